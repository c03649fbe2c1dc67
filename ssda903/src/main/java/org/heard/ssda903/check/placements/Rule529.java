package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule529 {
    static final Rule RULE = Rule.of(
            "529",
            "Another public body is given as the provider (PR3) of a placement it"
                    + " cannot provide: with parents, for adoption, in a children's home or"
                    + " with foster carers (P1, A3 to A6, K1, K2, U1 to U6).",
            "Correct the provider or the placement.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.PLACE_PROVIDER),
            EachEpisode.where(episode -> episode.provider().is("PR3")
                    && (episode.placement().isOneOf("P1", "K1", "K2")
                            || EpisodeKind.isForAdoption(episode)
                            || EpisodeKind.isFostering(episode))));

    private Rule529() {}
}
