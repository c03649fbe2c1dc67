package org.heard.ssda903.check.reviews;

import org.heard.ssda903.check.Years;

/// All of them.
public final class ReviewRules {
    public static final Years YEARS = Years.of(Rule166.RULE, Rule167.RULE, Rule399.RULE, Rule440.RULE, Rule441.RULE);

    private ReviewRules() {}
}
