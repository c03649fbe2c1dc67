package org.heard.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// One sitting of a review, or one that was planned, put off or given up.
///
/// @param mode   how people met, absent where nobody met or nobody said
/// @param chair  who chaired or was to chair, absent where nobody said; not always the child's IRO
/// @param reason why it was adjourned, cancelled or abandoned
public record ReviewMeeting(
        UUID id,
        LocalDate on,
        Outcome outcome,
        @Nullable Mode mode,
        @Nullable Chair chair,
        String reason) {

    /// By day. Nobody says at what hour people met: of one day, a meeting that was adjourned came before the one at
    /// which it was finished, and one still to come is the last.
    static final Comparator<ReviewMeeting> IN_ORDER = Comparator.comparing(ReviewMeeting::on)
            .thenComparing(meeting -> switch (meeting.outcome()) {
                case CANCELLED, ABANDONED -> 0;
                case ADJOURNED -> 1;
                case HELD -> 2;
                case PLANNED -> 3;
            });

    /// What became of a meeting.
    public enum Outcome {
        PLANNED("Planned", false, false),
        HELD("Held", true, false),
        ADJOURNED("Adjourned", true, true),
        CANCELLED("Cancelled beforehand", false, true),
        ABANDONED("Abandoned on the day", false, true);

        private final String words;
        private final boolean met;
        private final boolean needsReason;

        Outcome(String words, boolean met, boolean needsReason) {
            this.words = words;
            this.met = met;
            this.needsReason = needsReason;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        /// People sat down together, whether or not they finished.
        public boolean met() {
            return met;
        }

        /// Whether it stands only with its reason.
        public boolean needsReason() {
            return needsReason;
        }
    }

    /// How people met.
    public enum Mode {
        IN_PERSON("In person"),
        BY_LINK("By phone or video"),
        MIXED("Some in person, some by link");

        private final String words;

        Mode(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// Who chairs a meeting: a person of the organisation, or anybody by name.
    public record Chair(@Nullable PersonId person, String name) {}

    /// The same as a meeting of its own.
    ReviewMeeting withId(UUID own) {
        return new ReviewMeeting(own, on, outcome, mode, chair, reason);
    }

    /// A new meeting that took place and was finished.
    public static ReviewMeeting held(LocalDate on, Mode mode, Chair chair) {
        return new ReviewMeeting(Ids.next(), on, Outcome.HELD, mode, chair, "");
    }

    /// A new meeting that was begun and put off.
    public static ReviewMeeting adjourned(LocalDate on, Mode mode, Chair chair, String reason) {
        return new ReviewMeeting(Ids.next(), on, Outcome.ADJOURNED, mode, chair, reason);
    }

    /// A new meeting still to come.
    public static ReviewMeeting planned(LocalDate on) {
        return new ReviewMeeting(Ids.next(), on, Outcome.PLANNED, null, null, "");
    }

    /// A new meeting that never came about.
    public static ReviewMeeting notHeld(LocalDate on, Outcome outcome, String reason) {
        return new ReviewMeeting(Ids.next(), on, outcome, null, null, reason);
    }
}
