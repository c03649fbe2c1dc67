package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule370 {
    static final Rule RULE = from(15);
    static final Rule FROM_2024 = from(16);

    private static Rule from(int age) {
        return Rule.of(
                        "370",
                        "The child was under " + age + " when they went into independent living (P2).",
                        "Correct the placement, the birth date or the day the episode began.",
                        Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.PLACE),
                        TooYoungFor.placement("P2", age))
                .reading(Table.HEADER);
    }

    private Rule370() {}
}
