package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of one table of the return.
public sealed interface Row
        permits HeaderRow,
                EpisodeRow,
                ReviewRow,
                UascRow,
                HealthRow,
                CareLeaverRow,
                AdoptionRow,
                PlacedForAdoptionRow,
                PreviousPermanenceRow,
                MissingRow,
                SocialWorkerRow,
                LibertyRow {
    /// The row as a person counts it in the file, where the column names are row 1.
    int row();

    Cell<String> child();

    /// Every value in the order of the table's columns.
    List<Cell<?>> cells();

    /// The birth date this row states, in the tables that state one.
    default @Nullable Cell<LocalDate> born() {
        return null;
    }

    /// The day that tells this row from the child's other rows, in the tables where a child can have several.
    default @Nullable Cell<LocalDate> from() {
        return null;
    }

    /// Whether every value was given exactly as in the other row.
    default boolean sameTextAs(Row other) {
        return cells().stream()
                .map(Cell::text)
                .toList()
                .equals(other.cells().stream().map(Cell::text).toList());
    }
}
