package org.heard.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.heard.comparison.CaseSystem;
import org.heard.dataset.Cohort.Member;
import org.heard.pages.Days;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// The visits by the authority's representative while a child was looked after: on which day, whether the child was
/// seen, and whether alone. The tables do not say who came.
final class VisitsGiven {
    private static final String TABLE = DataModel.VISITS;
    private static final String ON = "clav_cla_visit_date";
    private static final String SEEN = "clav_cla_visit_seen";
    private static final String ALONE = "clav_cla_visit_seen_alone";

    private final ProblemsFound problems;
    private final LocalDate drawn;
    private final Map<String, NavigableMap<LocalDate, Told>> byNumber = new LinkedHashMap<>();
    private int outside;

    /// @param alone absent where nobody said
    record Told(boolean seen, @Nullable Boolean alone) {}

    VisitsGiven(Dataset given, Cohort cohort, CareRows care, CaseSystem system, LocalDate drawn) {
        problems = given.problems();
        this.drawn = drawn;
        for (var row : given.table(TABLE).rows()) {
            var said = row.text("clav_person_id");
            var person = said.isEmpty() ? care.personOfPeriod(row.text("clav_cla_id")) : said;
            var member = person == null ? null : cohort.find(person);
            var own = member == null ? null : care.of(member.person());
            if (member != null && own != null) {
                row(row, member, own);
            }
        }
        if (outside > 0) {
            note(
                    "outside-care",
                    "Visits on days on which the child was not looked after, as far as the tables show: %,d. They are not used."
                            .formatted(outside));
        }
        if (system == CaseSystem.SYSTEM_C && given.has(TABLE)) {
            note(
                    "one-kind-of-note",
                    "System C’s build reads visits from one kind of case note: visits that are noted otherwise are missing here.");
        }
        if (system == CaseSystem.MOSAIC && given.has(TABLE)) {
            note(
                    "seen-worked-out",
                    "In Mosaic’s build a child of whom nobody said whether they were seen counts as seen where they were seen alone.");
        }
    }

    /// By the child's number and the day.
    Map<String, NavigableMap<LocalDate, Told>> byNumber() {
        return byNumber;
    }

    private void row(DatasetRow row, Member member, CareRows.Care own) {
        var on = row.day(ON);
        if (on == null) {
            return;
        }
        if (on.isAfter(drawn)) {
            problems.row(
                    Severity.BAD_ROW,
                    "after-the-day",
                    TABLE,
                    row,
                    ON,
                    member.number(),
                    "The visit is said to be on a day that had not come when the tables were drawn. The row is not used.");
        } else if (own.spells().stream().noneMatch(spell -> spell.covers(on))) {
            outside++;
        } else {
            told(row, member, on);
        }
    }

    private void told(DatasetRow row, Member member, LocalDate on) {
        var seen = YesNo.of(row.text(SEEN));
        var alone = YesNo.of(row.text(ALONE));
        if (seen != YesNo.YES && seen != YesNo.NO) {
            doubt(
                    row,
                    member,
                    SEEN,
                    "seen-not-told",
                    "It is not said whether the child was seen on %s. The visit is not used."
                            .formatted(Days.written(on)));
            return;
        }
        if (alone == YesNo.UNREADABLE) {
            doubt(
                    row,
                    member,
                    ALONE,
                    "unknown-code",
                    "“%s” says neither yes nor no: whether the child was seen alone is not known."
                            .formatted(row.text(ALONE)));
        }
        var told = new Told(seen == YesNo.YES, seen == YesNo.YES ? known(alone) : null);
        // Of two visits on one day the child was seen if they were seen at either, and alone if they were at either.
        byNumber.computeIfAbsent(member.number(), number -> new TreeMap<>()).merge(on, told, VisitsGiven::either);
    }

    private static @Nullable Boolean known(YesNo answer) {
        return switch (answer) {
            case YES -> Boolean.TRUE;
            case NO -> Boolean.FALSE;
            default -> null;
        };
    }

    private static Told either(Told one, Told other) {
        var alone = one.alone() == null
                ? other.alone()
                : other.alone() == null ? one.alone() : Boolean.valueOf(one.alone() || other.alone());
        return new Told(one.seen() || other.seen(), alone);
    }

    private void doubt(DatasetRow row, Member member, String column, String code, String message) {
        problems.row(Severity.DOUBT, code, TABLE, row, column, member.number(), message);
    }

    private void note(String code, String message) {
        problems.table(Severity.NOTE, code, TABLE, "", "", message);
    }
}
