package org.heard.returns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.children.Episode;
import org.heard.returns.Returned.Said;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// What one year's files have whole, child by child. A row that cannot be used makes its table incomplete for
/// its child; where nobody can tell whose row it is, for everybody it may be about.
final class WholeYear {
    private final Return given;
    private final Set<String> told;
    private final Set<String> mentioned = new HashSet<>();
    private final Map<Table, Set<String>> damaged = new EnumMap<>(Table.class);
    private final Set<Table> nobodys = EnumSet.noneOf(Table.class);
    private final @Nullable LocalDate lastDay;

    /// @param children what the files say of each child whose rows can be used
    WholeYear(Return given, Collection<Returned> children) {
        this.given = given;
        told = new HashSet<>(children.stream().map(Returned::number).toList());
        mentioned.addAll(told);
        given.problems().forEach(this::note);
        lastDay = children.stream()
                .flatMap(WholeYear::days)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    CollectionYear year() {
        return given.year();
    }

    /// What says it, and says it anew when the year's return comes again.
    String name() {
        return "SSDA903 " + year().ending();
    }

    boolean has(Table table) {
        return given.has(table);
    }

    /// Children whose number stands somewhere in the files.
    Set<String> mentioned() {
        return mentioned;
    }

    /// Whether some row of the table belongs to a child nobody can name.
    boolean hasRowsOfNobody(Table table) {
        return nobodys.contains(table);
    }

    /// Whether every row of the table that names this child can be used.
    boolean isWhole(String number, Table table) {
        return has(table)
                && told.contains(number)
                && !damaged.getOrDefault(table, Set.of()).contains(number);
    }

    /// The last day of which the files can tell. Of a year that is over, its last; of one that is not, the last
    /// that any row speaks of: nobody says when they were made.
    ///
    /// @param givenOn the day they were given
    @Nullable
    LocalDate tellsUntil(LocalDate givenOn) {
        var end = year().end();
        if (givenOn.isAfter(end)) {
            return end;
        }
        return lastDay == null || lastDay.isBefore(givenOn) ? lastDay : givenOn.minusDays(1);
    }

    /// Whether a row may be missing after those the files have: a child without any, or one whose last was followed by
    /// another.
    boolean leavesOpenWhatFollowed(Returned child) {
        var episodes = child.episodes().values().stream()
                .filter(said -> said.year() == year().ending())
                .map(Said::row)
                .toList();
        return episodes.isEmpty() || episodes.getLast().reasonEnded().equals(ShownPeriod.ANOTHER_EPISODE_FOLLOWS);
    }

    private void note(Problem problem) {
        var child = problem.child();
        if (child != null) {
            mentioned.add(child);
        }
        if (problem.code() == ProblemCode.MORE_PROBLEMS) {
            nobodys.addAll(EnumSet.allOf(Table.class));
        }
        var table = problem.table();
        if (table == null || !losesRow(problem)) {
            return;
        }
        if (child == null) {
            nobodys.add(table);
        } else {
            damaged.computeIfAbsent(table, t -> new HashSet<>()).add(child);
        }
    }

    /// A row said twice is there once.
    private static boolean losesRow(Problem problem) {
        return problem.code() == ProblemCode.DIFFERENT_BIRTH_DATE
                || (problem.severity() == Severity.BAD_ROW && problem.code() != ProblemCode.REPEATED_ROW);
    }

    private static Stream<LocalDate> days(Returned child) {
        return Stream.concat(
                child.reviews().keySet().stream(),
                child.episodes().values().stream().map(Said::row).flatMap(WholeYear::days));
    }

    private static Stream<LocalDate> days(Episode episode) {
        return episode.ended() == null ? Stream.of(episode.began()) : Stream.of(episode.began(), episode.ended());
    }
}
