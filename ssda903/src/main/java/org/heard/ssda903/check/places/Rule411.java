package org.heard.ssda903.check.places;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule411 {
    /// Both are worked out from one postcode here, so they agree always; it is asked for the
    /// sake of completeness.
    static final Rule RULE = Rule.of(
                    "411",
                    "The child is said to be placed inside the area of the council,"
                            + " and the postcode of the placement lies in another.",
                    "Check the postcode of the placement.",
                    Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                    EachEpisode.where((episode, child) -> {
                        var placing = child.placing(episode);
                        return placing.within().orElse(false)
                                && !placing.authority().equals(child.authority());
                    }))
            .needing(Need.POSTCODES, Need.AUTHORITY);

    private Rule411() {}
}
