package org.heard.alerts;

import java.security.SecureRandom;

/// What a message calls an alert: seven characters that can be said on the phone and tell nothing.
final class References {
    /// Without those that are taken for one another.
    private static final String CHARACTERS = "ABCDEFGHJKMNPQRTUVWXYZ2346789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    static String next() {
        var reference = new StringBuilder();
        for (var at = 0; at < 7; at++) {
            reference.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return reference.toString();
    }
}
