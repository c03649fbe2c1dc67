package org.heard.ids;

import java.util.UUID;

/// Identifies a child, within the organisation that looks after them.
public record ChildId(UUID value) {
    /// A new one, never given out before.
    public static ChildId next() {
        return new ChildId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static ChildId from(String text) {
        return new ChildId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
