package org.heard.ssda903.check.socialworkers;

import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw01Stg1 {
    /// Told at the rows that are not complete, unless the child is known not to be looked after on 31 March:
    /// whose episodes are not in the return may be. Who has no row at all is told of at the open episode.
    static final Rule RULE = Rule.of(
            "SW01STG1",
            "The child was looked after on 31 March, and who their social worker was is not returned, or not in full.",
            "Add the social worker: their number (SW_ID), since when they held the case (SW_DECOM) and why (SW_REASON).",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DEC),
                    Fields.of(
                            Table.SOCIAL_WORKER_EPISODES,
                            SocialWorkerRow.SW_ID,
                            SocialWorkerRow.SW_DECOM,
                            SocialWorkerRow.SW_REASON)),
            (child, found) -> {
                if (child.socialWorkers().isEmpty()) {
                    for (var episode : child.episodes()) {
                        if (isOfTheLastDay(episode, child)) {
                            found.at(episode);
                        }
                    }
                } else if (mayBeLookedAfter(child)) {
                    for (var row : child.socialWorkers()) {
                        if (Held.isIncomplete(row)) {
                            found.at(row);
                        }
                    }
                }
            });

    private static boolean isOfTheLastDay(EpisodeRow episode, ChildRows child) {
        var began = episode.began().value();
        return began != null
                && !began.isAfter(child.year().end())
                && episode.ended().isBlank()
                && !EpisodeKind.isShortBreak(episode);
    }

    private static boolean mayBeLookedAfter(ChildRows child) {
        for (var episode : child.episodes()) {
            if (episode.ended().value() == null && !EpisodeKind.isShortBreak(episode)) {
                return true;
            }
        }
        return child.episodes().isEmpty();
    }

    private RuleSw01Stg1() {}
}
