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
import org.heard.law.Interval;
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
/// All of chapter 3 as it is remembered: the numbers are the authority's to set, and none of them is law. Shown
/// for the last two reviews of the care period.
final class RecordingTheReview implements Regulation {
    private static final int REVIEWS_SHOWN = 2;

    static final Rule REC_1 = rule("REC-1", "Decisions issued", "The decisions should be sent out")
            .within(Interval.workingDays(DECISIONS_ISSUED_WORKING_DAYS))
            .says("The IRO puts the decisions of a review in writing and sends them to those who must act on them."
                    + " The number of days is practice, and the authority may set its own.")
            .evidence("the day the review was completed", "the day the decisions went out, and to whom")
            .needs(FactKind.REVIEWS, FactKind.DECISIONS_ISSUED);
    // Surer as what authorities do than as the Handbook's text: local procedures read so were seen (B).
    static final Rule REC_2 = rule(
                    "REC-2", "Manager agrees or objects to the decisions", "A manager should answer the decisions")
            .within(Interval.workingDays(MANAGER_ANSWERS_WORKING_DAYS))
            .says("A manager who receives the decisions agrees or objects in writing. Who says nothing in time has"
                    + " agreed. Authorities’ own procedures ask it so; whether the Handbook does is still to be"
                    + " checked. The number of days is the authority’s to set.")
            .exceptions("no answer comes in time: that counts as agreement")
            .evidence("the day the decisions went out", "the answer, or that none came in time")
            .needs(FactKind.DECISIONS_ISSUED, FactKind.MANAGER_ANSWERED);
    static final Rule REC_3 = rule("REC-3", "Record of the review finished", "Your IRO should finish writing it down")
            .within(Interval.workingDays(RECORD_COMPLETED_WORKING_DAYS))
            .says(
                    "The IRO finishes the full record of the review. The number of days is practice, and the authority may"
                            + " set its own.")
            .evidence("the day the review was completed", "the day the record was signed, and by whom")
            .needs(FactKind.REVIEWS, FactKind.RECORD_COMPLETED);
    static final Rule REC_4 = rule("REC-4", "Record of the review sent out", "You should get what was written")
            .within(Interval.workingDays(RECORD_SENT_WORKING_DAYS))
            .says("The record of the review goes to the child in a form for their age, to the parents, the carers and"
                    + " others for whom it is suitable. The number of days is practice, and the authority may set its"
                    + " own.")
            .evidence("the day the review was completed", "the day the record went out, and to whom")
            .needs(FactKind.REVIEWS, FactKind.RECORD_SENT);

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
            write(sheet, REC_1, FactKind.DECISIONS_ISSUED, held, next);
            answers(sheet, held, next);
            write(sheet, REC_3, FactKind.RECORD_COMPLETED, held, next);
            write(sheet, REC_4, FactKind.RECORD_SENT, held, next);
        }
    }

    private static void write(DutySheet sheet, Rule rule, FactKind act, LocalDate held, LocalDate nextHeld) {
        var acts = sheet.facts().dates(act);
        var ofThisReview = new ArrayList<LocalDate>();
        for (var day : acts.items()) if (!day.isBefore(held) && day.isBefore(nextHeld)) ofThisReview.add(day);
        // What is done after the next review belongs to that one: whether it is held says nothing about this.
        var until = sheet.today().isBefore(nextHeld) ? sheet.today() : nextHeld.minusDays(1);
        sheet.duty(rule, "review completed", held)
                .due(sheet.limit(rule, held))
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

    /// Decisions go out more than once: each time a manager has days of their own to answer. There is silence
    /// only where no answer can be missing.
    private static void answer(DutySheet sheet, LocalDate issued) {
        var limit = sheet.limit(REC_2, issued);
        var answered = sheet.datesFrom(FactKind.MANAGER_ANSWERED, issued);
        boolean silent = (answered.isEmpty() || answered.getFirst().isAfter(limit.to()))
                && sheet.today().isAfter(limit.to())
                && sheet.facts().dates(FactKind.MANAGER_ANSWERED).covers(issued, limit.to());
        sheet.duty(REC_2, "decisions issued", issued)
                .due(limit)
                .metByFirst(FactKind.MANAGER_ANSWERED, issued)
                .notRequired(silent ? "no answer came in time, which counts as agreement" : null)
                .add();
    }

    private static Rule rule(String id, String title, String forChild) {
        return IroHandbook.practice(id, title, forChild, Confidence.C, "chapter 3");
    }
}
