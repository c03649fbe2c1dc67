package org.heard.documents;

import java.util.Optional;
import java.util.UUID;
import org.heard.ids.Ids;

/// Identifies a kept file.
public record DocumentId(UUID value) {
    /// A new one, never given out before.
    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static DocumentId from(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<DocumentId> parse(String text) {
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
