package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Years;

/// All of them.
public final class CareLeaverRules {
    public static final Years YEARS = Years.of(
                    Rule1000.RULE,
                    Rule1001.RULE,
                    Rule1002.RULE,
                    Rule1007.RULE,
                    Rule1010.RULE,
                    Rule1011.RULE,
                    Rule1014.RULE,
                    Rule131.RULE,
                    Rule132.RULE,
                    Rule133.RULE,
                    Rule134.RULE,
                    Rule153.RULE,
                    Rule187.RULE,
                    Rule215.RULE,
                    Rule344.RULE,
                    Rule345.RULE,
                    Rule391.RULE,
                    Rule628.RULE,
                    Rule3001.RULE)
            .adding(2024, Rule1016.RULE, Rule347.RULE)
            .adding(2026, Rule348.RULE);

    private CareLeaverRules() {}
}
