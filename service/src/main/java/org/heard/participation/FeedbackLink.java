package org.heard.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.participation.Afterwards.Tap;
import org.jspecify.annotations.Nullable;

/// A private link with which a parent or carer says, once, how a review was; without its secret, which nobody keeps.
///
/// @param givenBy  the name of whoever let it go
/// @param lastOn   the last day it opens
/// @param usedAt   absent until it was
/// @param declined whether they said that they would rather not
/// @param words    what they wrote, for the child's own IRO alone; mostly empty
public record FeedbackLink(
        UUID id,
        ReviewId review,
        ChildId child,
        UUID connection,
        Answerer as,
        String name,
        Way way,
        Instant givenAt,
        String givenBy,
        LocalDate lastOn,
        @Nullable Instant takenBackAt,
        @Nullable Instant usedAt,
        boolean declined,
        Map<Afterwards, Tap> taps,
        String words) {
    public FeedbackLink {
        taps = Map.copyOf(taps);
    }

    /// How it reaches them.
    public enum Way {
        PAPER("On paper"),
        EMAIL("By email");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// How it stands on a day.
    public String standing(LocalDate today) {
        return usedAt != null
                ? declined ? "Would rather not say" : "Answered"
                : lastOn.isBefore(today) ? "Not answered; the link is over" : "Not answered yet";
    }

    /// Whether it opens on a day: not used, not taken back, not over.
    public boolean opens(LocalDate today) {
        return usedAt == null && takenBackAt == null && !lastOn.isBefore(today);
    }

    /// What is said with it.
    ///
    /// @param words may be empty
    public record Said(Map<Afterwards, Tap> taps, String words) {
        public Said {
            taps = Map.copyOf(taps);
        }

        /// Nothing: they would rather not.
        static Said nothing() {
            return new Said(Map.of(), "");
        }

        boolean isNothing() {
            return taps.isEmpty() && words.isBlank();
        }
    }

    /// Why somebody is not written to. The IRO alone reads it.
    public enum Bar {
        NOT_ASKED("They were not asked to this review"),
        CHILD("The child does not want them there, or wants no contact with them"),
        CONTACT("There is no contact, or a court order allows it to be refused"),
        MAY_SEE_NOTHING("Who-is-who says that they may see nothing of a review, or nobody has said yet"),
        NOT_NOW("They are not in the child’s life today");

        private final String words;

        Bar(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }
}
