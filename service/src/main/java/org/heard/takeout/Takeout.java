package org.heard.takeout;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heard.ids.PersonId;

/// One time that somebody asked for everything, and how it stands.
///
/// @param because what for, as whoever asked says
/// @param done    tables that are written, of so many
/// @param request the characters under which the log has it, where it failed
public record Takeout(
        TakeoutId id,
        State state,
        String because,
        Instant askedAt,
        PersonId askedBy,
        String askedByName,
        Optional<Answered> answered,
        int done,
        int of,
        String request,
        Optional<Made> made,
        Optional<Instant> gone) {

    /// How long it can be fetched, and how long a question waits for an answer.
    public static final Duration KEPT = Duration.ofDays(3);

    /// How it stands.
    public enum State {
        ASKED("Waits for an administrator"),
        STOPPED("Stopped"),
        MAKING("Being made"),
        MADE("Ready"),
        FAILED("Failed"),
        CUT_OFF("Cut off: the service stopped meanwhile"),
        GONE("Gone");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /// As said on the page.
        public String words() {
            return words;
        }
    }

    /// Who agreed, or stopped it.
    public record Answered(Instant at, PersonId by, String name) {}

    /// The file.
    ///
    /// @param sha256  of its bytes, in hexadecimal
    /// @param fetched when it was first fetched
    public record Made(Instant at, long bytes, String sha256, Optional<Instant> fetched, int times) {
        /// From when on it can no longer be fetched.
        public Instant until() {
            return at.plus(KEPT);
        }
    }

    /// Whether something is still to come of it.
    public boolean goesOn() {
        return state == State.ASKED || state == State.MAKING;
    }

    /// Whether it failed, or nobody was left to say so.
    public boolean failed() {
        return state == State.FAILED || state == State.CUT_OFF;
    }
}
