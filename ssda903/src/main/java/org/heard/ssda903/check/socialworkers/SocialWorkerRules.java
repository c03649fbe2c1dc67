package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Years;

/// All of them.
public final class SocialWorkerRules {
    public static final Years YEARS = Years.of()
            .adding(
                    2024,
                    RuleSw01Stg1.RULE,
                    RuleSw02Stg1.RULE,
                    RuleSw03Stg1.RULE,
                    RuleSw04Stg1.RULE,
                    RuleSw05Stg1.RULE,
                    RuleSw06Stg2.RULE,
                    RuleSw07Stg2.RULE,
                    RuleSw08Stg2.RULE,
                    RuleSw09Stg2.RULE,
                    RuleSw10Stg2.RULE,
                    RuleSw11aStg2.RULE,
                    RuleSw11bStg2.RULE,
                    RuleSw12Stg2.RULE,
                    RuleSw13Stg1.RULE,
                    RuleSw14Stg2.RULE)
            .without(2025, "SW01STG1", "SW03STG1", "SW11aSTG2", "SW14STG2")
            .adding(
                    2025,
                    RuleSw01aStg1.RULE,
                    RuleSw01bStg1.RULE,
                    RuleSw07Stg2.FROM_2025,
                    RuleSw10Stg2.FROM_2025,
                    RuleSw12Stg2.FROM_2025,
                    RuleSw13Stg1.FROM_2025)
            .adding(2026, RuleSw17Stg2.RULE);

    private SocialWorkerRules() {}
}
