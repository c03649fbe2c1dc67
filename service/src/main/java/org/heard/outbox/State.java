package org.heard.outbox;

/// How far a message got.
public enum State {
    /// It is sent as soon as it can be.
    QUEUED("Waiting"),
    /// The recipient's server, or ours, has taken it.
    SENT("Sent"),
    /// It could not be sent, and trying again by itself would not help.
    FAILED("Could not be sent"),
    /// Somebody stopped it.
    STOPPED("Stopped");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
