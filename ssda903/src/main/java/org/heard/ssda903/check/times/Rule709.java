package org.heard.ssda903.check.times;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule709 {
    static final Rule RULE = Rule.of(
            "709",
            "The child was deprived of liberty (DoLO) in a placement where that is not expected.",
            "Check the placement (expected are K2, Z12 and Z13) and the days of the order.",
            List.of(
                    Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_START),
                    Fields.of(Table.EPISODES, EpisodeRow.PLACE)),
            Lived.wrongly(episode -> !episode.placement().isOneOf("K2", "Z12", "Z13")));

    private Rule709() {}
}
