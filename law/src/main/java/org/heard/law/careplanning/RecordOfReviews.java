package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// Every review is written down and kept on the child's case record (regulation 38), without a limit in time:
/// the days of REC-3 and REC-4 are the Handbook's. Shown for the last review.
final class RecordOfReviews implements Regulation {
    static final Rule REC_5 = CarePlanning.rule(
                    "REC-5",
                    "Review written down on the case record",
                    "What was said and decided at your review must be written down and kept",
                    Confidence.C,
                    "38")
            .kind(RuleKind.CONDITION)
            .says("The authority makes a written record of every review. It is kept on the child’s case record"
                    + " with the information gathered for it, what happened at meetings, and what was decided.")
            .needs(FactKind.REVIEWS, FactKind.RECORD_COMPLETED);

    @Override
    public List<Rule> rules() {
        return List.of(REC_5);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null) return;
        var reviews = CaseReviews.in(sheet, care).items();
        if (reviews.isEmpty() || !Occasions.applyOn(sheet, reviews.getLast())) return;
        sheet.duty(REC_5, "review completed", reviews.getLast())
                .metByFirst(FactKind.RECORD_COMPLETED, reviews.getLast())
                .add();
    }
}
