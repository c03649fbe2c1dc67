package org.heard.ssda903.reference;

/// A postcode as a number, six bits a character, so that postcodes sort and compare as numbers.
final class PostcodeKey {
    static final int BITS = 42;
    private static final int CHARACTERS = 7;
    private static final int BITS_EACH = 6;
    private static final int LETTERS = 26;

    private PostcodeKey() {}

    /// Written with or without spaces, in any case; negative for what has no such shape.
    static long of(CharSequence postcode) {
        long key = 0;
        int taken = 0;
        for (int i = 0; i < postcode.length(); i++) {
            int value = value(postcode.charAt(i));
            if (value == 0) {
                continue;
            }
            if (value < 0 || taken == CHARACTERS) {
                return -1;
            }
            key = (key << BITS_EACH) | value;
            taken++;
        }
        return taken == 0 ? -1 : key << (BITS_EACH * (CHARACTERS - taken));
    }

    /// Letters 1 to 26, then digits; 0 for a space, negative for anything else.
    private static int value(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return letter - 'A' + 1;
        }
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a' + 1;
        }
        if (letter >= '0' && letter <= '9') {
            return letter - '0' + LETTERS + 1;
        }
        return letter == ' ' ? 0 : -1;
    }
}
