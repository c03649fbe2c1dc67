package org.heard.alerts;

import java.util.Optional;
import java.util.UUID;
import org.heard.ids.Ids;

/// Identifies an alert.
public record AlertId(UUID value) {
    /// A new one, never given out before.
    public static AlertId next() {
        return new AlertId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static AlertId from(String text) {
        return new AlertId(UUID.fromString(text));
    }

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<AlertId> parse(String text) {
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
