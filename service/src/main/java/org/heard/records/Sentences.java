package org.heard.records;

/// Puts what people typed together as sentences.
final class Sentences {
    private Sentences() {}

    /// With a full stop, where it does not end with something of the kind.
    static String ended(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() || ".!?…".indexOf(lastLetter(stripped)) >= 0 ? stripped : stripped + ".";
    }

    /// What stands last, a closing quotation mark or bracket aside.
    private static char lastLetter(String text) {
        var last = text.charAt(text.length() - 1);
        return text.length() > 1 && "”’\"')".indexOf(last) >= 0 ? text.charAt(text.length() - 2) : last;
    }
}
