package org.heard.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.heard.children.Episode;
import org.heard.dataset.Cohort.Member;
import org.heard.returns.Returned;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// Puts episodes together as the return has them: each with the placement it points to and the legal status
/// that was in force on its first day.
final class CareRows {
    private static final String TABLE = DataModel.EPISODES;
    private static final String BEGAN = "clae_cla_episode_start_date";
    private static final String ENDED = "clae_cla_episode_ceased_date";
    private static final String REASON_ENDED = "clae_cla_episode_ceased_reason";
    private static final String PERIOD = "clae_cla_id";
    private static final String FOLLOWED = "X1";

    private final LocalDate drawn;
    private final ProblemsFound problems;
    private final PlacementsGiven placements;
    private final LegalStatuses statuses;
    private final Map<String, Care> byPerson = new LinkedHashMap<>();
    private final Map<String, String> personOfPeriod = new HashMap<>();

    /// One child's care.
    ///
    /// @param entered the first day of care, by the beginning of an episode in it
    /// @param whole   whether every row of it could be used
    record Care(
            NavigableMap<LocalDate, Episode> episodes,
            Map<LocalDate, LocalDate> entered,
            List<Spell> spells,
            boolean whole) {}

    /// A period of care as far as the rows show it.
    record Spell(String id, LocalDate began, @Nullable LocalDate ended) {
        boolean covers(LocalDate day) {
            return !day.isBefore(began) && (ended == null || !day.isAfter(ended));
        }
    }

    CareRows(Dataset given, Cohort cohort, LocalDate drawn) {
        this.drawn = drawn;
        problems = given.problems();
        placements = new PlacementsGiven(given);
        statuses = new LegalStatuses(given, cohort);
        var rows = new LinkedHashMap<String, List<DatasetRow>>();
        for (var row : given.table(TABLE).rows()) {
            var person = row.text("clae_person_id");
            if (!cohort.knows(person)) {
                problems.row(
                        Severity.BAD_ROW,
                        "no-such-person",
                        TABLE,
                        row,
                        "clae_person_id",
                        person,
                        "Nobody in %s has this id, so it is not known whose episode this is."
                                .formatted(DataModel.PERSON));
            } else {
                rows.computeIfAbsent(person, id -> new ArrayList<>()).add(row);
                personOfPeriod.putIfAbsent(row.text(PERIOD), person);
            }
        }
        cohort.members()
                .forEach((person, member) -> byPerson.put(person, care(member, rows.getOrDefault(person, List.of()))));
    }

    @Nullable
    Care of(String person) {
        return byPerson.get(person);
    }

    /// Whose period of care it is.
    @Nullable
    String personOfPeriod(String period) {
        return period.isEmpty() ? null : personOfPeriod.get(period);
    }

    private Care care(Member member, List<DatasetRow> rows) {
        var usable = usable(member, rows);
        var episodes = new TreeMap<LocalDate, Episode>();
        var entered = new TreeMap<LocalDate, LocalDate>();
        for (var row : usable) {
            var began = began(row);
            episodes.put(began, episode(member, row, usable));
            var first = row.day("clae_entered_care_date");
            if (first != null && !first.isAfter(began)) {
                entered.put(began, first);
            }
        }
        return new Care(episodes, entered, spells(usable), usable.size() == rows.size());
    }

    private List<DatasetRow> usable(Member member, List<DatasetRow> rows) {
        var usable = new ArrayList<DatasetRow>();
        for (var row : rows) {
            var began = row.day(BEGAN);
            var ended = row.day(ENDED);
            if (began == null) {
                bad(member, row, BEGAN, "blank", "The day the episode began is blank.");
            } else if (began.isAfter(drawn)) {
                bad(
                        member,
                        row,
                        BEGAN,
                        "after-the-day",
                        "The episode begins on a day that had not come when the tables were drawn.");
            } else if (ended != null && ended.isBefore(began)) {
                bad(member, row, ENDED, "end-before-start", "The episode ends before it begins.");
            } else {
                usable.add(ended != null && ended.isAfter(drawn) ? open(member, row) : row);
            }
        }
        usable.sort(Comparator.comparing(CareRows::began).thenComparing(CareRows::endOrNever));
        usable.removeAll(openBefore(member, usable));
        usable.removeAll(sameDay(member, usable));
        return usable;
    }

    /// An end that is planned has not happened: the episode goes on until tables drawn after it say otherwise.
    private DatasetRow open(Member member, DatasetRow row) {
        doubt(
                member,
                row,
                ENDED,
                "after-the-day",
                "The episode ends on a day that had not come when the tables were drawn. It is read as going on.");
        var texts = new HashMap<>(row.texts());
        texts.remove(REASON_ENDED);
        var days = new HashMap<>(row.days());
        days.remove(ENDED);
        return new DatasetRow(row.file(), row.number(), texts, days);
    }

    /// Of several open episodes the one that began last is the present one.
    private Set<DatasetRow> openBefore(Member member, List<DatasetRow> rows) {
        var open = rows.stream().filter(row -> row.day(ENDED) == null).toList();
        if (open.size() < 2) {
            return Set.of();
        }
        var earlier = new HashSet<>(open.subList(0, open.size() - 1));
        earlier.forEach(row -> bad(
                member,
                row,
                ENDED,
                "two-open-episodes",
                "The child has %d open episodes. The one that began last is taken as the present one, and this one is not used. End it."
                        .formatted(open.size())));
        return earlier;
    }

    private Set<DatasetRow> sameDay(Member member, List<DatasetRow> rows) {
        var byDay = new TreeMap<LocalDate, List<DatasetRow>>();
        rows.forEach(row ->
                byDay.computeIfAbsent(began(row), day -> new ArrayList<>()).add(row));
        var left = new HashSet<DatasetRow>();
        byDay.values().stream().filter(all -> all.size() > 1).forEach(all -> {
            var lasting = all.stream()
                    .filter(row -> !began(row).equals(row.day(ENDED)))
                    .toList();
            var passing = lasting.size() == 1;
            for (var row : all) {
                if (!passing || !lasting.contains(row)) {
                    left.add(row);
                    bad(
                            member,
                            row,
                            BEGAN,
                            "episodes-of-one-day",
                            passing
                                    ? "The episode ended on the day it began, and another began that day, which is used."
                                    : "Several episodes of the child began on this day, so it cannot be told which is right.");
                }
            }
        });
        return left;
    }

    private Episode episode(Member member, DatasetRow row, List<DatasetRow> all) {
        var ended = row.day(ENDED);
        return Returned.episode(
                began(row),
                code(member, row, CodeSet.REASON_FOR_NEW_EPISODE, "clae_cla_episode_start_reason"),
                statuses.on(member, began(row), row),
                code(member, row, CodeSet.CATEGORY_OF_NEED, "clae_cla_primary_need_code"),
                placements.of(member, row),
                ended,
                ended == null ? "" : reasonEnded(member, row, ended, all));
    }

    private String reasonEnded(Member member, DatasetRow row, LocalDate ended, List<DatasetRow> all) {
        var goesOn = all.stream()
                .anyMatch(other -> !other.equals(row)
                        && ended.equals(other.day(BEGAN))
                        && other.text(PERIOD).equals(row.text(PERIOD)));
        var said = row.text(REASON_ENDED);
        var reason = Wording.code(CodeSet.REASON_EPISODE_CEASED, said)
                .map(Code::code)
                .orElse("");
        if (reason.isEmpty() && goesOn) {
            return FOLLOWED;
        }
        if (reason.isEmpty()) {
            doubt(
                    member,
                    row,
                    REASON_ENDED,
                    said.isEmpty() ? "end-without-reason" : "unknown-code",
                    said.isEmpty()
                            ? "The episode has an end and no reason for it, and none of the same period follows: care is taken to have ended, without a reason."
                            : "“%s” is not a reason the return knows, and no episode of the same period follows: care is taken to have ended, without a reason."
                                    .formatted(said));
        }
        return reason;
    }

    private static List<Spell> spells(List<DatasetRow> rows) {
        var spells = new LinkedHashMap<String, Spell>();
        for (var row : rows) {
            var first = row.day("clae_entered_care_date");
            var began = first == null || first.isAfter(began(row)) ? began(row) : first;
            var one = new Spell(row.text(PERIOD), began, row.day(ENDED));
            spells.merge(
                    one.id(),
                    one,
                    (before, after) -> new Spell(
                            one.id(),
                            before.began().isBefore(after.began()) ? before.began() : after.began(),
                            before.ended() == null || after.ended() == null
                                    ? null
                                    : before.ended().isAfter(after.ended()) ? before.ended() : after.ended()));
        }
        return List.copyOf(spells.values());
    }

    private String code(Member member, DatasetRow row, CodeSet set, String column) {
        return Wording.code(problems, member, TABLE, row, set, column);
    }

    private void bad(Member member, DatasetRow row, String column, String code, String message) {
        problems.row(Severity.BAD_ROW, code, TABLE, row, column, member.number(), message);
    }

    private void doubt(Member member, DatasetRow row, String column, String code, String message) {
        problems.row(Severity.DOUBT, code, TABLE, row, column, member.number(), message);
    }

    private static LocalDate began(DatasetRow row) {
        return row.days().getOrDefault(BEGAN, LocalDate.MIN);
    }

    private static LocalDate endOrNever(DatasetRow row) {
        return row.days().getOrDefault(ENDED, LocalDate.MAX);
    }
}
