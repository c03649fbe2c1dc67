package org.heard.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heard.children.Episode;
import org.heard.comparison.Field;
import org.jspecify.annotations.Nullable;

/// An unbroken spell of being looked after, as far as episodes show it.
///
/// | Episodes show                                   | The spell                                     |
/// |-------------------------------------------------|-----------------------------------------------|
/// | RNE S                                           | began on that day                             |
/// | an earlier part is not in the files             | was already running on the first day shown    |
/// | an end date with a reason other than X1         | ended on that day                             |
/// | an end date with X1 and nothing after it        | goes on: another episode should have followed |
/// | RNE S while the spell before it has no end date | one spell still, until a person says it ended |
record ShownPeriod(
        LocalDate began, boolean exactly, @Nullable LocalDate ended, String reason) {
    static final String ANOTHER_EPISODE_FOLLOWS = "X1";
    private static final String STARTED = "S";

    static List<ShownPeriod> of(Collection<Episode> inOrder) {
        var periods = new ArrayList<ShownPeriod>();
        for (var episode : inOrder) {
            var before = periods.isEmpty() ? null : periods.getLast();
            if (before == null || before.ended != null) {
                periods.add(new ShownPeriod(
                        episode.began(), episode.reasonBegan().equals(STARTED), end(episode), endReason(episode)));
            } else {
                periods.set(
                        periods.size() - 1,
                        new ShownPeriod(before.began, before.exactly, end(episode), endReason(episode)));
            }
        }
        return periods;
    }

    /// The spells that episodes show, with their beginning as it is told apart from the episodes: files that
    /// reach back only some years leave the first ones out.
    ///
    /// @param entered the first day of care, by the beginning of an episode in it
    static List<ShownPeriod> of(Collection<Episode> inOrder, Map<LocalDate, LocalDate> entered) {
        var periods = new ArrayList<ShownPeriod>();
        for (var shown : of(inOrder)) {
            var after = periods.isEmpty() ? null : periods.getLast().ended;
            var day = entered.entrySet().stream()
                    .filter(entry -> !entry.getKey().isBefore(shown.began)
                            && (shown.ended == null || entry.getKey().isBefore(shown.ended)))
                    .map(Map.Entry::getValue)
                    .filter(first -> !first.isAfter(shown.began) && (after == null || !first.isBefore(after)))
                    .min(LocalDate::compareTo);
            periods.add(day.map(first -> new ShownPeriod(first, true, shown.ended, shown.reason))
                    .orElse(shown));
        }
        return periods;
    }

    boolean includes(LocalDate from, LocalDate until) {
        return !began.isAfter(until) && (ended == null || !ended.isBefore(from));
    }

    String beginning() {
        return Field.began(began, exactly);
    }

    String ending() {
        return Field.ended(ended, reason);
    }

    private static @Nullable LocalDate end(Episode episode) {
        return endsCare(episode) ? episode.ended() : null;
    }

    private static String endReason(Episode episode) {
        return endsCare(episode) ? episode.reasonEnded() : "";
    }

    private static boolean endsCare(Episode episode) {
        return episode.ended() != null && !episode.reasonEnded().equals(ANOTHER_EPISODE_FOLLOWS);
    }
}
