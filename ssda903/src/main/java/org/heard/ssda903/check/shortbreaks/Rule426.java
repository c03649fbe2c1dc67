package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule426 {
    static final Rule RULE = Rule.of(
            "426",
            "The child has short breaks recorded one by one (V3) and by agreement (V4) in the same year.",
            "Keep to one of the two for the whole year.",
            Fields.of(Table.EPISODES, EpisodeRow.LS),
            Rule426::check);

    private static void check(ChildRows child, Found found) {
        boolean oneByOne = false;
        boolean byAgreement = false;
        for (var episode : child.episodes()) {
            oneByOne |= episode.legalStatus().is("V3");
            byAgreement |= episode.legalStatus().is("V4");
        }
        if (!oneByOne || !byAgreement) {
            return;
        }
        for (var episode : child.episodes()) {
            if (EpisodeKind.isShortBreak(episode)) {
                found.at(episode);
            }
        }
    }

    private Rule426() {}
}
