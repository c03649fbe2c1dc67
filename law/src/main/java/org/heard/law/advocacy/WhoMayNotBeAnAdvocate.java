package org.heard.law.advocacy;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// Who must not be the advocate of a child who complains.
///
/// | Who                                                                | Place                               |
/// |--------------------------------------------------------------------|-------------------------------------|
/// | those the complaint is about, their managers, whoever controls the | SI 2004/719, regulation 3           |
/// | service or its means, whoever helps to decide                      |                                     |
/// | whoever the child objects to                                       | Wales has it as law; Heard's choice |
///
/// The numbers of the English regulations' paragraphs are those of the Welsh twin: see
/// docs/law/interpretation.md.
final class WhoMayNotBeAnAdvocate implements Regulation {
    static final Rule ADV_2 = Rule.bar(
                    "ADV-2",
                    "Who must not be the advocate",
                    "Your advocate must not be somebody your complaint is about, or their manager",
                    Confidence.B,
                    Citation.regulation(Instrument.ADVOCACY_REGULATIONS, "3"))
            .says("Nobody may be the advocate who is or may be the subject of the complaint, manages that person or the"
                    + " service, controls the means given to it, or takes or may take part in deciding the complaint.")
            .evidence("the check made when the advocate was chosen");
    static final Rule ADV_2A = Rule.bar(
                    "ADV-2a",
                    "No advocate whom the child objects to",
                    "Your advocate should not be somebody you do not want",
                    Confidence.B,
                    Citation.part(Instrument.HEARD, "choice of an advocate"))
            .standing(Standing.DESIGN)
            .says("Nobody is the advocate of a child who objects to them. In Wales that is law; in England it is this"
                    + " service’s own choice.")
            .evidence("what the child said");

    @Override
    public List<Rule> rules() {
        return List.of(ADV_2, ADV_2A);
    }
}
