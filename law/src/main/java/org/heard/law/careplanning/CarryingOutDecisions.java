package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// What becomes of a review's decisions.
///
/// | When                                             | What                                      | Paragraph |
/// |--------------------------------------------------|-------------------------------------------|-----------|
/// | a review has decided                             | the authority arranges that it is done    | 37(a)     |
/// | a decision fails, or is about to change          | the IRO is told                           | 37(b)     |
///
/// Shown for the last three failures. That each single decision was carried out is not among the facts.
final class CarryingOutDecisions implements Regulation {
    static final Rule REC_6 = Rule.condition(
                    "REC-6",
                    "Review decisions carried out",
                    "What your review decides must be done",
                    Confidence.C,
                    paragraph("37(a)"))
            .says("The authority arranges that the decisions of a review are carried out. Each has a named"
                    + " person to do it and a day to do it by.");
    /// The duties under regulations 9 and 13 are surer (A) than regulation 37(b), which is from memory.
    static final Rule IRO_11 = Rule.condition(
                    "IRO-11",
                    "IRO told that a review's decision failed or is to change",
                    "Your IRO must be told if something your review decided is not done",
                    Confidence.C,
                    paragraph("37(b)"),
                    paragraph("9(1)(b)"),
                    paragraph("13(2)(i)"))
            .says("The authority tells the IRO when a decision of a review is to a significant degree not"
                    + " carried out, or when something significant changes that bears on one. It also tells the IRO"
                    + " of each placement and of the placement plan.")
            .evidence("the day the IRO was told, and how")
            .needs(FactKind.REVIEW_DECISION_FAILED, FactKind.IRO_TOLD_OF_FAILURE);

    @Override
    public List<Rule> rules() {
        return List.of(REC_6, IRO_11);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null) return;
        for (var on : Occasions.last(sheet, care, FactKind.REVIEW_DECISION_FAILED)) {
            sheet.duty(IRO_11, FactKind.REVIEW_DECISION_FAILED.event(), on)
                    .metByFirst(FactKind.IRO_TOLD_OF_FAILURE, on)
                    .add();
        }
    }

    private static Citation paragraph(String number) {
        return Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, number);
    }
}
