package org.heard.alerts;

import java.util.Optional;
import java.util.UUID;
import org.heard.ids.Ids;

/// Identifies a contact on the rota.
public record ContactId(UUID value) {
    /// A new one, never given out before.
    public static ContactId next() {
        return new ContactId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static ContactId from(String text) {
        return new ContactId(UUID.fromString(text));
    }

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<ContactId> parse(String text) {
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
