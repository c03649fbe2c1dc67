package org.heard.ssda903.check.temporary;

import org.heard.ssda903.check.Years;

/// All of them.
public final class TemporaryRules {
    public static final Years YEARS = Years.of(Rule375.RULE, Rule376.RULE, Rule379.RULE);

    private TemporaryRules() {}
}
