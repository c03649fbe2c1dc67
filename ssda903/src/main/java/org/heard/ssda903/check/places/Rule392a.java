package org.heard.ssda903.check.places;

import java.util.Set;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule392a {
    private static final Set<String> WITHOUT_POINTS = Set.of("NIR", "NUK");

    /// Postcodes of Northern Ireland and outside the United Kingdom have no point on the grid: no distance is
    /// asked of them.
    static final Rule RULE = Rule.of(
                    "392a",
                    "The distance from home cannot be told.",
                    "Enter the postcodes of the home and of the placement, and check that there are such postcodes.",
                    Fields.of(Table.EPISODES, EpisodeRow.HOME_POST, EpisodeRow.PL_POST),
                    EachEpisode.where((episode, child) -> {
                        if (EpisodeKind.isShortBreak(episode) || Unaccompanied.isOrWas(child)) {
                            return false;
                        }
                        var placing = child.placing(episode);
                        return placing.miles().isEmpty()
                                && !placing.authority()
                                        .filter(WITHOUT_POINTS::contains)
                                        .isPresent();
                    }))
            .needing(Need.POSTCODES);

    private Rule392a() {}
}
