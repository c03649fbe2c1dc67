package org.heard.ssda903.check.places;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule454 {
    private static final double MOST = 350;
    /// How a return writes that the distance is not known.
    private static final double NOT_KNOWN = 999.9;

    static final Rule RULE = Rule.of(
                    "454",
                    "The placement is over 350 miles from home.",
                    "Check both postcodes.",
                    Fields.of(Table.EPISODES, EpisodeRow.HOME_POST, EpisodeRow.PL_POST),
                    EachEpisode.where((episode, child) -> !Unaccompanied.isOrWas(child)
                            && isTooFar(child.placing(episode).miles().orElse(0))))
            .needing(Need.POSTCODES);

    private static boolean isTooFar(double miles) {
        return miles > MOST && miles != NOT_KNOWN;
    }

    private Rule454() {}
}
