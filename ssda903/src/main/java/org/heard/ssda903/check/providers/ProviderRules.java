package org.heard.ssda903.check.providers;

import org.heard.ssda903.check.Years;

/// All of them.
public final class ProviderRules {
    public static final Years YEARS = Years.of(
                    Rule219.RULE, Rule221.RULE, Rule224.RULE, Rule227.RULE, Rule228.RULE, Rule229.RULE, Rule1008.RULE)
            .adding(2024, Rule221.IN_2024)
            .adding(2025, Rule221.RULE);

    private ProviderRules() {}
}
