package org.heard.ssda903.check.course;

import org.heard.ssda903.check.Years;

/// The checks of how episodes follow one another.
public final class CourseRules {
    public static final Years YEARS = Years.of(
            Rule142.RULE,
            Rule199.RULE,
            Rule357.RULE,
            Rule388.RULE,
            Rule431.RULE,
            Rule432.RULE,
            Rule433.RULE,
            Rule434.RULE,
            Rule435.RULE,
            Rule436.RULE,
            Rule437.RULE,
            Rule501.RULE,
            Rule503D.RULE,
            Rule504.RULE,
            Rule1012.RULE);

    private CourseRules() {}
}
