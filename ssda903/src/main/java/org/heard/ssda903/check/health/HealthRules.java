package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Years;

/// All of them.
public final class HealthRules {
    public static final Years YEARS = Years.of(
            Rule157.RULE,
            Rule158.RULE,
            Rule159.RULE,
            Rule180.RULE,
            Rule181.RULE,
            Rule182.RULE,
            Rule185.RULE,
            Rule186.RULE,
            Rule188.RULE,
            Rule189.RULE,
            Rule190.RULE,
            Rule191.RULE,
            Rule192.RULE,
            Rule193.RULE,
            Rule196.RULE,
            Rule197B.RULE,
            Rule197a.RULE,
            Rule198.RULE,
            Rule542.RULE,
            Rule543.RULE,
            Rule544.RULE,
            Rule545.RULE,
            Rule546.RULE,
            Rule547.RULE);

    private HealthRules() {}
}
