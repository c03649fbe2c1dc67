package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// The authority's own policy on how it reviews children's cases (regulation 34). It concerns the authority and
/// no one child's facts.
final class PolicyOnReviews implements Regulation {
    static final Rule REC_7 = CarePlanning.rule(
                    "REC-7",
                    "Written policy on reviews made and given out",
                    "Your council must write down how it does reviews and give you a copy",
                    Confidence.B,
                    "34")
            .kind(RuleKind.CONDITION)
            .says("The authority has a written policy on how it reviews children’s cases and keeps to it. It"
                    + " gives a copy to the child, unless age and understanding make that inappropriate, to the"
                    + " parents or whoever has parental responsibility, and to others whose views it finds"
                    + " relevant.")
            .exceptions("a child for whom a copy is not appropriate, having regard to age and understanding");

    @Override
    public List<Rule> rules() {
        return List.of(REC_7);
    }
}
