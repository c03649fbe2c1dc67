package org.heard.outbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an email address must look like before a message is queued for it: something, an @, a domain. Whether anybody
/// reads it, only a message can tell.
final class EmailAddress {
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                    + "[A-Za-z]{2,63}");
    private static final Pattern MADE_UP = Pattern.compile(".*\\.(?:example|invalid|test|localhost)");

    private EmailAddress() {}

    static Optional<String> faultIn(String address) {
        if (address.isBlank()) {
            return Optional.of("Enter an email address");
        }
        return address.length() <= 254 && SHAPE.matcher(address).matches() && !address.contains("..")
                ? Optional.empty()
                : Optional.of("Enter an email address in the right form, like name@example.org");
    }

    /// Whether the address lies where by agreement nobody can have one: made-up people do.
    static boolean isMadeUp(String address) {
        return MADE_UP.matcher(address.toLowerCase(Locale.ROOT)).matches();
    }
}
