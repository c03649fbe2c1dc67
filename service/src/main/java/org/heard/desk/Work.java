package org.heard.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// One thing owed to one child, as a line of somebody's list of work.
///
/// @param name      the whole name, empty where it is what the child is shown as
/// @param opens     the first day it can be done
/// @param lateAfter the day after which it is certainly late; absent while the facts held do not settle that
/// @param booked    of a review, the day for which it is planned; absent where none is
public record Work(
        ChildId child,
        String shownAs,
        String name,
        String dutyKey,
        String rule,
        String title,
        @Nullable LocalDate opens,
        LocalDate due,
        @Nullable LocalDate lateAfter,
        @Nullable LocalDate booked) {

    /// How many days it is certainly late, or 0.
    public int daysLate(LocalDate today) {
        return lateAfter == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(lateAfter, today));
    }
}
