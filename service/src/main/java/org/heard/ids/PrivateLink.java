package org.heard.ids;

import java.security.SecureRandom;
import java.util.Base64;

/// The secret of a link somebody outside holds: 128 random bits, of which only a fingerprint is kept. Nobody can try
/// them all.
public final class PrivateLink {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrivateLink() {}

    /// As it stands in an address: 22 letters, digits, `-` and `_`.
    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// What is kept of it.
    public static byte[] fingerprint(String secret) {
        return Sha256.of(secret.strip());
    }
}
