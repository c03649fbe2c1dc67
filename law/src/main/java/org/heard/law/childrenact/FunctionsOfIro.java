package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// What the IRO is for.
///
/// | What                                                                          | Subsection |
/// |-------------------------------------------------------------------------------|------------|
/// | monitors how the authority does its work on the child's case                  | 25B(1)(a)  |
/// | takes part in the reviews                                                     | 25B(1)(b)  |
/// | ensures that the child's wishes and feelings get due consideration            | 25B(1)(c)  |
/// | does what else regulations prescribe                                          | 25B(1)(d)  |
/// | may refer the case to Cafcass                                                 | 25B(3)     |
///
/// When a referral must be considered is in SI 2010/959, regulation 45(3).
final class FunctionsOfIro implements Regulation {
    static final Rule IRO_4 = Rule.condition(
                    "IRO-4",
                    "IRO monitors the case, takes part in reviews and sees the child’s views weighed",
                    "Your IRO must check that adults do what they promised and listen to you",
                    Confidence.A,
                    ChildrenAct.section("25B(1)"))
            .says("The IRO monitors how the authority does its work on the child’s case, takes part in the reviews and"
                    + " ensures that the child’s wishes and feelings get due consideration. The IRO also does what"
                    + " regulations prescribe.")
            .evidence("what the IRO did on the case, and when")
            .needs(FactKind.IRO_MONITORED, FactKind.REVIEWS);
    /// The power itself was read (A); that it can be used at any stage was seen in Cafcass's practice note of
    /// 2017.
    static final Rule CAF_1 = Rule.information(
                    "CAF-1",
                    "The IRO may refer the case to Cafcass",
                    "Your IRO can ask people outside the council, who can go to court, for help",
                    Confidence.B,
                    ChildrenAct.section("25B(3)"))
            .says("The IRO may refer the child’s case to Cafcass whenever the IRO thinks it appropriate. By Cafcass’s"
                    + " practice note of 2017 that can be at any stage of a dispute, or beside it.")
            .evidence("whether to refer was decided, on which day", "why, also where the answer was no")
            .needs(FactKind.DISPUTES);

    @Override
    public List<Rule> rules() {
        return List.of(IRO_4, CAF_1);
    }
}
