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
        for (var episode : child.episodesInOrder()) {
            if (kind.test(episode)) {
                return episode;
            }
        }
        return null;
    }

    /// The last of this kind, of those of one day the first in the file; null where there is none.
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
