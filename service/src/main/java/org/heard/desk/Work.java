package org.heard.desk;

import java.time.LocalDate;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// One thing owed to one child, as a line of somebody's list of work.
///
/// @param opens     the first day it can be done
/// @param lateAfter the day after which it is certainly late; absent while the facts held do not settle that
public record Work(
        ChildId child,
        String shownAs,
        String dutyKey,
        String rule,
        String title,
        @Nullable LocalDate opens,
        LocalDate due,
        @Nullable LocalDate lateAfter) {

    /// Whether it is certainly late on a day.
    public boolean isLate(LocalDate today) {
        return lateAfter != null && lateAfter.isBefore(today);
    }
}
