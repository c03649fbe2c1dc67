package org.heard.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;

/// One thing a child asked for, in their words, and what came of it.
///
/// @param answers the oldest first; none means that nobody has answered
public record Wish(UUID id, ChildId child, Words words, List<Answered> answers) {

    public Wish {
        answers = List.copyOf(answers);
    }

    /// What somebody answered on a day, and why.
    public record Answered(LocalDate on, Outcome outcome, String reason, String by) {}

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
