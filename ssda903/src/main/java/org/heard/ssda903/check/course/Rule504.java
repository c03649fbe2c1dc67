package org.heard.ssda903.check.course;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule504 {
    static final Rule RULE = Rule.of(
            "504",
            "The category of need is not the one with which care began.",
            "Enter the one of the first episode of this time in care; it does not change while care goes on.",
            Fields.of(Table.EPISODES, EpisodeRow.CIN),
            Rule504::check);

    private static void check(ChildRows child, Found found) {
        if (child.episodes().size() < 2 || !child.knowsOrder()) {
            return;
        }
        var episodes = child.episodesInOrder();
        for (int i = 1, first = 0; i < episodes.size(); i++) {
            var before = episodes.get(i - 1);
            var episode = episodes.get(i);
            if (!before.reasonEnded().is("X1")
                    || !episode.began().get().equals(before.ended().value())) {
                first = i;
            } else if (!episodes.get(first).categoryOfNeed().saysTheSameAs(episode.categoryOfNeed())) {
                found.at(episode);
            }
        }
    }

    private Rule504() {}
}
