package org.heard.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// Something a child asked for from their own space. It carries no reason.
///
/// @param reach    how and when they want to be reached, in their words
/// @param hidden   whether their social worker is not to know
/// @param answered what became of it, absent while it waits
public record Request(
        UUID id,
        ChildId child,
        Kind kind,
        String reach,
        boolean hidden,
        Instant askedAt,
        @Nullable Answered answered) {

    /// What they asked for.
    public enum Kind {
        ADVOCATE("An advocate"),
        SEE_IRO("To see their IRO"),
        COMPLAINT("To complain");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As said on a page of the staff's.
        public String words() {
            return words;
        }
    }

    /// What somebody answered, in words for the child.
    ///
    /// @param shownFrom from when the child reads it
    public record Answered(LocalDate on, String words, String by, Instant shownFrom) {}

    /// The same as the child reads it by now: an answer may still be on its way.
    Request at(Instant now) {
        var given = answered;
        return given == null || !given.shownFrom().isAfter(now)
                ? this
                : new Request(id, child, kind, reach, hidden, askedAt, null);
    }
}
