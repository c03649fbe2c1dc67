package org.heard.ids;

import java.util.Optional;
import java.util.UUID;

/// Identifies a review of a child's case, so that what came of it can name it.
public record ReviewId(UUID value) {
    /// A new one, never given out before.
    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static ReviewId from(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<ReviewId> parse(String text) {
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
