package org.heard.law.handbook;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// How the IRO and the children's guardian work together while a court decides about the child.
///
/// | When                                         | What                                      | Place          |
/// |----------------------------------------------|-------------------------------------------|----------------|
/// | during care proceedings                      | they tell each other what worries them    | chapter 8      |
/// | they end, and the child stays looked after   | the guardian hands over in a last talk    | practice note  |
///
/// Neither the proceedings nor talks with the guardian are among the facts, so the rule gives no duty.
final class CareProceedings implements Regulation {
    static final Rule IRO_15 = Rule.condition(
                    "IRO-15",
                    "IRO and children’s guardian share what concerns the plan",
                    "Your IRO and your guardian should talk about your plan while the court decides",
                    Confidence.B,
                    Citation.part(Instrument.IRO_HANDBOOK, "chapter 8"),
                    Citation.part(Instrument.CAFCASS_PRACTICE_NOTE, "care proceedings"))
            .standing(Standing.HANDBOOK)
            .says("In care proceedings the IRO and the children’s guardian tell each other what concerns them about the"
                    + " care plan. Where the child stays looked after when they end, the guardian has a closing talk"
                    + " with the IRO. The practice note was read; the chapter was not.")
            .evidence("the days the IRO and the guardian were in touch", "the day of the closing talk");

    @Override
    public List<Rule> rules() {
        return List.of(IRO_15);
    }
}
