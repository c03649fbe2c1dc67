package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule398 {
    static final Rule RULE = Rule.of(
            "398",
            "A postcode is given for a short break (V3, V4).",
            "Leave both postcodes blank, or correct the legal status: no distance is worked out for short breaks.",
            Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.HOME_POST, EpisodeRow.PL_POST),
            EachEpisode.where(episode -> EpisodeKind.isShortBreak(episode)
                    && !(episode.homePostcode().isBlank()
                            && episode.placementPostcode().isBlank())));

    private Rule398() {}
}
