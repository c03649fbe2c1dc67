package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule382 {
    static final Rule RULE = Rule.of(
            "382",
            "A short break (V3, V4) is given as a temporary placement (T0 to T4).",
            "Enter the kind of placement the break was in, or correct the legal status.",
            Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.PLACE),
            EachEpisode.where(episode -> EpisodeKind.isShortBreak(episode) && EpisodeKind.isTemporary(episode)));

    private Rule382() {}
}
