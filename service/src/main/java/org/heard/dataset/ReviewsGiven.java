package org.heard.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.heard.comparison.CaseSystem;
import org.heard.dataset.CareRows.Spell;
import org.heard.dataset.Cohort.Member;
import org.heard.pages.Days;
import org.heard.returns.Returned.Review;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// The reviews that were held, each with how the child took part. Due dates are not taken: they follow from the
/// record itself, and builds compute them each in its own way.
final class ReviewsGiven {
    private static final String TABLE = DataModel.REVIEWS;
    private static final String HELD = "clar_cla_review_date";
    private static final String PERIOD = "clar_cla_id";
    private static final String TOOK_PART = "clar_cla_review_participation";
    private static final Set<String> YES = Set.of("Y", "YES", "1", "TRUE");

    private final Cohort cohort;
    private final CareRows care;
    private final LocalDate drawn;
    private final ProblemsFound problems;
    private final Map<String, NavigableMap<LocalDate, Review>> byPerson = new HashMap<>();
    private int cancelled;
    private int notHeld;

    ReviewsGiven(Dataset given, Cohort cohort, CareRows care, CaseSystem system, LocalDate drawn) {
        this.cohort = cohort;
        this.care = care;
        this.drawn = drawn;
        problems = given.problems();
        given.table(TABLE).rows().forEach(this::row);
        note(cancelled, "cancelled-reviews", "Reviews marked as cancelled: %,d. They are not taken as held.");
        note(
                notHeld,
                "reviews-not-held",
                "Reviews with a due date and no day held: %,d. Due dates are not read: Heard works them out and says why.");
        if (system == CaseSystem.ECLIPSE && given.has(TABLE)) {
            problems.table(
                    Severity.NOTE,
                    "cancelled-not-told",
                    TABLE,
                    "",
                    "clar_cla_review_cancelled",
                    "Eclipse’s build marks no review as cancelled, whether or not it was.");
        }
        if (system == CaseSystem.SYSTEM_C && given.has(TABLE)) {
            problems.table(
                    Severity.NOTE,
                    "only-with-forms",
                    TABLE,
                    "",
                    "",
                    "System C’s build leaves out reviews whose outcome form is not finished: a review that is missing here may have been held.");
        }
    }

    NavigableMap<LocalDate, Review> of(String person) {
        return byPerson.getOrDefault(person, new TreeMap<>());
    }

    private void row(DatasetRow row) {
        var period = row.text(PERIOD);
        var said = row.text("clar_cla_person_id");
        var person = said.isEmpty() ? care.personOfPeriod(period) : said;
        if (person == null || !cohort.knows(person)) {
            bad(row, said, "no-such-person", "It cannot be told which child this review is of.");
            return;
        }
        var member = cohort.find(person);
        var own = member == null ? null : care.of(person);
        if (member == null || own == null) {
            return;
        }
        var held = row.day(HELD);
        if (YES.contains(row.text("clar_cla_review_cancelled").toUpperCase(Locale.ROOT))) {
            cancelled++;
        } else if (held == null) {
            notHeld++;
        } else if (held.isAfter(drawn)) {
            bad(
                    row,
                    member.number(),
                    "after-the-day",
                    "The review is said to be held on a day that had not come when the tables were drawn.");
        } else {
            var spell = spell(own, period, held);
            if (spell == null) {
                outside(row, member, own, period, held);
            } else {
                if (period.isEmpty()) {
                    problems.row(
                            Severity.DOUBT,
                            "no-period",
                            TABLE,
                            row,
                            PERIOD,
                            member.number(),
                            "The review names no period of care. It was put to the one that ran on that day, from %s."
                                    .formatted(Days.written(spell.began())));
                }
                take(row, member, held);
            }
        }
    }

    private static @Nullable Spell spell(CareRows.Care own, String period, LocalDate held) {
        return own.spells().stream()
                .filter(one -> period.isEmpty() || one.id().equals(period))
                .filter(one -> one.covers(held))
                .findFirst()
                .orElse(null);
    }

    private void outside(DatasetRow row, Member member, CareRows.Care own, String period, LocalDate held) {
        var named = own.spells().stream().filter(one -> one.id().equals(period)).findFirst();
        var before = named.filter(one -> held.isBefore(one.began()));
        bad(
                row,
                member.number(),
                before.isPresent() ? "before-care" : "outside-care",
                before.map(one ->
                                "The review was held on %s, before care began on %s. It does not count as a review of that care."
                                        .formatted(Days.written(held), Days.written(one.began())))
                        .orElse(
                                "The child was not looked after on %s, as far as the tables show. The review is not used."
                                        .formatted(Days.written(held))));
    }

    private void take(DatasetRow row, Member member, LocalDate held) {
        var said = row.text(TOOK_PART);
        var code = Wording.code(CodeSet.REVIEW_PARTICIPATION, said);
        if (code.isEmpty() && !said.isEmpty()) {
            problems.row(
                    Severity.DOUBT,
                    "unknown-code",
                    TABLE,
                    row,
                    TOOK_PART,
                    member.number(),
                    "“%s” is neither one of PN0 to PN7 nor its words. The review is used, and how the child took part is not known."
                            .formatted(said));
        }
        code.ifPresent(read -> Wording.noteWords(problems, member, TABLE, row, TOOK_PART, read));
        var reviews = byPerson.computeIfAbsent(member.person(), person -> new TreeMap<>());
        var before =
                reviews.putIfAbsent(held, new Review(held, code.map(Code::code).orElse("")));
        if (before != null) {
            problems.row(
                    Severity.DOUBT,
                    "two-reviews-of-one-day",
                    TABLE,
                    row,
                    HELD,
                    member.number(),
                    "Another review of the child has this day. They are taken as one, with what the first says.");
        }
    }

    private void note(int count, String code, String message) {
        if (count > 0) {
            problems.table(Severity.NOTE, code, TABLE, "", "", message.formatted(count));
        }
    }

    private void bad(DatasetRow row, String number, String code, String message) {
        problems.row(Severity.BAD_ROW, code, TABLE, row, HELD, number, message);
    }
}
