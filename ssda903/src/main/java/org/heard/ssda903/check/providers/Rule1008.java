package org.heard.ssda903.check.providers;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.OfstedNumber;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule1008 {
    static final Rule RULE = Rule.of(
                    "1008",
                    "The provider's number (URN) is in none of Ofsted's lists.",
                    "Correct the number, or enter XXXXXXX where the provider has none. A list of an earlier day may not have it yet.",
                    Fields.of(Table.EPISODES, EpisodeRow.URN),
                    EachEpisode.where((episode, child) -> OfstedNumber.isGiven(episode)
                            && child.provider(episode).isEmpty()))
            .needing(Need.PROVIDERS);

    private Rule1008() {}
}
