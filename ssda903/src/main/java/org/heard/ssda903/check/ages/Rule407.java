package org.heard.ssda903.check.ages;

import java.util.List;
import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule407 {
    static final Rule RULE = Rule.of(
            "407",
            "The episode ended in special guardianship (E45 to E48), and the child was 18 or older that day.",
            "Correct the reason or the day the episode ended, or the birth date.",
            List.of(Fields.of(Table.HEADER, HeaderRow.DOB), Fields.of(Table.EPISODES, EpisodeRow.DEC, EpisodeRow.REC)),
            Born.episodesAndHeader((episode, born) -> episode.reasonEnded().isOneOf("E45", "E46", "E47", "E48")
                    && Aged.atLeast(born, 18, episode.ended())));

    private Rule407() {}
}
