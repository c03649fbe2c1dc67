package org.heard.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A named IRO appointed for the child from a day until, perhaps, another.
public record IroAppointment(LocalDate from, @Nullable LocalDate to) {

    public static IroAppointment from(LocalDate day) {
        return new IroAppointment(day, null);
    }

    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
