package org.heard.ssda903.check.permanence;

import org.heard.ssda903.check.Years;

/// All of them.
public final class PermanenceRules {
    public static final Years YEARS =
            Years.of(Rule630.RULE, Rule631.RULE, Rule632.RULE, Rule633.RULE, Rule634.RULE, Rule635.RULE);

    private PermanenceRules() {}
}
