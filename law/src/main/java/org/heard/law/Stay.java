package org.heard.law;

import java.time.LocalDate;

/// One stay in a series of short breaks.
///
/// @param from   the first day
/// @param to     the last day, the day of the return; the same as the first where the child stayed for the day
/// @param placer the same for stays with the same person or in the same place, in whatever words the holder uses
public record Stay(LocalDate from, LocalDate to, String placer) {
    public Stay {
        if (to.isBefore(from)) throw new IllegalArgumentException("A stay cannot end before it begins: " + from);
    }
}
