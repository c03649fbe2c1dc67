package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.Years;

/// The checks of codes and days of episodes.
public final class CodeRules {
    public static final Years YEARS = Years.of(
                    Rule141.RULE,
                    Rule143.RULE,
                    Rule144.RULE,
                    Rule145.RULE,
                    Rule146.RULE,
                    Rule147.RULE,
                    Rule148.RULE,
                    Rule149.RULE,
                    Rule353.RULE,
                    Rule354.RULE,
                    Rule355.RULE,
                    Rule356.RULE,
                    Rule385.RULE,
                    Rule445.RULE,
                    Rule446.RULE,
                    Rule451.RULE,
                    Rule1009.RULE)
            .without(2025, "445", "451");

    private CodeRules() {}
}
