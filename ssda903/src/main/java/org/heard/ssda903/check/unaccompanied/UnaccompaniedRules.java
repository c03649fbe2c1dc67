package org.heard.ssda903.check.unaccompanied;

import org.heard.ssda903.check.Years;

/// All of them.
public final class UnaccompaniedRules {
    public static final Years YEARS = Years.of(
            Rule104.RULE, Rule205A.RULE, Rule205B.RULE, Rule205C.RULE, Rule205D.RULE, Rule303.RULE, Rule304.RULE);

    private UnaccompaniedRules() {}
}
