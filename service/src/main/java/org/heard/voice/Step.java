package org.heard.voice;

import java.time.Instant;
import java.util.Optional;

/// One thing that became of what a child asked for or sent.
///
/// @param by          who took it, by name
/// @param outcome     of an answer to a wish; empty of every other
/// @param words       of an answer and of what is taken back: what the child reads; of what an adult wrote
///      down: how the child said it
/// @param visibleFrom when the child may see it
public record Step(
        Type type, Instant at, String by, Optional<Wish.Outcome> outcome, String words, Instant visibleFrom) {
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
        /// The child said so to an adult, who wrote down how; the child reads that.
        WITNESSED,
        /// The child says: no, we did not talk.
        DENIED,
        /// The child says: tell me again.
        AGAIN,
        /// An adult says that the child no longer wants it, and why; the child reads that.
        NOT_WANTED,
        /// An adult says that they wrote it down by mistake, and why; the child reads that.
        MISTAKEN,
        /// The child says of either: that is right.
        AGREED,
        /// The child says: I still want it.
        STILL_WANTED
    }

    /// One that the child sees at once.
    public static Step now(Type type, Instant at, String by) {
        return new Step(type, at, by, Optional.empty(), "", at);
    }

    /// Whether an adult takes back by it what the child asked for.
    public boolean isTakingBack() {
        return type == Type.NOT_WANTED || type == Type.MISTAKEN;
    }

    /// Whether the child may see it by now.
    public boolean isVisible(Instant now) {
        return !visibleFrom.isAfter(now);
    }
}
