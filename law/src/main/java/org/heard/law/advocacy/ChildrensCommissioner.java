package org.heard.law.advocacy;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// That the Children's Commissioner for England may help one child (Children Act 2004, section 2D).
final class ChildrensCommissioner implements Regulation {
    static final Rule ADV_8 = Rule.information(
                    "ADV-8",
                    "The Children’s Commissioner may advise and assist a child",
                    "The Children’s Commissioner’s team can give you advice and help you",
                    Confidence.C,
                    Citation.section(Instrument.CHILDREN_ACT_2004, "2D"))
            .says("The Children’s Commissioner may advise and assist children who are in care, live in homes or are"
                    + " leaving care. It is a power, not a duty.")
            .inForce(LocalDate.of(2014, 4, 1), null);

    @Override
    public List<Rule> rules() {
        return List.of(ADV_8);
    }
}
