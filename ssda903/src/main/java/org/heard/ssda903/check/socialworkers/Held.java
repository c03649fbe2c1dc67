package org.heard.ssda903.check.socialworkers;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Kind;
import org.heard.ssda903.table.SocialWorkerRow;

/// The times in which social workers held a child's case.
final class Held {
    /// Since when they are collected.
    static final LocalDate COLLECTED_SINCE = LocalDate.of(2023, Month.APRIL, 1);

    private static final Comparator<SocialWorkerRow> BY_DAYS = Comparator.comparing(
                    (SocialWorkerRow row) -> row.began().get())
            .thenComparing(row -> row.ended().value(), Comparator.nullsLast(Comparator.naturalOrder()));

    /// What one row tells.
    @FunctionalInterface
    interface Alone {
        boolean test(SocialWorkerRow row, ChildRows child);
    }

    private Held() {}

    /// Every row of which this is true fails.
    static Rule.Logic where(Alone fails) {
        return (child, found) -> {
            for (var row : child.socialWorkers()) {
                if (fails.test(row, child)) {
                    found.at(row);
                }
            }
        };
    }

    /// The child's rows whose first day can be read, by that day and then by their last.
    static List<SocialWorkerRow> inOrder(ChildRows child) {
        var dated = new ArrayList<SocialWorkerRow>(child.socialWorkers().size());
        for (var row : child.socialWorkers()) {
            if (row.began().value() != null) {
                dated.add(row);
            }
        }
        dated.sort(BY_DAYS);
        return dated;
    }

    /// The same with the others behind them.
    static List<SocialWorkerRow> all(ChildRows child) {
        var all = inOrder(child);
        for (var row : child.socialWorkers()) {
            if (row.began().value() == null) {
                all.add(row);
            }
        }
        return all;
    }

    /// Whether something stands there that is no day, also none of which parts are not known (zz).
    static boolean isNoDay(Cell<LocalDate> cell) {
        return cell.isUnreadable() && Kind.UNCERTAIN_DAY.find(cell.text()).isEmpty();
    }

    static boolean isIncomplete(SocialWorkerRow row) {
        return row.socialWorker().isBlank()
                || row.began().isBlank()
                || row.reason().isBlank();
    }

    /// Whether the row began since social workers are collected.
    static boolean isOfOurTime(SocialWorkerRow row) {
        var began = row.began().value();
        return began != null && !began.isBefore(COLLECTED_SINCE);
    }
}
