package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule371 {
    static final Rule RULE = of("H5", 14);
    static final Rule FROM_2024 = of("H5", 16);
    static final Rule FROM_2025 = of("K3", 16);

    private static Rule of(String placement, int age) {
        return Rule.of(
                        "371",
                        "The child was under " + age + " when they went into supported accommodation (" + placement
                                + ").",
                        "Correct the placement, the birth date or the day the episode began.",
                        Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.PLACE),
                        TooYoungFor.placement(placement, age))
                .reading(Table.HEADER);
    }

    private Rule371() {}
}
