package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.Years;

/// All of them.
public final class IntegrityRules {
    public static final Years YEARS = Years.of(
            RuleInt01.RULE,
            RuleInt02.RULE,
            RuleInt03.RULE,
            RuleInt04.RULE,
            RuleInt05.RULE,
            RuleInt06.RULE,
            RuleInt07.RULE,
            RuleInt08.RULE,
            RuleInt09.RULE,
            RuleInt11.RULE,
            RuleInt12.RULE,
            RuleInt13.RULE,
            RuleInt14.RULE,
            RuleInt15.RULE,
            RuleInt16.RULE,
            RuleInt17.RULE,
            RuleInt18.RULE,
            RuleInt21.RULE,
            RuleInt31.RULE,
            RuleInt32.RULE,
            RuleInt33.RULE,
            RuleInt34.RULE,
            RuleInt35.RULE,
            RuleInt36.RULE);

    private IntegrityRules() {}
}
