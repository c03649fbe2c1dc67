package org.heard.ssda903.check.shortbreaks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.jspecify.annotations.Nullable;

/// How long an episode lasts. One that is open lasts to the end of the year; of one whose days cannot be read or stand
/// the wrong way round nothing is said, and it counts for no days.
final class Stay {
    private Stay() {}

    /// Days from the first to the last.
    static long days(EpisodeRow episode, CollectionYear year) {
        var began = episode.began().value();
        var ended = end(episode, year);
        return began == null || ended == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(began, ended));
    }

    /// The same of what lies within the year.
    static long daysWithin(EpisodeRow episode, CollectionYear year) {
        var began = episode.began().value();
        var ended = end(episode, year);
        if (began == null || ended == null) {
            return 0;
        }
        var from = began.isBefore(year.start()) ? year.start() : began;
        var to = ended.isAfter(year.end()) ? year.end() : ended;
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    /// Episodes fail that together make an unbroken time under one legal status of more than so many days.
    static Rule.Logic longerThan(int most, String status) {
        return (child, found) -> {
            for (var episode : child.episodes()) {
                if (episode.legalStatus().is(status)) {
                    findLong(child, status, most, found);
                    return;
                }
            }
        };
    }

    private static void findLong(ChildRows child, String status, int most, Found found) {
        List<EpisodeRow> together = new ArrayList<>();
        var from = LocalDate.MIN;
        var to = LocalDate.MIN;
        for (var episode : child.episodesInOrder()) {
            var began = episode.began().get();
            var ended = end(episode, child.year());
            if (!episode.legalStatus().is(status) || ended == null || ended.isBefore(began)) {
                continue;
            }
            if (together.isEmpty() || began.isAfter(to)) {
                together.clear();
                from = began;
                to = ended;
            } else if (ended.isAfter(to)) {
                to = ended;
            }
            together.add(episode);
            if (ChronoUnit.DAYS.between(from, to) > most) {
                found.at(together);
            }
        }
    }

    private static @Nullable LocalDate end(EpisodeRow episode, CollectionYear year) {
        return episode.ended().isBlank() ? year.end() : episode.ended().value();
    }
}
