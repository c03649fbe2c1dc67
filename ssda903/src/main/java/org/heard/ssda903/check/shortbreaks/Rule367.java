package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule367 {
    private static final int MOST = 75;

    /// Any twelve months are read as the year of the return, of which alone it tells.
    static final Rule RULE = Rule.of(
            "367",
            "The short breaks (V3) of the child come to more than 75 days in the year.",
            "Correct the days or the legal status: a child who is away more is looked after under section 20 (V2).",
            Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.DECOM, EpisodeRow.DEC),
            Rule367::check);

    private static void check(ChildRows child, Found found) {
        long days = 0;
        for (var episode : child.episodes()) {
            if (episode.legalStatus().is("V3")) {
                days += Stay.daysWithin(episode, child.year());
            }
        }
        if (days <= MOST) {
            return;
        }
        for (var episode : child.episodes()) {
            if (episode.legalStatus().is("V3") && Stay.daysWithin(episode, child.year()) > 0) {
                found.at(episode);
            }
        }
    }

    private Rule367() {}
}
