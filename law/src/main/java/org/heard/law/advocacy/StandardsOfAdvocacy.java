package org.heard.law.advocacy;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// The standards an advocacy service works to.
///
/// That a new edition was consulted on is sure; which edition holds today is not, so the whole is marked as
/// unread.
final class StandardsOfAdvocacy implements Regulation {
    static final Rule ADV_4 = Rule.information(
                    "ADV-4",
                    "National standards for advocacy",
                    "There are national standards that say what a good advocate does",
                    Confidence.C,
                    Citation.part(Instrument.ADVOCACY_STANDARDS, "the whole"))
            .standing(Standing.STATUTORY_GUIDANCE)
            .says(
                    "The national standards are those of 2002. From September to December 2023 the Department for Education"
                            + " consulted on a new edition, wider in scope, and on new statutory guidance. Whether a newer"
                            + " edition holds was not confirmed.");

    @Override
    public List<Rule> rules() {
        return List.of(ADV_4);
    }
}
