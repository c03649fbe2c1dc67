package org.heard.ssda903.check.header;

import java.util.Objects;
import org.heard.ssda903.table.Cell;

/// What a cell says this year and said last year.
final class Said {
    private Said() {}

    /// Whether two cells hold the same; what cannot be read is compared as text, whatever its case. A blank is the same
    /// as a blank alone.
    static boolean theSame(Cell<?> one, Cell<?> other) {
        if (one.isUnreadable() && other.isUnreadable()) {
            return one.text().strip().equalsIgnoreCase(other.text().strip());
        }
        return one.isBlank() == other.isBlank() && Objects.equals(one.value(), other.value());
    }
}
