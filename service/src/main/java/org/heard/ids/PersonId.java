package org.heard.ids;

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

    @Override
    public String toString() {
        return value.toString();
    }
}
