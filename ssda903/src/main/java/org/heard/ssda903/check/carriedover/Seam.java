package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;

/// Where two returns meet: the episode that last year's left open is the first of this year's, and says the same.
final class Seam {
    static final String REMEDY =
            "Give what last year's return gave, or have that corrected. If it changed in the year, end the episode and"
                    + " begin another.";

    /// Whether the first episode of this year says something else than the last of the year before.
    @FunctionalInterface
    interface Contradiction {
        boolean is(ChildRows child, EpisodeRow last, EpisodeRow first);
    }

    private Seam() {}

    /// The first episode of this year fails where last year's last was left open and the two contradict each other.
    static Rule.Logic where(Contradiction contradiction) {
        return (child, found) -> {
            if (child.episodes().isEmpty() || child.lastEpisodes().isEmpty()) {
                return;
            }
            if (!child.knowsOrder() || !child.knewOrder()) {
                return;
            }
            var before = child.lastEpisodesInOrder();
            var now = child.episodesInOrder();
            if (before.isEmpty() || now.isEmpty()) {
                return;
            }
            var last = before.getLast();
            var first = now.getFirst();
            if (last.ended().isBlank() && contradiction.is(child, last, first)) {
                found.at(first);
            }
        };
    }

    /// Whether the placement lies so far from where it lay last year that it is not rounding: 0.2 miles or more.
    /// Where one of the two distances is not known nothing is said.
    static boolean liesElsewhere(ChildRows child, EpisodeRow last, EpisodeRow first) {
        var before = child.placing(last).miles();
        var now = child.placing(first).miles();
        return before.isPresent()
                && now.isPresent()
                && Math.abs(tenths(before.getAsDouble()) - tenths(now.getAsDouble())) >= 2;
    }

    private static long tenths(double miles) {
        return Math.round(miles * 10);
    }
}
