package org.heard.ids;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/// Makes identifiers: UUID version 7, so that rows made one after the other lie side by side in an index.
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// What somebody sent as an identifier; empty where it is none.
    public static Optional<UUID> find(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// A new identifier: 48 bits of Unix milliseconds, then 74 random bits (RFC 9562, section 5.7).
    public static UUID next() {
        var high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        var low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
