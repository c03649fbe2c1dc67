package org.heard.ssda903.check.socialworkers;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw12Stg2 {
    /// Asked of the first and the last episode of each period of care, open ones among them, that ended
    /// in the year.
    static final Rule RULE = rule(0);

    /// Since then also of those that ended in the year before.
    static final Rule FROM_2025 = rule(1);

    private static Rule rule(int yearsBefore) {
        return Rule.of(
                        "SW12STG2",
                        "No social worker is returned who held the case during this episode.",
                        "Add who held the case then, or correct their dates.",
                        Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.DEC),
                        (child, found) -> {
                            for (var episode : child.episodes()) {
                                if (isAsked(episode, child.year(), yearsBefore)
                                        && noneHeldTheCase(child.socialWorkers(), episode, child.year())) {
                                    found.at(episode);
                                }
                            }
                        })
                .reading(Table.SOCIAL_WORKER_EPISODES);
    }

    private static boolean isAsked(EpisodeRow episode, CollectionYear year, int yearsBefore) {
        if (EpisodeKind.isShortBreak(episode)
                || (episode.reasonEnded().is("X1") && !episode.reasonBegan().is("S"))) {
            return false;
        }
        var ended = episode.ended().value();
        return ended == null
                ? episode.ended().isBlank()
                : !ended.isBefore(year.start().minusYears(yearsBefore)) && !ended.isAfter(year.end());
    }

    private static boolean noneHeldTheCase(List<SocialWorkerRow> rows, EpisodeRow episode, CollectionYear year) {
        for (var row : rows) {
            var began = row.began().value();
            if (began == null || meet(began, row, episode, year)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the row and the episode may have had a day together. In the first episode of a period of
    /// care it is enough that the case was taken since. A reason without an end leaves the episode's end
    /// unknown; then only who took the case since the episode began is sure to have held it.
    private static boolean meet(LocalDate began, SocialWorkerRow row, EpisodeRow episode, CollectionYear year) {
        var placed = episode.began().value();
        var left = episode.ended().value();
        boolean endIsUnknown = left == null && !episode.reasonEnded().isBlank();
        if (endIsUnknown || episode.reasonBegan().is("S")) {
            boolean since = placed == null || !began.isBefore(placed);
            if (since || endIsUnknown) {
                return since;
            }
        }
        var until = row.ended().value();
        return !began.isAfter(left == null ? year.end() : left)
                && (until == null || placed == null || !until.isBefore(placed));
    }

    private RuleSw12Stg2() {}
}
