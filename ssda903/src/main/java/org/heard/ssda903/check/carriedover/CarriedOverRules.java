package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Years;

/// All of them.
public final class CarriedOverRules {
    public static final Years YEARS = Years.of(
            Rule452.RULE,
            Rule453.RULE,
            Rule502.RULE,
            Rule503A.RULE,
            Rule503B.RULE,
            Rule503C.RULE,
            Rule503E.RULE,
            Rule503F.RULE,
            Rule503G.RULE,
            Rule503H.RULE,
            Rule503J.RULE,
            Rule562.RULE,
            RuleNoE.RULE);

    private CarriedOverRules() {}
}
