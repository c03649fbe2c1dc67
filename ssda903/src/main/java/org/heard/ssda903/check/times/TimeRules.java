package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Years;

/// All of them.
public final class TimeRules {
    private static final int FIRST_OF_LIBERTY = 2027;

    public static final Years YEARS = Years.of(
                    Rule564.RULE,
                    Rule565.RULE,
                    Rule566.RULE,
                    Rule567.RULE,
                    Rule570.RULE,
                    Rule571.RULE,
                    Rule574.RULE,
                    Rule575.RULE,
                    Rule576.RULE,
                    Rule577.RULE,
                    Rule578.RULE,
                    Rule580.RULE,
                    Rule581.RULE,
                    Rule586.RULE,
                    Rule1004.RULE,
                    Rule1005.RULE,
                    Rule1006.RULE)
            .adding(
                    FIRST_OF_LIBERTY,
                    Rule700.RULE,
                    Rule701.RULE,
                    Rule702.RULE,
                    Rule703.RULE,
                    Rule704.RULE,
                    Rule705.RULE,
                    Rule706.RULE,
                    Rule707.RULE,
                    Rule708.RULE,
                    Rule709.RULE,
                    Rule710.RULE);

    private TimeRules() {}
}
