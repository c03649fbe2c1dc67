package org.heard.ssda903.check.course;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule432 {
    static final Rule RULE = Rule.of(
            "432",
            "Care ended with the episode before this one, and this one does"
                    + " not say that the child started to be looked after (S).",
            "Enter S; or X1 as the reason the episode before ended, where care went on.",
            Fields.of(Table.EPISODES, EpisodeRow.RNE),
            EachEpisode.afterAnother((before, episode) -> before.reasonEnded().value() != null
                    && !before.reasonEnded().is("X1")
                    && !episode.reasonBegan().is("S")));

    private Rule432() {}
}
