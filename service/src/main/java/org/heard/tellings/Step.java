package org.heard.tellings;

import java.time.Instant;
import java.util.Optional;
import org.heard.voice.Wish.Outcome;

/// One thing that became of what a child sent.
///
/// @param by          who took it, by name
/// @param outcome     of an answer to a wish; empty of every other
/// @param words       of an answer: what the child reads
/// @param visibleFrom when the child may see it
public record Step(Type type, Instant at, String by, Optional<Outcome> outcome, String words, Instant visibleFrom) {
    /// What it is.
    public enum Type {
        /// An adult read it.
        READ,
        /// An adult answered in words the child reads.
        ANSWERED,
        /// An adult says that they talked with the child about it; what was said stands nowhere.
        TALKED,
        /// The child says: yes, we talked.
        CONFIRMED,
        /// The child says: no, we did not talk.
        DENIED,
        /// The child says: tell me again.
        AGAIN
    }

    static Step now(Type type, Instant at, String by) {
        return new Step(type, at, by, Optional.empty(), "", at);
    }

    boolean isVisible(Instant now) {
        return !visibleFrom.isAfter(now);
    }
}
