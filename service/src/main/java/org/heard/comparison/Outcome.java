package org.heard.comparison;

/// What a delivery means for one child.
public enum Outcome {
    ADDED("Added", "Named for the first time"),
    CHANGED("Changed", "Changed"),
    ENDED("Care ended", "Left without a worker"),
    WAITING("Waiting for a person", ""),
    ABSENT("Not in the files", "Not in the list"),
    UNCHANGED("Unchanged", "Unchanged");

    private final String ofReturn;
    private final String ofNames;

    Outcome(String ofReturn, String ofNames) {
        this.ofReturn = ofReturn;
        this.ofNames = ofNames;
    }

    /// As said on a page about a delivery of this kind; empty where it has no such outcome.
    public String words(Delivery.Kind kind) {
        return kind == Delivery.Kind.NAMES ? ofNames : ofReturn;
    }
}
