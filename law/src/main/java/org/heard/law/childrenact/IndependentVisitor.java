package org.heard.law.childrenact;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// A looked-after child has an independent visitor where that is in the child's interests.
///
/// | What                       | When                                                | Subsection |
/// |----------------------------|-----------------------------------------------------|------------|
/// | a visitor is appointed     | it appears to be in the child's interests           | 23ZB(1)    |
/// | visits, befriends, advises | once appointed                                      | 23ZB(2)    |
/// | nobody is appointed        | the child objects, and understands enough to decide | 23ZB(6)    |
///
/// That a visitor was considered starts the duty; what came of it is not among the facts, so it stays open
/// without a date until one is appointed (docs/law/interpretation.md, 48).
final class IndependentVisitor implements Regulation {
    static final Rule IV_1 = Rule.condition(
                    "IV-1",
                    "Independent visitor appointed, where it is in the child’s interests",
                    "You can have an independent visitor (a grown-up who visits you and is there just for you)",
                    Confidence.A,
                    ChildrenAct.section("23ZB"))
            .says("The authority appoints an independent person to visit, befriend and advise a child it looks after"
                    + " where that appears to be in the child’s interests. No time is set.")
            .exceptions(
                    "it is not in the child’s interests",
                    "the child objects and has sufficient understanding to make an informed decision")
            .evidence("when it was considered", "what was decided, and why", "the child’s view", "who was appointed")
            .needs(FactKind.INDEPENDENT_VISITOR_CONSIDERED, FactKind.INDEPENDENT_VISITOR_APPOINTED);

    @Override
    public List<Rule> rules() {
        return List.of(IV_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null) return;
        var considered = sheet.datesFrom(FactKind.INDEPENDENT_VISITOR_CONSIDERED, care.began());
        if (considered.isEmpty()) return;
        // An appointment ends with the spell of care, so one of an earlier spell does not count (23ZB(4)).
        boolean exact = care.beganExactly();
        sheet.duty(IV_1, FactKind.INDEPENDENT_VISITOR_CONSIDERED.event(), considered.getLast())
                .metByFirst(
                        FactKind.INDEPENDENT_VISITOR_APPOINTED,
                        exact ? care.began() : LocalDate.MIN,
                        exact ? care.began() : care.began().minusDays(1))
                .note("Nothing more is owed where it was found not to be in the child’s interests, or where the child,"
                        + " understanding what it means, objects: why is written down.")
                .add();
    }
}
