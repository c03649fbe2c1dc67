package org.heard.ssda903.check.reviews;

import java.util.List;
import org.heard.ssda903.check.Rule;

/// All of them.
public final class ReviewRules {
    private ReviewRules() {}

    public static List<Rule> list() {
        return List.of(
                Rule166.RULE, Rule167.RULE, Rule399.RULE, Rule440.RULE, Rule441.RULE, RuleInt08.RULE, RuleInt17.RULE);
    }
}
