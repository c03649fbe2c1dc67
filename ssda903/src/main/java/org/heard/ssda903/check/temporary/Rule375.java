package org.heard.ssda903.check.temporary;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule375 {
    static final Rule RULE = Rule.of(
            "375",
            "The temporary placement in hospital (T1) lasted longer than six weeks.",
            "Correct the days or the placement. What lasts longer is a placement of its own and has its own" + " code.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.PLACE),
            Lasting.moreThan(42, "T1"));

    private Rule375() {}
}
