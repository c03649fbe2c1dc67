package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule408 {
    static final Rule RULE = Rule.of(
            "408",
            "The child is placed for adoption under a placement order"
                    + " (A5, A6), and the legal status is another than E1.",
            "Enter E1, or correct the placement.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.LS),
            EachEpisode.where(episode -> episode.placement().isOneOf("A5", "A6")
                    && !episode.legalStatus().is("E1")));

    private Rule408() {}
}
