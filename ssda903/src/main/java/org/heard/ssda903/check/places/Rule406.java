package org.heard.ssda903.check.places;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule406 {
    static final Rule RULE = Rule.of(
                    "406",
                    "The child is or was an unaccompanied asylum-seeking child,"
                            + " and a distance from home follows from the postcodes.",
                    "Leave the postcode of the home blank, or correct whether the child is in UASC.",
                    Fields.of(Table.EPISODES, EpisodeRow.HOME_POST, EpisodeRow.PL_POST),
                    EachEpisode.where((episode, child) -> Unaccompanied.isOrWas(child)
                            && child.placing(episode).miles().isPresent()))
            .needing(Need.POSTCODES);

    private Rule406() {}
}
