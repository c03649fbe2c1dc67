package org.heard.copies;

/// How much of the record a person gets.
public enum Extent {
    ALL("All that they may read"),
    PART("Some parts of it"),
    DECISIONS("The decisions only"),
    NOTHING("Nothing");

    private final String words;

    Extent(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }

    /// Whether it stands only with its reason.
    public boolean wantsReason() {
        return this != ALL;
    }
}
