package org.heard.ssda903.check.adoption;

import java.util.function.Predicate;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.table.EpisodeRow;
import org.jspecify.annotations.Nullable;

/// One of a child's episodes, by the day it began. Those whose first day cannot be read are not looked at.
final class Pick {
    private Pick() {}

    /// The first of this kind; null where there is none.
    static @Nullable EpisodeRow first(ChildRows child, Predicate<EpisodeRow> kind) {
        EpisodeRow first = null;
        for (var episode : child.episodes()) {
            var began = episode.began().value();
            if (began != null
                    && kind.test(episode)
                    && (first == null || began.isBefore(first.began().get()))) {
                first = episode;
            }
        }
        return first;
    }

    /// The last of this kind; null where there is none.
    static @Nullable EpisodeRow last(ChildRows child, Predicate<EpisodeRow> kind) {
        EpisodeRow last = null;
        for (var episode : child.episodes()) {
            var began = episode.began().value();
            if (began != null
                    && kind.test(episode)
                    && (last == null || began.isAfter(last.began().get()))) {
                last = episode;
            }
        }
        return last;
    }
}
