package org.heard.ssda903.check.course;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule388 {
    static final Rule RULE = Rule.of(
            "388",
            "The reason the episode ended does not fit what follows: X1 is for an"
                    + " episode that another follows on the same day, and for no other.",
            "Enter X1 where another episode begins on the day this one ended, and the"
                    + " code of how care ended where none does; or correct the days.",
            Fields.of(Table.EPISODES, EpisodeRow.REC),
            Rule388::check);

    private static void check(ChildRows child, Found found) {
        if (!child.knowsOrder()) {
            return;
        }
        var episodes = child.episodesInOrder();
        for (int i = 0; i < episodes.size(); i++) {
            var episode = episodes.get(i);
            var ended = episode.ended().value();
            if (ended == null || episode.reasonEnded().isBlank()) {
                continue;
            }
            boolean goesOn = i + 1 < episodes.size()
                    && ended.equals(episodes.get(i + 1).began().get());
            if (goesOn != episode.reasonEnded().is("X1")) {
                found.at(episode);
            }
        }
    }

    private Rule388() {}
}
