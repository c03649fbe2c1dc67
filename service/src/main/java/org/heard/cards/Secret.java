package org.heard.cards;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.ids.PrivateLink;

/// Random bits that a child or their phone holds. 128 of them are kept as a fingerprint, for nobody can try
/// them all; what can be read aloud is shorter, and either opens nothing or is hashed slowly and dies within
/// minutes.
final class Secret {
    private static final String UNMISTAKABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /// 128 bits, as they stand behind the `#` of an address: 22 letters, digits, `-` and `_`.
    static String next() {
        return PrivateLink.next();
    }

    static byte[] fingerprint(String secret) {
        return PrivateLink.fingerprint(secret);
    }

    /// Letters and digits that are not taken for one another, five bits each.
    static String spoken(int length) {
        return RANDOM.ints(length, 0, UNMISTAKABLE.length())
                .mapToObj(place -> String.valueOf(UNMISTAKABLE.charAt(place)))
                .collect(Collectors.joining());
    }

    /// In groups of four, as printed.
    static String grouped(String spoken) {
        return spoken.replaceAll("(.{4})(?!$)", "$1-");
    }

    /// What somebody typed of it, without the marks between.
    static String typed(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
