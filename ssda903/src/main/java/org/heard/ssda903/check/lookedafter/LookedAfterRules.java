package org.heard.ssda903.check.lookedafter;

import org.heard.ssda903.check.Years;

/// All of them.
public final class LookedAfterRules {
    public static final Years YEARS = Years.of(Rule210.RULE, Rule393.RULE, Rule442.RULE, Rule607.RULE, Rule625.RULE);

    private LookedAfterRules() {}
}
