package org.heard.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision that the manager of the child's social worker does not agree with.
///
/// @param answer the answer it was contested in
/// @param from   whose answer it is
/// @param reply  absent until the IRO replied
public record Contest(
        UUID answer,
        String why,
        String from,
        LocalDate on,
        @Nullable Reply reply) {

    /// What the IRO replied.
    ///
    /// @param inItsPlace the decision made in its place, present where it was changed
    public record Reply(Kind kind, String why, @Nullable UUID inItsPlace, LocalDate on, String by) {}

    /// What becomes of a contested decision.
    public enum Kind {
        STANDS("It stands"),
        CHANGED("It is changed"),
        TAKEN_BACK("It is taken back");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// Whether the IRO has still to reply.
    public boolean waits() {
        return reply == null;
    }

    /// Whether the decision no longer stands.
    boolean ends() {
        return reply != null && reply.kind() != Kind.STANDS;
    }
}
