package org.heard.ssda903.check.ages;

import java.util.List;
import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule358 {
    static final Rule RULE = Rule.of(
            "358",
            "The legal status is one of criminal law (J1, J2, J3), and the child was under ten when the episode"
                    + " began.",
            "Correct the legal status, the birth date or the day the episode began.",
            List.of(Fields.of(Table.HEADER, HeaderRow.DOB), Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.LS)),
            Born.episodesAndHeader((episode, born) ->
                    episode.legalStatus().isOneOf("J1", "J2", "J3") && Aged.under(born, 10, episode.began())));

    private Rule358() {}
}
