package org.heard.ssda903.check.course;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule437 {
    static final Rule RULE = Rule.of(
            "437",
            "The episode ended with the death of the child (E2) or their being 18 or over (E15), and others follow.",
            "Correct the reason it ended, or take out the later episodes.",
            Fields.of(Table.EPISODES, EpisodeRow.REC),
            EachEpisode.beforeAnother((episode, next) -> episode.reasonEnded().isOneOf("E2", "E15")));

    private Rule437() {}
}
