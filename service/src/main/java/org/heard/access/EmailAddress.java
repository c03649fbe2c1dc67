package org.heard.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An email address somebody can be written to and sign in with. Letters with accents are refused: two addresses that
/// look alike must not be two accounts.
///
/// @param text as it was typed, without the space around it
public record EmailAddress(String text) {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern NAME = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final Pattern PLACE =
            Pattern.compile("([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z][a-zA-Z0-9-]{0,61}[a-zA-Z0-9]");

    /// What to say beside the field of one that cannot be read.
    public static final String FAULT = "Enter an email address in the correct format, like name@example.org";

    /// Reads one; empty where it is none.
    public static Optional<EmailAddress> read(String typed) {
        var text = typed.strip();
        var at = text.lastIndexOf('@');
        var readable = at > 0
                && at <= LONGEST_NAME
                && text.length() <= LONGEST
                && NAME.matcher(text.substring(0, at)).matches()
                && PLACE.matcher(text.substring(at + 1)).matches();
        return readable ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /// Whether both lead to the same letter box.
    public boolean sameAs(String other) {
        return text.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
