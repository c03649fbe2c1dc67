package org.heard.law.adoption;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// An IRO takes part in the reviews held under the adoption regulations (regulation 37).
final class IndependentReviewingOfficers implements Regulation {
    static final Rule ADO_6 = Rule.condition(
                    "ADO-6",
                    "An IRO takes part in the adoption review",
                    "An IRO must be part of your review",
                    Confidence.B,
                    AdoptionAgencies.regulation("37"))
            .says("An IRO takes part in every review of the case of a child who may be placed, or is placed, for"
                    + " adoption.")
            .evidence("which IRO took part, and how")
            .needs(FactKind.REVIEWS, FactKind.IRO_APPOINTMENTS);

    @Override
    public List<Rule> rules() {
        return List.of(ADO_6);
    }
}
