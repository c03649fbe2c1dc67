package org.heard.ssda903.check.places;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule392d {
    static final Rule RULE = Rule.of(
            "392d",
            "Home and placement have the same postcode, and the child is not placed with their parents (P1).",
            "Correct whichever postcode is wrong, or the placement.",
            Fields.of(Table.EPISODES, EpisodeRow.HOME_POST, EpisodeRow.PL_POST, EpisodeRow.PLACE),
            EachEpisode.where(episode -> !episode.homePostcode().isBlank()
                    && episode.homePostcode().saysTheSameAs(episode.placementPostcode())
                    && !episode.placement().is("P1")));

    private Rule392d() {}
}
