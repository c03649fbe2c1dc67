package org.heard.ssda903.check;

/// Somebody who is told how far the checks are, from any thread.
@FunctionalInterface
public interface Watching {
    void checked(int children, int of);

    /// Nobody.
    static Watching nobody() {
        return (children, of) -> {};
    }
}
