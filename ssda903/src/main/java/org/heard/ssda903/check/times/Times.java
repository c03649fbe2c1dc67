package org.heard.ssda903.check.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.PeriodOfCare;
import org.heard.ssda903.check.Rule;

/// What both kinds of times are asked.
enum Times {
    MISSING {
        @Override
        List<Time> now(ChildRows child) {
            var rows = child.missing();
            return rows.isEmpty() ? List.of() : rows.stream().map(Time::of).toList();
        }

        @Override
        List<Time> last(ChildRows child) {
            var rows = child.lastMissing();
            return rows.isEmpty() ? List.of() : rows.stream().map(Time::of).toList();
        }
    },
    DEPRIVED_OF_LIBERTY {
        @Override
        List<Time> now(ChildRows child) {
            var rows = child.deprivationsOfLiberty();
            return rows.isEmpty() ? List.of() : rows.stream().map(Time::of).toList();
        }

        @Override
        List<Time> last(ChildRows child) {
            var rows = child.lastDeprivationsOfLiberty();
            return rows.isEmpty() ? List.of() : rows.stream().map(Time::of).toList();
        }
    };

    /// What one time tells.
    @FunctionalInterface
    interface Alone {
        boolean test(Time time);
    }

    /// What one time tells in a year.
    @FunctionalInterface
    interface InYear {
        boolean test(Time time, CollectionYear year);
    }

    /// The child's in this year's return.
    abstract List<Time> now(ChildRows child);

    /// The child's in the return of the year before.
    abstract List<Time> last(ChildRows child);

    /// Every time of which this is true fails.
    Rule.Logic where(Alone fails) {
        return where((time, _) -> fails.test(time));
    }

    /// The same, for what is told from the year too.
    Rule.Logic where(InYear fails) {
        return (child, found) -> {
            for (var time : now(child)) {
                if (fails.test(time, child.year())) {
                    found.at(time.row());
                }
            }
        };
    }

    /// A time fails that begins while another is open, or before the one that ended before it did. An open
    /// one has its place by its start.
    Rule.Logic overlapping() {
        return (child, found) -> {
            var times = now(child);
            if (times.size() < 2) {
                return;
            }
            var inOrder = inOrder(times);
            for (int i = 1; i < inOrder.size(); i++) {
                var before = inOrder.get(i - 1);
                if (before.isOpen() || inOrder.get(i).began().isBefore(before.until())) {
                    found.at(inOrder.get(i).time().row());
                }
            }
        };
    }

    /// One that has its place: both days known, or open.
    private record Placed(Time time, LocalDate began, LocalDate until, boolean isOpen) {}

    private static List<Placed> inOrder(List<Time> times) {
        var placed = new ArrayList<Placed>();
        for (var time : times) {
            var began = time.began();
            var ended = time.ended();
            if (began != null && (ended != null || time.isOpen())) {
                placed.add(new Placed(time, began, ended == null ? began : ended, time.isOpen()));
            }
        }
        placed.sort(Comparator.comparing(Placed::until).thenComparing(Placed::began));
        return placed;
    }

    /// Fails where a time was open in the return of the year before and none of this year began on its day:
    /// at the first of this year, or where there is none at the header of a child who is still looked
    /// after. Where the start of one of this year's cannot be read it may be that day.
    Rule.Logic carriedOver() {
        return (child, found) -> {
            for (var open : last(child)) {
                var began = open.began();
                if (began == null || !open.isOpen()) {
                    continue;
                }
                var now = now(child);
                if (now.stream().noneMatch(time -> time.start().isUnreadable() || began.equals(time.began()))) {
                    if (!now.isEmpty()) {
                        found.at(first(now).row());
                    } else if (!child.episodes().isEmpty()) {
                        found.at(child.headers());
                    }
                }
            }
        };
    }

    private static Time first(List<Time> times) {
        return times.stream()
                .filter(time -> time.began() != null)
                .min(Comparator.comparing(time -> time.start().get()))
                .orElse(times.getFirst());
    }

    /// Fails where care is over and the time is not: an open one must have begun in a period of care that
    /// goes on, and one that ended must have ended in a period of care.
    Rule.Logic outlivingCare() {
        return (child, found) -> {
            var times = now(child);
            if (times.isEmpty() || child.episodes().isEmpty() || !PeriodOfCare.knowsAll(child)) {
                return;
            }
            var periods = PeriodOfCare.list(child);
            for (var time : times) {
                if (outlives(time, periods)) {
                    found.at(time.row());
                }
            }
        };
    }

    private static boolean outlives(Time time, List<PeriodOfCare> periods) {
        var began = time.began();
        var ended = time.ended();
        if (began == null || (ended == null && !time.isOpen())) {
            return false;
        }
        for (var period : periods) {
            if (ended == null ? period.isOpen() && period.holds(began) : period.holds(ended)) {
                return false;
            }
        }
        return true;
    }
}
