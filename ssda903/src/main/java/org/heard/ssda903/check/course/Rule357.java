package org.heard.ssda903.check.course;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule357 {
    /// A child who was in the return of the year before has had an episode already.
    static final Rule RULE = Rule.of(
            "357",
            "The first episode of the child does not say that they started to be looked after (S).",
            "Check whether an episode before this one was left out; if not, enter S.",
            Fields.of(Table.EPISODES, EpisodeRow.RNE),
            Rule357::check);

    private static void check(ChildRows child, Found found) {
        var episodes = child.episodesInOrder();
        if (episodes.isEmpty() || !child.lastEpisodes().isEmpty() || !child.knowsOrder()) {
            return;
        }
        var first = episodes.getFirst();
        if (!first.began().get().isBefore(child.year().start())
                && !first.reasonBegan().is("S")) {
            found.at(first);
        }
    }

    private Rule357() {}
}
