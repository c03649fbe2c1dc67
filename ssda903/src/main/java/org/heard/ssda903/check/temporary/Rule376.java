package org.heard.ssda903.check.temporary;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule376 {
    static final Rule RULE = Rule.of(
            "376",
            "The temporary placement while the foster carers were on holiday (T3) lasted longer than three" + " weeks.",
            "Correct the days or the placement. What lasts longer is a placement of its own and has its own" + " code.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.PLACE),
            Lasting.moreThan(21, "T3"));

    private Rule376() {}
}
