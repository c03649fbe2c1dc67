package org.heard.ssda903.check.socialworkers;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;

/// Whether a time that ended has another after it. The one that should follow is what fails where it is
/// there and does not; else the one that ended.
final class Followed {
    private static final int DAYS = 5;

    /// Whether the next may begin on this day.
    @FunctionalInterface
    private interface InTime {
        boolean test(LocalDate ended, LocalDate next);
    }

    @FunctionalInterface
    private interface Asked {
        boolean test(LocalDate ended, CollectionYear year);
    }

    private Followed() {}

    /// Of what ended five days before 31 March or earlier: the next must begin within five days of it.
    static Rule.Logic soon() {
        return followed(
                (ended, year) -> !ended.isAfter(year.end().minusDays(DAYS)),
                (ended, next) -> !next.isBefore(ended.minusDays(DAYS)) && !next.isAfter(ended.plusDays(DAYS)));
    }

    /// Of what ended in the last five days before 31 March: another must begin, whenever it does.
    static Rule.Logic atAll() {
        return followed(
                (ended, year) -> !ended.isBefore(year.end().minusDays(DAYS)) && ended.isBefore(year.end()),
                (_, _) -> true);
    }

    private static Rule.Logic followed(Asked asked, InTime inTime) {
        return (child, found) -> {
            if (child.socialWorkers().isEmpty()) {
                return;
            }
            var rows = Held.all(child);
            for (int i = 0; i < rows.size(); i++) {
                var ended = rows.get(i).ended().value();
                if (ended == null || !asked.test(ended, child.year())) {
                    continue;
                }
                if (i + 1 == rows.size()) {
                    if (!anyBeganFrom(ended, rows, i)) {
                        found.at(rows.get(i));
                    }
                } else {
                    var next = rows.get(i + 1);
                    var began = next.began().value();
                    if (began == null ? next.began().isBlank() : !inTime.test(ended, began)) {
                        found.at(next);
                    }
                }
            }
        };
    }

    /// Whether a row before the last began when the last had ended: of a row that ended before it began the
    /// order says nothing.
    private static boolean anyBeganFrom(LocalDate day, List<SocialWorkerRow> rows, int last) {
        for (int i = 0; i < last; i++) {
            var began = rows.get(i).began().value();
            if (began != null && !began.isBefore(day)) {
                return true;
            }
        }
        return false;
    }
}
