package org.heard.ssda903.check.places;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule164 {
    private static final double MOST = 999.9;

    /// A distance that is missing is said by 392a.
    static final Rule RULE = Rule.of(
                    "164",
                    "The distance from home comes to more than 999.9 miles.",
                    "Check both postcodes.",
                    Fields.of(Table.EPISODES, EpisodeRow.HOME_POST, EpisodeRow.PL_POST),
                    EachEpisode.where((episode, child) -> !EpisodeKind.isShortBreak(episode)
                            && !Unaccompanied.isOrWas(child)
                            && child.placing(episode).miles().orElse(0) > MOST))
            .needing(Need.POSTCODES);

    private Rule164() {}
}
