package org.heard.law.homes;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Home;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.heard.law.Standing;

/// A home that thinks the placing authority does too little for a child.
///
/// | What                                                      | Place               |
/// |-----------------------------------------------------------|---------------------|
/// | the home must challenge the authority                     | regulation 5(c)     |
/// | the challenge is taken, logged and answered               | this service's own  |
///
/// The regulation binds the home and says nothing of an answer, so what is followed until it is answered is not
/// labelled law. Nothing held tells that a home thinks so before it says it: the first is told, not followed.
final class ChallengingTheAuthority implements Regulation {
    private static final int SHOWN = 3;

    static final Rule R5_1 = Homes.rule(
                    "R5-1",
                    "Home challenges a placing authority whose response is inadequate",
                    "If your council does too little for you, the people who run your home must tell it so",
                    Confidence.A,
                    "5(c)")
            .kind(RuleKind.CONDITION)
            .says("A home that considers what the placing authority does, or how it responds, to be inadequate must"
                    + " challenge it, so that the child’s needs are met. No number of days is set.")
            .evidence("the day of the challenge", "what it was about");
    static final Rule R5_1A = Rule.condition(
                    "R5-1a",
                    "Challenge by the home answered",
                    "Your council should answer the people who run your home",
                    Confidence.A,
                    Citation.part(Instrument.HEARD, "challenges by a home"))
            .standing(Standing.DESIGN)
            .says(
                    "A challenge by a home is taken, logged and answered: it is a way into the dispute file. That is this"
                            + " service’s own choice; regulation 5(c) asks the home to challenge and says nothing of an answer.")
            .evidence("the day of the challenge", "the answer and its day")
            .needs(FactKind.HOME, FactKind.HOME_CHALLENGED_AUTHORITY, FactKind.HOME_CHALLENGE_ANSWERED);

    @Override
    public List<Rule> rules() {
        return List.of(R5_1, R5_1A);
    }

    @Override
    public void apply(DutySheet sheet) {
        if (Homes.open(sheet, Home.Kind.CHILDRENS_HOME) == null) return;
        sheet.each(R5_1A, FactKind.HOME_CHALLENGED_AUTHORITY, FactKind.HOME_CHALLENGE_ANSWERED, SHOWN);
    }
}
