package org.heard.law.advocacy;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// That every authority has advocates to offer to those who complain (section 26A).
///
/// It binds the authority as a whole: no fact of one child starts it. What one child is owed who means to
/// complain is [InformationAboutAdvocates].
final class ArrangementsForAdvocacy implements Regulation {
    static final Rule ADV_1 = Rule.condition(
                    "ADV-1",
                    "Advocates arranged for those who complain or mean to",
                    "If you want to complain, you can have an advocate (someone who is on your side and speaks up for"
                            + " you)",
                    Confidence.A,
                    Citation.section(Instrument.CHILDREN_ACT_1989, "26A(1)"),
                    Citation.section(Instrument.CHILDREN_ACT_1989, "26A(2)"),
                    Citation.section(Instrument.CHILDREN_ACT_1989, "26A(5)"))
            .says("The authority arranges help for children who make or mean to make representations under section 26,"
                    + " and for care leavers who do so under section 24D. The help includes speaking for them. The"
                    + " authority makes its arrangements known.")
            .evidence("the arrangements, and how they are made known");

    @Override
    public List<Rule> rules() {
        return List.of(ADV_1);
    }
}
