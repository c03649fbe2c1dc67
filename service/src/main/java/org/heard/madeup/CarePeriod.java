package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An unbroken spell of being looked after.
public record CarePeriod(
        LocalDate began,
        @Nullable LocalDate ended,
        @Nullable String endReason,
        List<Episode> episodes) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(began) && (ended == null || day.isBefore(ended));
    }
}
