package org.heard.ids;

import java.util.Optional;
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

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<AccountId> parse(String text) {
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
