package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// Who may be a child's IRO (regulation 46). Who else an IRO is to the child is not among a child's facts.
final class QualificationsOfTheIro implements Regulation {
    static final Rule IRO_5 = CarePlanning.rule(
                    "IRO-5",
                    "Nobody close to the case is its IRO",
                    "Your IRO must not be somebody who writes your plan, manages your case or decides on its money",
                    Confidence.B,
                    "46")
            .kind(RuleKind.BAR)
            .says("An IRO is a registered social worker with relevant experience. Nobody is the IRO of a child"
                    + " whose plan they prepare or whose case they manage, whom they visit for the authority or are"
                    + " the personal adviser of; nor does the manager of such a person, or somebody who controls"
                    + " the money and means given to the case, become the IRO.")
            .evidence("the check for conflicts of interest, each time an IRO is allocated");

    @Override
    public List<Rule> rules() {
        return List.of(IRO_5);
    }
}
