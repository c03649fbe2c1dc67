package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule226 {
    private static final Rule.Logic AFTER_A_REASON = EachEpisode.afterAnother((before, episode) ->
            EpisodeKind.isTemporary(episode) && !before.reasonPlacementChanged().isBlank());

    static final Rule RULE = Rule.of(
            "226",
            "The placement is temporary (T0 to T4), and a reason is given for the move to it or from it.",
            "Leave the reason blank in this episode and in the one before it.",
            Fields.of(Table.EPISODES, EpisodeRow.REASON_PLACE_CHANGE, EpisodeRow.PLACE),
            Rule226::check);

    private static void check(ChildRows child, Found found) {
        for (var episode : child.episodes()) {
            if (EpisodeKind.isTemporary(episode)
                    && !episode.reasonPlacementChanged().isBlank()) {
                found.at(episode);
            }
        }
        AFTER_A_REASON.check(child, found);
    }

    private Rule226() {}
}
