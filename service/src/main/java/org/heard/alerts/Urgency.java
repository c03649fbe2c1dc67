package org.heard.alerts;

/// How soon somebody has to read what an alert is about.
public enum Urgency {
    NOW("Now"),
    SOON("Soon");

    private final String words;

    Urgency(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
