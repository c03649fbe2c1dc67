package org.heard.children;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// An unbroken spell of being looked after.
///
/// @param beganExactly false where a return shows only that it was already running on `began`
/// @param ended        the first day the child was no longer looked after, absent while they are
/// @param endReason    SSDA903 REC code of the ending, empty while running
public record CarePeriod(
        UUID id,
        ChildId child,
        LocalDate began,
        boolean beganExactly,
        @Nullable LocalDate ended,
        String endReason,
        String source,
        int version) {

    /// Whether the child was looked after on this day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(began) && (ended == null || day.isBefore(ended));
    }

    CarePeriod beginning(LocalDate on) {
        return new CarePeriod(id, child, on, beganExactly, ended, endReason, source, version);
    }

    /// The same spell, now known to have begun on this earlier day.
    CarePeriod reallyBeginning(LocalDate on) {
        return new CarePeriod(id, child, on, true, ended, endReason, source, version);
    }

    CarePeriod ending(@Nullable LocalDate on, String reason) {
        return new CarePeriod(id, child, began, beganExactly, on, reason, source, version);
    }
}
