package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule451 {
    static final Rule RULE = Rule.of(
            "451",
            "The child is still under a freeing order (D1).",
            "Correct the legal status, or end the episode: nobody could"
                    + " ask for a freeing order since 30 December 2005.",
            Fields.of(Table.EPISODES, EpisodeRow.DEC, EpisodeRow.REC, EpisodeRow.LS),
            EachEpisode.where(episode -> episode.legalStatus().is("D1") && EpisodeKind.isOpen(episode)));

    private Rule451() {}
}
