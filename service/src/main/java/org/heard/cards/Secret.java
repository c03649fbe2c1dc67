package org.heard.cards;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.ids.PrivateLink;

/// Random bits that a child or their phone holds. 128 of them are kept as a fingerprint, for nobody can try
/// them all. What can be read aloud, the number of a card and the code of a visit, is twelve of 31 letters and
/// digits: 59 bits, or 8 × 10¹⁷. Whoever types a thousand a second, night and day, hits the number of one of a
/// hundred thousand cards once in 250 years, and then has stopped a card; the code of one of a thousand visits
/// open at every moment once in 25,000 years. So nothing has to be counted by where it is typed: a home is one
/// address for ten children, and a limit there would be one child's means to keep another out, or a stolen card
/// working.
final class Secret {
    /// How many letters and digits are read aloud.
    static final int SPOKEN = 12;

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
