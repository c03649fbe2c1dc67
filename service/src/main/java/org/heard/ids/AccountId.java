package org.heard.ids;

import java.util.UUID;

/// Identifies a sign-in; one account may act for several organisations, one at a time.
public record AccountId(UUID value) {
    /// A new one, never given out before.
    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static AccountId from(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
