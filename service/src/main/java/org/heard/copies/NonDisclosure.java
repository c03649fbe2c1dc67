package org.heard.copies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That it must not be told where the child lives or goes to school.
///
/// @param connection to whom; absent: to nobody outside
/// @param until      the first day it no longer holds
public record NonDisclosure(
        UUID id,
        @Nullable UUID connection,
        String because,
        LocalDate from,
        @Nullable LocalDate until,
        String by) {

    /// Whether it holds towards this person on a day.
    boolean holds(UUID person, LocalDate day) {
        return (connection == null || connection.equals(person))
                && !from.isAfter(day)
                && (until == null || until.isAfter(day));
    }
}
