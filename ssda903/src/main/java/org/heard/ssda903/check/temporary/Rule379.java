package org.heard.ssda903.check.temporary;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule379 {
    static final Rule RULE = Rule.of(
            "379",
            "The temporary placement for another reason (T4) lasted longer than seven days.",
            "Correct the days or the placement. What lasts longer is a placement of its own and has its own" + " code.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.PLACE),
            Lasting.moreThan(7, "T4"));

    private Rule379() {}
}
