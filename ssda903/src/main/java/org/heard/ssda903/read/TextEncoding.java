package org.heard.ssda903.read;

/// How the letters of a file were written down.
public enum TextEncoding {
    UTF_8("UTF-8"),
    UTF_8_WITH_MARK("UTF-8 with a mark"),
    WINDOWS_1252("Windows-1252"),
    MIXED("UTF-8 in some rows and Windows-1252 in others");

    private final String words;

    TextEncoding(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
