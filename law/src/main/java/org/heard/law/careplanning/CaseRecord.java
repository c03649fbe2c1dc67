package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// What stands in a child's case record (regulation 49). How long it is kept is regulation 50.
final class CaseRecord implements Regulation {
    static final Rule RET_2 = CarePlanning.rule(
                    "RET-2",
                    "Case record kept, with everything that belongs in it",
                    "Your plans, health reports and reviews must be kept together in one record about you",
                    Confidence.B,
                    "49")
            .kind(RuleKind.CONDITION)
            .says("The authority keeps a written case record of each child it looks after. In it are the"
                    + " child’s plans, reports on health, the documents of reviews, court orders, and arrangements"
                    + " under which others act for the authority.")
            .exceptions("reports on health, in a series of short breaks: SB-2");

    @Override
    public List<Rule> rules() {
        return List.of(RET_2);
    }
}
