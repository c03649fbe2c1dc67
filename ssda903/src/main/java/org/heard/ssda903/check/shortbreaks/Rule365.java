package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule365 {
    private static final int MOST = 17;

    static final Rule RULE = Rule.of(
            "365",
            "A short break (V3) lasts more than 17 days.",
            "Correct the days or the legal status: a child who stays longer is looked after under section 20 (V2).",
            Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.DECOM, EpisodeRow.DEC),
            EachEpisode.where(
                    (episode, child) -> episode.legalStatus().is("V3") && Stay.days(episode, child.year()) > MOST));

    private Rule365() {}
}
