package org.heard.outbox;

import java.util.Optional;
import java.util.UUID;
import org.heard.ids.Ids;

/// Identifies a message.
public record MessageId(UUID value) {
    /// A new one, never given out before.
    public static MessageId next() {
        return new MessageId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static MessageId from(String text) {
        return new MessageId(UUID.fromString(text));
    }

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<MessageId> parse(String text) {
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
