package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// A child remanded by a criminal court is looked after.
///
/// | Remanded to                   | Looked after by                    | Provision                      |
/// |-------------------------------|------------------------------------|--------------------------------|
/// | local authority accommodation | the authority the court designates | 2012 Act, section 92           |
/// | youth detention accommodation | the same                           | 2012 Act, sections 102(6), 104 |
///
/// What is planned for such a child is in SI 2010/959, regulations 47A to 47F.
final class LookedAfterOnRemand implements Regulation {
    /// Section 102 and regulation 47A were read (A); section 104 was not.
    static final Rule STA_4 = Rule.information(
                    "STA-4",
                    "A child on remand is looked after",
                    "You are looked after while a court keeps you on remand",
                    Confidence.B,
                    Citation.section(Instrument.LASPO_2012, "92"),
                    Citation.section(Instrument.LASPO_2012, "102(6)"),
                    Citation.section(Instrument.LASPO_2012, "104"),
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "47A"))
            .says("A child remanded to local authority accommodation or to youth detention accommodation is looked"
                    + " after by the authority the court designates.")
            .needs(FactKind.LEGAL_STATUSES, FactKind.CARE_PERIODS);

    @Override
    public List<Rule> rules() {
        return List.of(STA_4);
    }
}
