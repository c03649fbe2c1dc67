package org.heard.ssda903.check.course;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule504 {
    static final Rule RULE = Rule.of(
            "504",
            "The category of need is not the one with which care began.",
            "Enter the one of the first episode of this time in care; it does not change while care goes on.",
            Fields.of(Table.EPISODES, EpisodeRow.CIN),
            EachEpisode.afterAnother((before, episode) -> before.reasonEnded().is("X1")
                    && episode.began().get().equals(before.ended().value())
                    && !EpisodeKind.same(before.categoryOfNeed(), episode.categoryOfNeed())));

    private Rule504() {}
}
