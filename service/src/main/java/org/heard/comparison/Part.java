package org.heard.comparison;

/// Which of the things asked for a file was given as.
public enum Part {
    THIS_YEAR("This year's files"),
    LAST_YEAR("Last year's files"),
    NAMES("Names and workers"),
    DATASET("Tables of the dataset");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
