package org.heard.ssda903.report;

/// What was given, where there is no room for all of it. The CSV files hold it whole.
final class Shortened {
    private static final String MORE = "…";

    private Shortened() {}

    /// The text, or its beginning with a mark behind it; never longer than this, and no sign cut in two.
    static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }
}
