package org.heard.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.law.WorkingDays;
import org.heard.moments.Moments;
import org.heard.outbox.MessageId;
import org.heard.received.ReadBy;
import org.jspecify.annotations.Nullable;

/// Something a child asked for from their own space. It carries no reason.
///
/// @param reach    how and when they want to be reached, in their words
/// @param hidden   whether their social worker is not to know
/// @param answerBy the day by which the IRO answers, absent where it leaves for somebody outside
/// @param leaving  the message by which it leaves, absent where it stays with the IRO
/// @param read     who opened it first, absent while nobody has
/// @param answered what became of it, absent while it waits
public record Request(
        UUID id,
        ChildId child,
        Kind kind,
        String reach,
        boolean hidden,
        Instant askedAt,
        @Nullable LocalDate answerBy,
        @Nullable Leaving leaving,
        @Nullable ReadBy read,
        @Nullable Answered answered) {

    /// One just asked, whose message is still to be written.
    Request(UUID id, ChildId child, Kind kind, String reach, boolean hidden, Instant askedAt) {
        this(id, child, kind, reach, hidden, askedAt, null, null, null, null);
    }

    /// The same with a day by which it is answered.
    Request promised(LocalDate by) {
        return new Request(id, child, kind, reach, hidden, askedAt, by, leaving, read, answered);
    }

    /// What they asked for.
    public enum Kind {
        ADVOCATE("An advocate", "the provider", 2),
        SEE_IRO("To see their IRO", "the IRO", 0),
        COMPLAINT("To complain", "the complaints team", 1);

        private final String words;
        private final String goesTo;
        private final int workingDays;

        Kind(String words, String goesTo, int workingDays) {
            this.words = words;
            this.goesTo = goesTo;
            this.workingDays = workingDays;
        }

        /// As said on a page of the staff's.
        public String words() {
            return words;
        }

        /// Whom it goes to.
        public String goesTo() {
            return goesTo;
        }

        /// Within how many working days whoever it goes to is asked to reach the child; practice, not law.
        int workingDays() {
            return workingDays;
        }
    }

    /// How far it got.
    public enum State {
        /// It stands in the IRO's list.
        WITH_THE_IRO,
        ON_ITS_WAY,
        /// A mail server has taken it.
        LEFT,
        /// It has not left, and would not by itself.
        NOT_LEFT,
        ANSWERED
    }

    /// The message by which it leaves, and what became of that.
    ///
    /// @param leftAt    when a mail server took it, absent where none has
    /// @param notLeftAt since when it is known not to have left, absent where that is not known
    /// @param again     who had it sent once more by this message, absent where it is the first
    public record Leaving(
            MessageId message,
            @Nullable Instant leftAt,
            @Nullable Instant notLeftAt,
            @Nullable Again again) {}

    /// That somebody had it sent once more.
    public record Again(String by, Instant at) {}

    /// What somebody answered, in words for the child.
    ///
    /// @param shownFrom from when the child reads it
    public record Answered(LocalDate on, String words, String by, Instant shownFrom) {}

    /// How far it got.
    public State state() {
        if (answered != null) {
            return State.ANSWERED;
        }
        if (leaving == null) {
            return State.WITH_THE_IRO;
        }
        if (leaving.leftAt() != null) {
            return State.LEFT;
        }
        return leaving.notLeftAt() == null ? State.ON_ITS_WAY : State.NOT_LEFT;
    }

    /// What whoever answers it goes by: the message by which it leaves, and whether that has not left. Another text is
    /// another state of things.
    public String standing() {
        return leaving == null ? "" : leaving.message() + (state() == State.NOT_LEFT ? " not left" : "");
    }

    /// The day on which it left.
    public Optional<LocalDate> leftOn() {
        return leaving == null
                ? Optional.empty()
                : Optional.ofNullable(leaving.leftAt()).map(Moments::day);
    }

    /// The day by which whoever it went to was asked to have reached the child, counted in working days from the day it
    /// left; empty while it has not, and where the holidays of the year are not known.
    public Optional<LocalDate> reachBy() {
        return due(kind, null, leftOn().orElse(null));
    }

    /// The day by which something is promised: an answer of the IRO, or that the child is reached.
    public Optional<LocalDate> due() {
        return due(kind, answerBy, leftOn().orElse(null));
    }

    /// The same of any request of this kind that is answered by this day or left on that one.
    static Optional<LocalDate> due(Kind kind, @Nullable LocalDate answerBy, @Nullable LocalDate leftOn) {
        var calendar = WorkingDays.ofEngland();
        return answerBy != null
                ? Optional.of(answerBy)
                : Optional.ofNullable(leftOn)
                        .filter(left -> calendar.covers(left.plusYears(1)))
                        .map(left -> calendar.workingDaysAfter(left, kind.workingDays())
                                .to());
    }

    /// Whether that day has passed and nobody has answered.
    public boolean isLate(LocalDate today) {
        return answered == null && due().filter(today::isAfter).isPresent();
    }

    /// For how many days the child has waited.
    public long waited(LocalDate today) {
        return ChronoUnit.DAYS.between(Moments.day(askedAt), today);
    }

    /// The same as the child reads it by now: an answer may still be on its way.
    Request at(Instant now) {
        var given = answered;
        return given == null || !given.shownFrom().isAfter(now)
                ? this
                : new Request(id, child, kind, reach, hidden, askedAt, answerBy, leaving, read, null);
    }
}
