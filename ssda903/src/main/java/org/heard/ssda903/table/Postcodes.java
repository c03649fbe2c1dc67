package org.heard.ssda903.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Postcodes by their shape; whether one exists is not asked here.
final class Postcodes {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}|GIR0AA");

    private Postcodes() {}

    static @Nullable String read(String text) {
        var tight = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (tight.length() < 5 || tight.length() > 7 || !SHAPE.matcher(tight).matches()) return null;
        int inward = tight.length() - 3;
        return tight.substring(0, inward) + " " + tight.substring(inward);
    }
}
