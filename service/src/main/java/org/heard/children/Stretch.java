package org.heard.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A stretch of time in which one thing stayed the same: a placement, or a legal status.
///
/// @param code the SSDA903 code of what stayed the same
/// @param episode the episode it began with, for all else that is known of it
public record Stretch(
        String code, LocalDate began, @Nullable LocalDate ended, Episode episode) {

    /// Joins episodes that follow each other without a gap and are the same in what matters.
    static <K> List<Stretch> of(
            List<Episode> episodes,
            Function<Episode, K> same,
            Predicate<Episode> mayJoin,
            Function<Episode, String> code) {
        var stretches = new ArrayList<Stretch>();
        Episode before = null;
        for (var episode : episodes) {
            if (before != null
                    && episode.began().equals(before.ended())
                    && same.apply(before).equals(same.apply(episode))
                    && mayJoin.test(episode)) {
                var last = stretches.removeLast();
                stretches.add(new Stretch(last.code(), last.began(), episode.ended(), last.episode()));
            } else {
                stretches.add(new Stretch(code.apply(episode), episode.began(), episode.ended(), episode));
            }
            before = episode;
        }
        return List.copyOf(stretches);
    }
}
