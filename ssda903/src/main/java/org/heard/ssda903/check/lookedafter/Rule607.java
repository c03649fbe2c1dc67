package org.heard.ssda903.check.lookedafter;

import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.Sexes;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule607 {
    static final Rule RULE = Rule.of(
            "607",
            "She stopped being looked after in the year, and whether she is a mother is blank.",
            "Enter 1 if she has a child, 0 if she has none (MOTHER); or correct SEX.",
            List.of(
                    Fields.of(Table.HEADER, HeaderRow.SEX, HeaderRow.MOTHER),
                    Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.DEC, EpisodeRow.REC)),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (!Sexes.isFemale(header.sex()) || !header.mother().isBlank()) {
                        continue;
                    }
                    for (var episode : child.episodes()) {
                        if (endsCareInTheYear(episode, child)) {
                            found.at(header);
                            found.at(episode);
                        }
                    }
                }
            });

    private static boolean endsCareInTheYear(EpisodeRow episode, ChildRows child) {
        var ended = episode.ended().value();
        return ended != null
                && child.year().contains(ended)
                && !episode.reasonEnded().isBlank()
                && !episode.reasonEnded().is("X1")
                && !EpisodeKind.isShortBreak(episode);
    }

    private Rule607() {}
}
