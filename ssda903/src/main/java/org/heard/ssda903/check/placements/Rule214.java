package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule214 {
    static final Rule RULE = Rule.of(
            "214",
            "The placement of a short break (V3, V4) has a postcode or an Ofsted number.",
            "Leave both blank, or correct the legal status.",
            Fields.of(Table.EPISODES, EpisodeRow.PL_POST, EpisodeRow.URN),
            EachEpisode.where(episode -> EpisodeKind.isShortBreak(episode)
                    && !(episode.placementPostcode().isBlank()
                            && episode.ofstedNumber().isBlank())));

    private Rule214() {}
}
