package org.heard.ssda903.check.places;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule392c {
    static final Rule RULE = Rule.of(
                    "392c",
                    "There is no such postcode.",
                    "Correct the postcode of the home or of the placement.",
                    Fields.of(Table.EPISODES, EpisodeRow.HOME_POST, EpisodeRow.PL_POST),
                    EachEpisode.where((episode, child) ->
                            isNone(episode.homePostcode(), child) || isNone(episode.placementPostcode(), child)))
            .needing(Need.POSTCODES);

    private static boolean isNone(Cell<String> postcode, ChildRows child) {
        return !postcode.isBlank() && !child.isPostcode(postcode);
    }

    private Rule392c() {}
}
