package org.heard.law.leavingcare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.ReviewKind;
import org.heard.law.Rule;

/// When a pathway plan is reviewed.
///
/// | Review      | No later than                                               | Paragraph |
/// |-------------|-------------------------------------------------------------|-----------|
/// | each        | 6 months after the plan was made, or after the one before   | 7(2)      |
///
/// Earlier when the young person asks or the adviser or authority thinks it necessary. While the young person is
/// looked after it is combined with the ordinary review. From 16 until 25, once there is a plan.
final class ReviewOfPathwayPlan implements Regulation {
    private static final int MONTHS = 6;

    static final Rule PATH_3 = Rule.timed(
            "PATH-3",
            "Pathway plan reviewed",
            "Your pathway plan must be looked at again with you",
            Confidence.B,
            Citation.regulation(Instrument.CARE_LEAVERS_REGULATIONS, "7"));

    @Override
    public List<Rule> rules() {
        return List.of(PATH_3);
    }

    @Override
    public void apply(DutySheet sheet) {
        var plans = sheet.facts().dates(FactKind.PATHWAY_PLAN_MADE).items();
        var birth = sheet.facts().birthDate();
        if (plans.isEmpty() || birth == null || birth.ageOn(sheet.today()) >= 25) return;
        var made = plans.getFirst();
        var reviews = new ArrayList<LocalDate>();
        for (var review : sheet.facts().reviews().items()) {
            if (review.kinds().contains(ReviewKind.PATHWAY)
                    && !review.completedOn().isBefore(made)) {
                reviews.add(review.completedOn());
            }
        }
        Cycle.of(
                        sheet,
                        FactKind.REVIEWS,
                        sheet.facts().reviews(),
                        (done, from) -> new Cycle.Limit(
                                PATH_3,
                                done == 0 ? "pathway plan made" : "last review of the plan",
                                sheet.workingDays().monthsAfter(from, MONTHS)))
                .startingOn(made, true)
                .write(reviews);
    }
}
