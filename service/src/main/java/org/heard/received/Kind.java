package org.heard.received;

/// Where a child says it.
public enum Kind {
    /// For their next review: who comes, what is talked about, red cards and the rest.
    MEETING("choices for the review", true),
    /// On their map of the people who matter to them.
    MAP("map of people", true),
    /// Of time with a brother or sister: once for each of the two, who have an IRO of their own.
    TOGETHER("time together", true),
    /// How a review was, in three taps: for the IRO alone, also that anything was said.
    AFTERWARDS("feedback on a review", false);

    private final String field;
    private final boolean managers;

    Kind(String field, boolean managers) {
        this.field = field;
        this.managers = managers;
    }

    /// As the audit calls it.
    String field() {
        return field;
    }

    /// Whether managers are told of what is past the day promised.
    boolean isForManagers() {
        return managers;
    }
}
