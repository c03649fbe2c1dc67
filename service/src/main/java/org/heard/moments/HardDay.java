package org.heard.moments;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;

/// A day on which a child wants nothing new. What makes it hard is theirs and is not asked.
///
/// @param eachYear whether it comes round; 29 February is kept on the 28th of other years
public record HardDay(UUID id, LocalDate on, boolean eachYear) {
    boolean is(LocalDate day) {
        return on.equals(day)
                || (eachYear && MonthDay.from(on).atYear(day.getYear()).equals(day));
    }
}
