package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule390 {
    static final Rule RULE = Rule.of(
            "390",
            "The child was adopted (E11, E12) from a placement that is not one for adoption.",
            "Enter the placement for adoption (A3 to A6), or correct the reason the episode ended.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.REC),
            EachEpisode.where(episode -> EpisodeKind.isAdopted(episode) && !EpisodeKind.isForAdoption(episode)));

    private Rule390() {}
}
