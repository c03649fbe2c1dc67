package org.heard.ids;

import java.util.Optional;
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

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<ChildId> parse(String text) {
        try {
            return Optional.of(from(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
