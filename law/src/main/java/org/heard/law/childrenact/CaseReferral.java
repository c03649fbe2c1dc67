package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// What Cafcass can do with a case that an IRO refers to it (SI 2004/2187).
///
/// | What                                                                           | Regulation |
/// |--------------------------------------------------------------------------------|------------|
/// | bring proceedings for the child: human rights, judicial review and others      | 3          |
final class CaseReferral implements Regulation {
    /// That the regulations say so was read (A); whether they set Cafcass a time was not seen.
    static final Rule CAF_3 = Rule.information(
                    "CAF-3",
                    "Cafcass may bring proceedings on a case referred to it",
                    "People outside the council can ask a court to put right what went wrong for you",
                    Confidence.A,
                    Citation.regulation(Instrument.CASE_REFERRAL_REGULATIONS, "3"))
            .says("When an IRO has referred a case, Cafcass may bring proceedings for the child: under the Human Rights"
                    + " Act, for judicial review, or others. Whether its officer must act within a time was not"
                    + " seen.");

    @Override
    public List<Rule> rules() {
        return List.of(CAF_3);
    }
}
