package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// One thing a child asked for, in their words, and what came of it.
///
/// @param answers  the oldest first; those noted for staff alone are among them for staff, and end no waiting
/// @param steps    what became of it as far as the child sees it or will, the oldest first
/// @param answerer who answers, and by when; empty for whoever may not read the words
public record Wish(
        UUID id, ChildId child, Words words, List<Answered> answers, List<Step> steps, Optional<Answerer> answerer) {

    public Wish {
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /// What somebody answered on a day, and why.
    ///
    /// @param shownAt from when the child reads it in their own space; absent where it was noted for staff
    ///      alone
    public record Answered(
            LocalDate on,
            Outcome outcome,
            String reason,
            String by,
            @Nullable Instant shownAt) {
        /// One noted for staff alone: the child still waits.
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

    /// How it stands. Whoever wrote it down had heard it, so it begins as read.
    public Standing standing(Instant now) {
        return new WishThread(answers, steps, answerer).standing(now);
    }

    /// Whether somebody still owes the child something.
    public boolean isWaiting(Instant now) {
        return standing(now).isWaiting();
    }

    /// Whether its day has passed and it still waits.
    public boolean isPastItsDay(Instant now, LocalDate today) {
        return isWaiting(now)
                && answerer.filter(who -> who.by().isBefore(today)).isPresent();
    }

    /// The last answer the child can see.
    public Optional<Answered> answer(Instant now) {
        return answers.stream().filter(one -> one.isShown(now)).reduce((earlier, later) -> later);
    }

    /// Who said last that they talked with the child about it; empty where nobody did.
    public String talked() {
        return last(Step.Type.TALKED).map(Step::by).orElse("");
    }

    /// How the child said to an adult that they talked, as that adult wrote it down last.
    public Optional<Step> witnessed() {
        return last(Step.Type.WITNESSED);
    }

    /// Who took it back last and why, as the child reads it.
    public Optional<Step> takenBack() {
        return steps.stream().filter(Step::isTakingBack).reduce((earlier, later) -> later);
    }

    /// For how many days the child has waited since they said it; nothing for whoever may not read the words.
    public int waited(LocalDate today) {
        return words instanceof Words.Said said ? (int) ChronoUnit.DAYS.between(said.on(), today) : 0;
    }

    private Optional<Step> last(Step.Type type) {
        return steps.stream().filter(step -> step.type() == type).reduce((earlier, later) -> later);
    }
}
