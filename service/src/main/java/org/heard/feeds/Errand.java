package org.heard.feeds;

import java.time.Instant;
import org.heard.comparison.Progress;

/// Something being done to a delivery while nobody waits for the page.
///
/// @param done    children through this stage, of so many
/// @param request the characters under which the log has it, where it failed
public record Errand(
        Act act, State state, Progress.Stage stage, int done, int of, Instant askedAt, String askedBy, String request) {

    /// What is being done.
    public enum Act {
        READ,
        LOAD
    }

    /// How it stands.
    public enum State {
        /// Asked for, not begun.
        WAITING,
        /// Going on.
        UNDER_WAY,
        /// Done.
        DONE,
        /// It broke; nothing was changed.
        FAILED,
        /// The service stopped meanwhile; nothing was changed.
        CUT_OFF
    }

    /// Whether there is still something to wait for.
    public boolean goesOn() {
        return state == State.WAITING || state == State.UNDER_WAY;
    }

    /// Whether it ended without doing what was asked.
    public boolean failed() {
        return state == State.FAILED || state == State.CUT_OFF;
    }
}
