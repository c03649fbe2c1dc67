package org.heard.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// A decision still to be done, as a line of a list over many children.
///
/// @param name   the child's whole name, empty where it is what the child is shown as
/// @param due    absent where nobody said by when
/// @param status how far it got, absent where nobody said
public record Due(
        ChildId child,
        String shownAs,
        String name,
        UUID decision,
        String what,
        String owner,
        @Nullable LocalDate due,
        Decision.@Nullable Status status,
        boolean contested) {

    /// Whether its day has passed.
    public boolean overdueOn(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
