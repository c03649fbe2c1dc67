package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// One thing a child asked for, in their words, and what came of it.
///
/// @param answers the oldest first; none means that nobody has answered
public record Wish(UUID id, ChildId child, Words words, List<Answered> answers) {

    public Wish {
        answers = List.copyOf(answers);
    }

    /// What somebody answered on a day, and why.
    ///
    /// @param shownAt from when the child reads it in their own space; absent where it was noted for staff alone
    public record Answered(
            LocalDate on,
            Outcome outcome,
            String reason,
            String by,
            @Nullable Instant shownAt) {
        /// One that was told to the child otherwise.
        public Answered(LocalDate on, Outcome outcome, String reason, String by) {
            this(on, outcome, reason, by, null);
        }

        /// The same, written to the child, from that moment on.
        public Answered shownFrom(Instant at) {
            return new Answered(on, outcome, reason, by, at);
        }

        /// Whether the child reads it by now.
        public boolean isShown(Instant now) {
            return shownAt != null && !shownAt.isAfter(now);
        }
    }

    /// What the answer was.
    public enum Outcome {
        YES("Yes"),
        NOT_YET("Not yet"),
        NO("No");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// How it stands: the last answer.
    public Optional<Answered> answer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }
}
