package org.heard.ids;

import java.util.Optional;
import java.util.UUID;

/// Identifies an adult who works in or with an organisation.
public record PersonId(UUID value) {
    /// A new one, never given out before.
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static PersonId from(String text) {
        return new PersonId(UUID.fromString(text));
    }

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<PersonId> parse(String text) {
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
