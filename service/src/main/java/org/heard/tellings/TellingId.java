package org.heard.tellings;

import java.util.Optional;
import java.util.UUID;
import org.heard.ids.Ids;

/// Identifies something a child sent.
public record TellingId(UUID value) {
    /// A new one, never given out before.
    public static TellingId next() {
        return new TellingId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static TellingId from(String text) {
        return new TellingId(UUID.fromString(text));
    }

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<TellingId> parse(String text) {
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
