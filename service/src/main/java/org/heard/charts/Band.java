package org.heard.charts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A period on a time line.
///
/// @param to its last day, or null while it lasts
public record Band(String label, LocalDate from, @Nullable LocalDate to, Shade shade) {

    public Band {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A band ends before it begins: " + from + " to " + to);
        }
    }
}
