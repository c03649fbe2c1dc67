package org.heard.law.handbook;

import static org.heard.law.LocalPolicy.Setting.PAPERS_TO_IRO_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.WORKER_SPEAKS_TO_IRO_WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.LocalPolicy;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// What happens before a review that is in the diary, by good practice.
///
/// | What                                        | When, by default                  |
/// |---------------------------------------------|-----------------------------------|
/// | social worker and IRO speak                 | 15 working days before            |
/// | plans and report reach the IRO              | 3 working days before             |
///
/// The summary read says "days" for the second; working days are counted (docs/law/interpretation.md, 20).
final class PreparingTheReview implements Regulation {
    static final Rule PREP_1 = IroHandbook.practice(
            "PREP-1",
            "Social worker and IRO have spoken before the review",
            "Your social worker should talk to your IRO",
            Confidence.B,
            "chapter 3");
    static final Rule PREP_2 = IroHandbook.practice(
            "PREP-2",
            "Plans and report sent to the IRO",
            "The reports for your review should be sent to your IRO",
            Confidence.B,
            "chapter 3");

    @Override
    public List<Rule> rules() {
        return List.of(PREP_1, PREP_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var planned = next(sheet);
        if (care == null || planned == null) return;
        var before = lastReviewBefore(sheet, planned, care.began());
        write(sheet, PREP_1, FactKind.WORKER_SPOKE_TO_IRO, planned, WORKER_SPEAKS_TO_IRO_WORKING_DAYS, before);
        write(sheet, PREP_2, FactKind.PAPERS_TO_IRO, planned, PAPERS_TO_IRO_WORKING_DAYS, before);
    }

    private static void write(
            DutySheet sheet,
            Rule rule,
            FactKind act,
            LocalDate planned,
            LocalPolicy.Setting workingDays,
            LocalDate before) {

        sheet.duty(rule, "review planned", planned)
                .opens(null)
                .due(sheet.workingDays().workingDaysBefore(planned, sheet.number(workingDays, planned)))
                .metByFirst(act, before, before)
                .add();
    }

    private static @Nullable LocalDate next(DutySheet sheet) {
        for (var day : sheet.facts().dates(FactKind.REVIEW_PLANNED).items()) {
            if (!day.isBefore(sheet.today())) return day;
        }
        return null;
    }

    private static LocalDate lastReviewBefore(DutySheet sheet, LocalDate planned, LocalDate began) {
        var last = began;
        for (var review : sheet.facts().reviews().items()) {
            var on = review.completedOn();
            if (on.isBefore(planned) && !on.isBefore(began)) last = on.plusDays(1);
        }
        return last;
    }
}
