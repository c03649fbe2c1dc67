package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule377 {
    private static final int MOST = 2;

    /// Any twelve months are read as the year of the return, of which alone it tells.
    static final Rule RULE = Rule.of(
            "377",
            "The child was in a temporary placement because of the carers"
                    + " being on holiday (T3) more than twice in the year.",
            "Correct the placement: more than two such stays are moves of their own.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE),
            Rule377::check);

    private static void check(ChildRows child, Found found) {
        int stays = 0;
        for (var episode : child.episodes()) {
            if (episode.placement().is("T3")) {
                stays++;
            }
        }
        if (stays <= MOST) {
            return;
        }
        for (var episode : child.episodes()) {
            if (episode.placement().is("T3")) {
                found.at(episode);
            }
        }
    }

    private Rule377() {}
}
