package org.heard.law.advocacy;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// What the law of England does not ask, and Wales does: an advocate for a child who has not complained of
/// anything.
///
/// No instrument in England has it, so none is cited, and neither line is labelled law. What Heard does about it
/// by its own choice is ADV-7.
final class AdvocacyWithoutAComplaint implements Regulation {
    static final Rule ADV_5 = note(
                    "ADV-5",
                    "Opt-out advocacy is not law in England",
                    "In England the law does not yet give every child in care an advocate without asking",
                    "opt-out advocacy")
            .says("Nothing found makes it law in England that a child has an advocate unless they refuse one. The care"
                    + " review recommended it in May 2022, in place of IROs and of visitors to homes. In February 2023"
                    + " the Government kept both, and its consultation that year left opt-out advocacy out.");
    static final Rule ADV_6 = note(
                    "ADV-6",
                    "Wales makes an active offer of an advocate",
                    "In Wales, children who come into care are offered an advocate",
                    "active offer in Wales")
            .says("In Wales, since July 2017, an independent advocate is actively offered to a child who becomes looked"
                    + " after, or about whom enquiries lead to a first child protection conference. It does not"
                    + " apply in England.");

    @Override
    public List<Rule> rules() {
        return List.of(ADV_5, ADV_6);
    }

    private static Rule note(String id, String title, String forChild, String part) {
        return Rule.information(id, title, forChild, Confidence.B, Citation.part(Instrument.HEARD, part))
                .standing(Standing.DESIGN);
    }
}
