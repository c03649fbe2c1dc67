package org.heard.ssda903.check.lookedafter;

import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

final class Rule210 {
    private static final int WEEK = 7;

    /// The message tells of care that went on for more than a week by 31 March: the period of care in which the child
    /// was on that day, not the episode.
    static final Rule RULE = Rule.of(
            "210",
            "The pupil number is UN4 (newly looked after), and on 31 March the child had been looked after for more"
                    + " than a week.",
            "Enter the child's pupil number, or the one of UN1, UN2, UN3 and UN5 that says why there is none.",
            List.of(Fields.of(Table.HEADER, HeaderRow.UPN), Fields.of(Table.EPISODES, EpisodeRow.DECOM)),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (!"UN4".equals(header.upn().value())) {
                        continue;
                    }
                    var start = startOfCareAtTheEnd(child);
                    if (start != null
                            && start.began().get().isBefore(child.year().end().minusDays(WEEK))) {
                        found.at(header);
                        found.at(start);
                    }
                }
            });

    /// The episode with which the care of 31 March began, or the first of this return where it began before; null for
    /// who was not looked after on that day.
    private static @Nullable EpisodeRow startOfCareAtTheEnd(ChildRows child) {
        var inOrder = child.episodesInOrder();
        if (inOrder.isEmpty() || !isOpenAtTheEnd(inOrder.getLast(), child)) {
            return null;
        }
        for (int i = inOrder.size() - 1; i > 0; i--) {
            if (inOrder.get(i).reasonBegan().is("S")) {
                return inOrder.get(i);
            }
        }
        return inOrder.getFirst();
    }

    private static boolean isOpenAtTheEnd(EpisodeRow episode, ChildRows child) {
        var ended = episode.ended().value();
        return ended == null
                ? episode.ended().isBlank()
                : ended.isAfter(child.year().end());
    }

    private Rule210() {}
}
