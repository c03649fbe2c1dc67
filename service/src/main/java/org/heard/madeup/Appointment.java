package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A worker's part in one child's life, from a day to a day.
///
/// @param reason for a social worker, why this one took over, in the return's codes
public record Appointment(
        String worker,
        Part part,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason) {
    public enum Part {
        IRO,
        COVERING_IRO,
        SOCIAL_WORKER,
        BUSINESS_SUPPORT
    }

    public boolean current(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
