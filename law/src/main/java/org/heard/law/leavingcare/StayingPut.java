package org.heard.law.leavingcare;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// A young person may go on living with a former foster carer (Children Act 1989, section 23CZA).
///
/// The Care Review of 2022 proposed 23 in place of 21; that is not the law.
final class StayingPut implements Regulation {
    static final Rule PATH_5 = Rule.condition(
                    "PATH-5",
                    "Staying put with a former foster carer supported",
                    "If you and your foster carer both want it, you can stay with them until you are 21",
                    Confidence.B,
                    LeavingCare.section("23CZA"))
            .says("Where a young person of 18 goes on living with a former foster carer, the authority keeps an eye on"
                    + " the arrangement and gives both advice and support to keep it up, until the young person is"
                    + " 21.")
            .exceptions("the authority considers that it is not consistent with the young person’s welfare")
            .evidence("when it began and ended", "what was agreed with the young person and the carer")
            .needs(FactKind.BIRTH_DATE, FactKind.PLACEMENTS);

    @Override
    public List<Rule> rules() {
        return List.of(PATH_5);
    }
}
