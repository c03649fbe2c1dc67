package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// Who may be a child's independent visitor (regulation 47). Who a visitor is beside that is not among a child's
/// facts.
final class IndependenceOfVisitors implements Regulation {
    static final Rule IV_2 = CarePlanning.rule(
                    "IV-2",
                    "Nobody connected with the authority is an independent visitor",
                    "Your independent visitor must not work for the council’s children’s services or help to run it",
                    Confidence.C,
                    "47")
            .kind(RuleKind.BAR)
            .says("An independent visitor is not connected with the authority: not a member of it or of its"
                    + " committees, not an officer of its children’s services, and not the partner of one of these.");

    @Override
    public List<Rule> rules() {
        return List.of(IV_2);
    }
}
