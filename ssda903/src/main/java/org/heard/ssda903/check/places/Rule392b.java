package org.heard.ssda903.check.places;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule392b {
    static final Rule RULE = Rule.of(
            "392b",
            "The postcode of the home or of the placement is missing.",
            "Enter both.",
            Fields.of(Table.EPISODES, EpisodeRow.HOME_POST, EpisodeRow.PL_POST),
            EachEpisode.where((episode, child) -> (episode.homePostcode().isBlank()
                            || episode.placementPostcode().isBlank())
                    && !EpisodeKind.isShortBreak(episode)
                    && !Unaccompanied.isOrWas(child)));

    private Rule392b() {}
}
