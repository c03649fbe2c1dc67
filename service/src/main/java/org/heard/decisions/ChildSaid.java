package org.heard.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether what was decided happened, as the child says.
///
/// @param heardBy the IRO who has read it, empty while none has
/// @param heardOn when they read it, absent while none has
public record ChildSaid(
        UUID id,
        UUID decision,
        Happened happened,
        LocalDate on,
        String heardBy,
        @Nullable LocalDate heardOn) {
    /// Whether it happened.
    public enum Happened {
        HAPPENED("It happened"),
        NOT_YET("Not yet"),
        NOT_LIKE_THAT("Not like that");

        private final String words;

        Happened(String words) {
            this.words = words;
        }

        /// As staff see it.
        public String words() {
            return words;
        }
    }
}
