package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Years;

/// All of them.
public final class AdoptionRules {
    public static final Years YEARS = Years.of(
                    Rule112.RULE,
                    Rule113.RULE,
                    Rule114.RULE,
                    Rule115.RULE,
                    Rule116.RULE,
                    Rule117.RULE,
                    Rule118.RULE,
                    Rule119.RULE,
                    Rule120.RULE,
                    Rule151.RULE,
                    Rule175.RULE,
                    Rule176.RULE,
                    Rule177.RULE,
                    Rule184.RULE,
                    Rule331.RULE,
                    Rule333.RULE,
                    Rule334.RULE,
                    Rule335.RULE,
                    Rule511.RULE,
                    Rule514.RULE,
                    Rule517.RULE,
                    Rule518.RULE,
                    Rule519.RULE,
                    Rule520.RULE,
                    Rule521.RULE,
                    Rule522.RULE,
                    Rule523.RULE,
                    Rule524.RULE,
                    Rule525.RULE,
                    Rule551.RULE,
                    Rule552.RULE,
                    Rule553.RULE,
                    Rule554.RULE,
                    Rule555.RULE,
                    Rule556.RULE,
                    Rule557.RULE,
                    Rule558.RULE,
                    Rule559.RULE,
                    Rule560.RULE,
                    Rule561.RULE,
                    Rule563.RULE,
                    Rule579.RULE,
                    Rule582.RULE,
                    Rule583.RULE,
                    Rule584.RULE,
                    Rule601.RULE,
                    Rule602.RULE,
                    Rule1003.RULE)
            .adding(2025, Rule557.FROM_2025)
            .without(2025, "555", "556");

    private AdoptionRules() {}
}
