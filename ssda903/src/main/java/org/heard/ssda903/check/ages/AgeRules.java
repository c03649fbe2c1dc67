package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Years;

/// All of them.
public final class AgeRules {
    public static final Years YEARS = Years.of(
                    Rule302.RULE,
                    Rule352.RULE,
                    Rule358.RULE,
                    Rule359.RULE,
                    Rule370.RULE,
                    Rule371.RULE,
                    Rule372.RULE,
                    Rule373.RULE,
                    Rule374.RULE,
                    Rule386.RULE,
                    Rule387.RULE,
                    Rule389.RULE,
                    Rule407.RULE,
                    Rule460.RULE)
            .adding(2024, Rule370.FROM_2024, Rule371.FROM_2024)
            .adding(2025, Rule371.FROM_2025)
            .without(2025, "370")
            .adding(2026, Rule234.RULE);

    private AgeRules() {}
}
