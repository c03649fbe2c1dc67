package org.heard.law.handbook;

import static org.heard.law.LocalPolicy.Setting.DECISIONS_ISSUED_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.MANAGER_ANSWERS_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.RECORD_COMPLETED_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.RECORD_SENT_WORKING_DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.Regulation;
import org.heard.law.ReviewKind;
import org.heard.law.Rule;

/// What happens after a review, by good practice.
///
/// | What                                         | When, by default                     |
/// |----------------------------------------------|--------------------------------------|
/// | written decisions issued                     | 5 working days after the review      |
/// | manager agrees or objects; silence agrees    | 5 working days after the decisions   |
/// | full record finished                         | 15 working days after the review     |
/// | record sent to the child, parents and carers | 20 working days after the review     |
///
/// Shown for the last two reviews of the care period.
final class RecordingTheReview implements Regulation {
    private static final int REVIEWS_SHOWN = 2;

    static final Rule REC_1 = rule("REC-1", "Decisions issued", "The decisions should be sent out", Confidence.C);
    static final Rule REC_2 = rule(
            "REC-2",
            "Manager agrees or objects to the decisions",
            "A manager should answer the decisions",
            Confidence.B);
    static final Rule REC_3 =
            rule("REC-3", "Record of the review finished", "Your IRO should finish writing it down", Confidence.C);
    static final Rule REC_4 =
            rule("REC-4", "Record of the review sent out", "You should get what was written", Confidence.C);

    @Override
    public List<Rule> rules() {
        return List.of(REC_1, REC_2, REC_3, REC_4);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        var reviews = sheet.reviewsIn(care, ReviewKind.ORDINARY);
        for (int i = Math.max(0, reviews.size() - REVIEWS_SHOWN); i < reviews.size(); i++) {
            var held = reviews.get(i);
            var next = i + 1 < reviews.size() ? reviews.get(i + 1) : LocalDate.MAX;
            write(sheet, REC_1, FactKind.DECISIONS_ISSUED, held, next, DECISIONS_ISSUED_WORKING_DAYS);
            answers(sheet, held, next);
            write(sheet, REC_3, FactKind.RECORD_COMPLETED, held, next, RECORD_COMPLETED_WORKING_DAYS);
            write(sheet, REC_4, FactKind.RECORD_SENT, held, next, RECORD_SENT_WORKING_DAYS);
        }
    }

    private static void write(
            DutySheet sheet,
            Rule rule,
            FactKind act,
            LocalDate held,
            LocalDate nextHeld,
            LocalPolicy.Setting workingDays) {
        var acts = sheet.facts().dates(act);
        var ofThisReview = new ArrayList<LocalDate>();
        for (var day : acts.items()) if (!day.isBefore(held) && day.isBefore(nextHeld)) ofThisReview.add(day);
        // What is done after the next review belongs to that one: whether it is held says nothing about this.
        var until = sheet.today().isBefore(nextHeld) ? sheet.today() : nextHeld.minusDays(1);
        sheet.duty(rule, "review completed", held)
                .due(sheet.workingDays().workingDaysAfter(held, sheet.number(workingDays, held)))
                .metByFirst(act, new Held<>(ofThisReview, acts.spans()), held, held, until)
                .add();
    }

    private static void answers(DutySheet sheet, LocalDate held, LocalDate nextHeld) {
        LocalDate before = null;
        for (var issued : sheet.datesFrom(FactKind.DECISIONS_ISSUED, held)) {
            if (!issued.isBefore(nextHeld)) return;
            if (!issued.equals(before)) answer(sheet, issued);
            before = issued;
        }
    }

    /// Decisions go out more than once: each time a manager has days of their own to answer.
    private static void answer(DutySheet sheet, LocalDate issued) {
        var limit = sheet.workingDays().workingDaysAfter(issued, sheet.number(MANAGER_ANSWERS_WORKING_DAYS, issued));
        var answered = sheet.datesFrom(FactKind.MANAGER_ANSWERED, issued);
        boolean silent = answered.isEmpty() || answered.getFirst().isAfter(limit.to());
        sheet.duty(REC_2, "decisions issued", issued)
                .due(limit)
                .metByFirst(FactKind.MANAGER_ANSWERED, issued)
                .notRequired(
                        silent && sheet.today().isAfter(limit.to())
                                ? "no answer came in time, which counts as agreement"
                                : null)
                .add();
    }

    private static Rule rule(String id, String title, String forChild, Confidence confidence) {
        return IroHandbook.practice(id, title, forChild, confidence, "chapter 3");
    }
}
