package org.heard.feeds;

/// What a delivery means for one child.
public enum Outcome {
    ADDED("Added"),
    CHANGED("Changed"),
    ENDED("Care ended"),
    WAITING("Waiting for a person"),
    ABSENT("Not in the files"),
    UNCHANGED("Unchanged");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
