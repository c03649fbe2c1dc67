package org.heard.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One home a child lived in while looked after, from a day to a day.
///
/// @param atADistance outside the authority's area and not in an adjoining one
/// @param meantToLastTo18 whether the placement is intended to last until the child is 18
/// @param agreedFewerVisits whether the child agreed to be visited less often (long-term fostering)
public record Placement(
        PlacementKind kind,
        LocalDate began,
        @Nullable LocalDate ended,
        Known atADistance,
        Known meantToLastTo18,
        Known agreedFewerVisits) {

    public static Placement of(PlacementKind kind, LocalDate began) {
        return new Placement(kind, began, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);
    }

    public Placement ended(@Nullable LocalDate day) {
        return new Placement(kind, began, day, atADistance, meantToLastTo18, agreedFewerVisits);
    }

    public Placement beginning(LocalDate day) {
        return new Placement(kind, day, ended, atADistance, meantToLastTo18, agreedFewerVisits);
    }

    public Placement atADistance(Known known) {
        return new Placement(kind, began, ended, known, meantToLastTo18, agreedFewerVisits);
    }

    public Placement meantToLastTo18(Known known) {
        return new Placement(kind, began, ended, atADistance, known, agreedFewerVisits);
    }

    public Placement agreedFewerVisits(Known known) {
        return new Placement(kind, began, ended, atADistance, meantToLastTo18, known);
    }

    /// True from the day it began up to, but not on, the day it ended: on that day the next one has begun.
    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(began) && (ended == null || day.isBefore(ended));
    }
}
