package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule386 {
    static final Rule RULE = Rule.of(
                    "386",
                    "The episode ended in adoption (E11, E12), and the child was 18 or older that day.",
                    "Correct the reason or the day the episode ended, or the birth date.",
                    Fields.of(Table.EPISODES, EpisodeRow.REC),
                    Born.episodes((episode, born) ->
                            EpisodeKind.isAdopted(episode) && Aged.atLeast(born, 18, episode.ended())))
            .reading(Table.HEADER);

    private Rule386() {}
}
