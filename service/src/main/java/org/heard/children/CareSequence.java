package org.heard.children;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.jspecify.annotations.Nullable;

/// A child's care periods and episodes while something is entered or set right in them. A status or placement holds
/// until the next change of it: one learnt of late runs on through the episodes that follow, up to that change.
final class CareSequence {
    private final ChildId child;
    private final @Nullable LocalDate born;
    private final LocalDate today;
    private final List<CarePeriod> periods;
    private final NavigableMap<LocalDate, Episode> episodes = new TreeMap<>();

    CareSequence(ChildId child, @Nullable LocalDate born, LocalDate today, CareHistory history) {
        this.child = child;
        this.born = born;
        this.today = today;
        this.periods = new ArrayList<>(history.periods());
        history.episodes().forEach(this::put);
    }

    CareHistory history() {
        return new CareHistory(
                periods.stream().sorted(comparing(CarePeriod::began)).toList(), List.copyOf(episodes.values()));
    }

    ChildId child() {
        return child;
    }

    LocalDate today() {
        return today;
    }

    List<CarePeriod> periods() {
        return List.copyOf(periods);
    }

    /// What speaks against anything having happened on this day.
    Optional<CareRefusal> impossible(LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of(new CareRefusal.AfterToday());
        }
        return born != null && day.isBefore(born) ? Optional.of(new CareRefusal.BeforeBirth(born)) : Optional.empty();
    }

    Optional<CarePeriod> periodOn(LocalDate day) {
        return periods.stream().filter(period -> period.covers(day)).findFirst();
    }

    CarePeriod periodOf(Episode one) {
        return periods.stream()
                .filter(period -> !period.began().isAfter(one.began()))
                .max(comparing(CarePeriod::began))
                .orElseThrow(() -> new IllegalStateException("episode " + one.id() + " lies in no care period"));
    }

    /// The next spell of care after this one.
    Optional<CarePeriod> later(CarePeriod period) {
        return periods.stream()
                .filter(other -> other.began().isAfter(period.began()))
                .min(comparing(CarePeriod::began));
    }

    boolean anythingBegan(LocalDate day) {
        return episodes.containsKey(day);
    }

    Optional<Episode> episodeOn(LocalDate day) {
        return value(episodes.floorEntry(day)).filter(one -> one.covers(day));
    }

    /// The episode this one followed without a gap, in the same spell of care.
    Optional<Episode> before(Episode one) {
        return one.reasonBegan().equals("S")
                ? Optional.empty()
                : value(episodes.lowerEntry(one.began()))
                        .filter(other -> one.began().equals(other.ended()));
    }

    /// The episode that followed this one without a gap, in the same spell of care.
    Optional<Episode> after(Episode one) {
        return value(episodes.higherEntry(one.began()))
                .filter(other -> other.began().equals(one.ended()))
                .filter(other -> !other.reasonBegan().equals("S"));
    }

    Optional<Episode> last(CarePeriod period) {
        return episodes.values().stream()
                .filter(one -> periodOf(one).id().equals(period.id()))
                .reduce((first, second) -> second);
    }

    /// The earliest and the latest day on which this episode can have begun, all others staying as they are; the
    /// first is absent where only the birth date bounds it.
    CareRefusal.OutOfOrder room(Episode one) {
        var below = value(episodes.lowerEntry(one.began()));
        var earliest = below.map(other -> {
            var next = other.began().plusDays(1);
            var ended = other.ended();
            return one.reasonBegan().equals("S") && ended != null && ended.isAfter(next) ? ended : next;
        });
        var own = one.ended() == null ? today : one.ended();
        var latest = value(episodes.higherEntry(one.began()))
                .map(other -> other.began().minusDays(1))
                .filter(day -> day.isBefore(own))
                .orElse(own);
        return new CareRefusal.OutOfOrder(earliest.orElse(null), latest);
    }

    void put(Episode one) {
        episodes.put(one.began(), one);
    }

    void remove(Episode one) {
        episodes.remove(one.began());
    }

    void add(CarePeriod period) {
        periods.add(period);
    }

    void remove(CarePeriod period) {
        periods.removeIf(other -> other.id().equals(period.id()));
    }

    void replace(CarePeriod changed) {
        periods.replaceAll(period -> period.id().equals(changed.id()) ? changed : period);
    }

    /// Ends the episode on this day and lets another follow.
    ///
    /// @param why   the SSDA903 code of the change
    /// @param moved the code of the reason for a move, else empty
    Episode split(Episode at, LocalDate on, String why, String moved, UnaryOperator<Episode> change) {
        var next = change.apply(at.following(Ids.next(), on, why));
        put(next);
        put(at.ending(on, "X1", moved));
        return next;
    }

    /// Lets the status with which `now` begins hold up to the next change of status.
    ///
    /// @param was the row as it stood in that place, against which an unexplained next one is compared
    void carryStatus(Episode was, Episode now) {
        carry(was, now, Episode::changesStatus, one -> one.under(now.legalStatus()));
    }

    /// The same with the placement.
    void carryPlacement(Episode was, Episode now) {
        carry(was, now, Episode::changesPlacement, one -> one.in(Placement.of(now)));
    }

    /// The next episode that began with a change of status.
    Optional<Episode> nextStatus(Episode at) {
        var before = at;
        for (var next = after(at); next.isPresent(); next = after(next.get())) {
            if (next.get().changesStatus(before)) {
                return next;
            }
            before = next.get();
        }
        return Optional.empty();
    }

    private void carry(Episode was, Episode now, BiPredicate<Episode, Episode> stop, UnaryOperator<Episode> change) {
        var before = was;
        for (var next = after(now); next.isPresent(); next = after(next.get())) {
            if (stop.test(next.get(), before)) {
                return;
            }
            before = next.get();
            put(change.apply(before));
        }
    }

    private static Optional<Episode> value(Map.@Nullable Entry<LocalDate, Episode> entry) {
        return entry == null ? Optional.empty() : Optional.of(entry.getValue());
    }
}
