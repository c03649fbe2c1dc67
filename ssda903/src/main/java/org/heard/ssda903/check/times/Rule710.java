package org.heard.ssda903.check.times;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule710 {
    static final Rule RULE = Rule.of(
            "710",
            "The child was deprived of liberty (DoLO) in a placement where no such order can be: a secure children's"
                    + " home (K1), supported accommodation (K3), with parents (P1), a young offender institution (R5).",
            "Correct the placement or the days of the order.",
            List.of(
                    Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_START),
                    Fields.of(Table.EPISODES, EpisodeRow.PLACE)),
            Lived.wrongly(episode -> episode.placement().isOneOf("K1", "K3", "P1", "R5")));

    private Rule710() {}
}
