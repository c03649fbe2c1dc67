package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Years;

/// All of them.
public final class HeaderRules {
    public static final Years YEARS = Years.of(
                    Rule101.RULE,
                    Rule102.RULE,
                    Rule103.RULE,
                    Rule105.RULE,
                    Rule165.RULE,
                    Rule168.RULE,
                    Rule171.RULE,
                    Rule174.RULE,
                    Rule202.RULE,
                    Rule203.RULE,
                    Rule204.RULE,
                    Rule207.RULE,
                    Rule208.RULE,
                    Rule209.RULE,
                    Rule301.RULE,
                    Rule351.RULE,
                    Rule611.RULE,
                    Rule612.RULE,
                    Rule620.RULE,
                    Rule621.RULE,
                    Rule624.RULE,
                    Rule626.RULE,
                    RuleEpi.RULE)
            .adding(2025, Rule231.RULE, Rule232.RULE)
            .adding(2026, Rule444.RULE);

    private HeaderRules() {}
}
