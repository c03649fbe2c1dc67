package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.Years;

/// The checks of short breaks and short legal statuses.
public final class ShortBreakRules {
    public static final Years YEARS = Years.of(
            Rule361.RULE,
            Rule362.RULE,
            Rule363.RULE,
            Rule364.RULE,
            Rule365.RULE,
            Rule366.RULE,
            Rule367.RULE,
            Rule377.RULE,
            Rule398.RULE,
            Rule426.RULE);

    private ShortBreakRules() {}
}
