package org.heard.law;

/// How surely the text behind a rule has been read.
public enum Confidence {
    A("The text itself was read."),
    B("Seen only in a secondary source; the text is still to be read."),
    C("Written from memory; the text is still to be checked.");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
