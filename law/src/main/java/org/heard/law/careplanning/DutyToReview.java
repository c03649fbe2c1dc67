package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// What a review is needed for, and what it may be held together with.
///
/// | What                                      | Review                                         | Paragraph |
/// |-------------------------------------------|------------------------------------------------|-----------|
/// | a significant change of the care plan     | considered at one first, where practicable     | 32(2)     |
/// | other reviews of the child's case         | may be held together with it                   | 32(3)     |
///
/// Any review of the child's case from the day of the proposal on counts; whether the change was gone into there
/// is not among the facts. Shown for the last three proposals.
final class DutyToReview implements Regulation {
    static final Rule REV_5 = CarePlanning.rule(
                    "REV-5",
                    "Proposed change of the care plan considered at a review",
                    "If people want to change your plan in a big way, your review must talk about it first",
                    Confidence.A,
                    "32(2)")
            .kind(RuleKind.CONDITION)
            .says("No significant change is made to a child’s care plan before it has been considered at a"
                    + " review, unless that is not reasonably practicable. Where it is not, the reason is recorded.")
            .exceptions("where a review beforehand is not reasonably practicable, with the reason recorded")
            .evidence("the proposal and its day", "what the review made of it", "where there was none first: why")
            .needs(FactKind.PLAN_CHANGE_PROPOSED, FactKind.REVIEWS);
    static final Rule REV_8 = CarePlanning.rule(
                    "REV-8",
                    "Reviews may be held together",
                    "Different reviews about you can happen on the same day",
                    Confidence.A,
                    "32(3)")
            .kind(RuleKind.INFORMATION)
            .says("A review may be held together with any other review or assessment of the child’s case. One"
                    + " meeting then meets several duties, and each of them has still to be met in full and in its"
                    + " own time.")
            .evidence("which reviews were held together");

    @Override
    public List<Rule> rules() {
        return List.of(REV_5, REV_8);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null) return;
        var proposed = Occasions.last(sheet, care, FactKind.PLAN_CHANGE_PROPOSED);
        if (proposed.isEmpty()) return;
        var reviews = CaseReviews.in(sheet, care);
        for (var on : proposed) {
            sheet.duty(REV_5, FactKind.PLAN_CHANGE_PROPOSED.event(), on)
                    .metByFirst(FactKind.REVIEWS, reviews, on, on)
                    .add();
        }
    }
}
