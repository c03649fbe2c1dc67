package org.heard.ssda903.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// Rows of one child that do not fit each other; no check here looks from one child to another.
final class AcrossRows {
    private AcrossRows() {}

    static void check(Map<Table, TableReading> tables, ChildIndex children) {
        for (var table : tables.values()) {
            repeated(table, RowsByChild.of(table.children(), children.count()));
        }
        var headers = tables.get(Table.HEADER);
        if (headers != null) {
            var known = new Headers(headers, children.count());
            for (var table : tables.values()) if (table != headers) againstHeader(table, known);
        }
        var episodes = tables.get(Table.EPISODES);
        if (episodes != null) overlaps(episodes, RowsByChild.of(episodes.children(), children.count()));
    }

    /// Rows of a child are told apart by the day they begin, where the table has one.
    private static void repeated(TableReading table, RowsByChild byChild) {
        for (int child = 0; child < byChild.children(); child++) {
            if (byChild.to(child) - byChild.from(child) < 2) continue;
            var places = good(table, byChild, child);
            places.sort(Comparator.comparing(
                    place -> from(table, place), Comparator.nullsFirst(Comparator.naturalOrder())));
            for (int i = 0, next; i < places.size(); i = next) {
                next = i + 1;
                while (next < places.size()
                        && Objects.equals(from(table, places.get(next)), from(table, places.get(i)))) next++;
                if (next - i > 1) repeated(table, places.subList(i, next));
            }
        }
    }

    private static List<Integer> good(TableReading table, RowsByChild byChild, int child) {
        var places = new ArrayList<Integer>();
        for (int i = byChild.from(child); i < byChild.to(child); i++) {
            int place = byChild.place(i);
            if (table.isGood(place) && table.rows().get(place).child().value() != null) places.add(place);
        }
        return places;
    }

    private static @Nullable LocalDate from(TableReading table, int place) {
        var from = table.rows().get(place).from();
        return from == null ? null : from.value();
    }

    private static void repeated(TableReading table, List<Integer> same) {
        var first = table.rows().get(same.getFirst());
        boolean identical = same.stream().allMatch(i -> table.rows().get(i).sameTextAs(first));
        if (identical) {
            for (int i : same.subList(1, same.size())) {
                table.report(
                        i,
                        null,
                        Severity.BAD_ROW,
                        ProblemCode.REPEATED_ROW,
                        "The row says the same as row %d, which is used. Take one out.".formatted(first.row()));
            }
            return;
        }
        var numbers = Words.listed(same.stream()
                .map(i -> Integer.toString(table.rows().get(i).row()))
                .toList());
        var from = first.from();
        for (int i : same) {
            table.report(
                    i,
                    from == null ? first.child().column() : from.column(),
                    Severity.BAD_ROW,
                    ProblemCode.CONFLICTING_ROWS,
                    "Rows %s are about the same child%s and say different things, so none of them is used. Leave the right one."
                            .formatted(numbers, from == null ? "" : " and the same " + from.column()));
        }
    }

    /// The header of each child, and who has header rows of which none can be used.
    private static final class Headers {
        private final @Nullable HeaderRow[] used;
        private final BitSet named = new BitSet();

        Headers(TableReading table, int children) {
            used = new HeaderRow[children];
            table.childrenOfDamagedLines().forEach(named::set);
            var of = table.children();
            for (int i = 0; i < table.rows().size(); i++) {
                var header = (HeaderRow) table.rows().get(i);
                if (header.child().value() == null) continue;
                named.set(of[i]);
                if (table.isGood(i)) used[of[i]] = header;
            }
        }
    }

    private static void againstHeader(TableReading table, Headers known) {
        var of = table.children();
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            if (!table.isGood(i) || row.child().value() == null) continue;
            var header = known.used[of[i]];
            if (header != null) {
                againstBirth(table, i, row, header);
            } else if (known.named.get(of[i])) {
                table.report(
                        i,
                        null,
                        Severity.BAD_ROW,
                        ProblemCode.HEADER_NOT_USED,
                        "The child's row in Header cannot be used, so it is not known who this is about. Put that row right first.");
            } else {
                table.report(
                        i,
                        row.child().column(),
                        Severity.BAD_ROW,
                        ProblemCode.NO_HEADER,
                        "Header has no row for this child, so it is not known who this is about. Add the child to Header, or correct the number.");
            }
        }
    }

    private static void againstBirth(TableReading table, int index, Row row, HeaderRow header) {
        var born = header.born().get();
        var stated = row.born();
        if (stated != null && stated.value() != null && !stated.value().equals(born)) {
            table.report(
                    index,
                    stated.column(),
                    Severity.DOUBT,
                    ProblemCode.DIFFERENT_BIRTH_DATE,
                    "DOB is %s here and %s in Header, row %d. Correct the one that is wrong."
                            .formatted(stated.text(), header.born().text(), header.row()));
        }
        if (row instanceof EpisodeRow episode && episode.began().get().isBefore(born)) {
            table.report(
                    index,
                    EpisodeRow.DECOM,
                    Severity.DOUBT,
                    ProblemCode.BEFORE_BIRTH,
                    "DECOM (%s) is before the child was born (%s in Header, row %d). One of the two is wrong."
                            .formatted(episode.began().text(), header.born().text(), header.row()));
        }
    }

    private static void overlaps(TableReading table, RowsByChild byChild) {
        for (int child = 0; child < byChild.children(); child++) {
            if (byChild.to(child) - byChild.from(child) < 2) continue;
            var places = good(table, byChild, child);
            places.sort(Comparator.comparing(i -> episode(table, i).began().get()));
            for (int i = 1; i < places.size(); i++) {
                overlap(table, episode(table, places.get(i - 1)), places.get(i));
            }
        }
    }

    private static void overlap(TableReading table, EpisodeRow before, int index) {
        var episode = episode(table, index);
        var ended = before.ended().value();
        if (ended == null) {
            boolean both = episode.ended().isBlank();
            table.report(
                    index,
                    EpisodeRow.DECOM,
                    Severity.DOUBT,
                    both ? ProblemCode.TWO_OPEN_EPISODES : ProblemCode.EPISODES_OVERLAP,
                    "This episode began on %s while the one before (row %d, from %s) has no end date. Enter its DEC and REC."
                            .formatted(
                                    episode.began().text(),
                                    before.row(),
                                    before.began().text()));
        } else if (ended.isAfter(episode.began().get())) {
            table.report(
                    index,
                    EpisodeRow.DECOM,
                    Severity.DOUBT,
                    ProblemCode.EPISODES_OVERLAP,
                    "This episode began on %s, before the one before (row %d) ended on %s. Correct one of the two dates."
                            .formatted(
                                    episode.began().text(),
                                    before.row(),
                                    before.ended().text()));
        }
    }

    private static EpisodeRow episode(TableReading table, int index) {
        return (EpisodeRow) table.rows().get(index);
    }
}
