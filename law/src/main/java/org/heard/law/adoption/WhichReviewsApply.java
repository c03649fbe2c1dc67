package org.heard.law.adoption;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// Under which regulations a child is reviewed who may be placed, or is placed, for adoption.
///
/// | The child is                          | Reviewed under                                                  |
/// |---------------------------------------|-----------------------------------------------------------------|
/// | one who may be placed, and is not yet | both; one combined review meets both ([org.heard.law.Combined]) |
/// | placed for adoption                   | the adoption regulations alone                                  |
///
/// Sources differ on whether the ordinary cycle stops at authority to place or at placement
/// (docs/law/interpretation.md, 19).
final class WhichReviewsApply implements Regulation {
    /// The limits in regulation 36 were read (A); which cycle stops when was seen in secondary sources.
    static final Rule STA_5 = Rule.information(
                    "STA-5",
                    "Which reviews a child is owed on the way to adoption",
                    "While adults look for a new family for you, one meeting can be both of your reviews",
                    Confidence.B,
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "3"),
                    AdoptionAgencies.regulation("36"))
            .says("A child placed for adoption is reviewed under the adoption regulations and no longer under the care"
                    + " planning regulations. A child who may be placed and is not yet is owed both cycles. One"
                    + " combined review meets both, by the earlier of their dates.")
            .needs(FactKind.PLACEMENTS, FactKind.AUTHORITY_TO_PLACE, FactKind.LEGAL_STATUSES);

    @Override
    public List<Rule> rules() {
        return List.of(STA_5);
    }
}
