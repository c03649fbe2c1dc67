package org.heard.copies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That it must not be told where the child lives or goes to school.
///
/// @param connection to whom; absent: to nobody outside
/// @param until      the first day it no longer holds
/// @param ended      who said so and why, empty while it holds
public record NonDisclosure(
        UUID id,
        @Nullable UUID connection,
        String because,
        LocalDate from,
        @Nullable LocalDate until,
        String by,
        String ended) {

    /// From a day on it must not be told, until somebody says that it may.
    public static NonDisclosure from(UUID id, @Nullable UUID connection, String because, LocalDate from, String by) {
        return new NonDisclosure(id, connection, because, from, null, by, "");
    }

    /// Whether it holds towards this person on a day.
    boolean holds(UUID person, LocalDate day) {
        return (connection == null || connection.equals(person))
                && !from.isAfter(day)
                && (until == null || until.isAfter(day));
    }
}
