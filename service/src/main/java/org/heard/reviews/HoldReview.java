package org.heard.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.care.Alone;
import org.heard.ids.ChildId;
import org.heard.law.ReviewKind;
import org.jspecify.annotations.Nullable;

/// What is recorded of a review that was held.
///
/// @param meetings  those that took place, those that did not, and those still planned
/// @param completes whether the review is complete with the last meeting held; where more are to come it stays open
public record HoldReview(
        ChildId child,
        Set<ReviewKind> kinds,
        List<ReviewMeeting> meetings,
        boolean completes,
        @Nullable TookPart tookPart,
        @Nullable Alone spokeAlone,
        String note) {

    public HoldReview {
        kinds = Set.copyOf(kinds);
        meetings = List.copyOf(meetings);
    }

    /// With what is known after a meeting: what nobody said stays as it was, and the note goes on.
    HoldReview held(boolean completed, @Nullable TookPart part, @Nullable Alone alone, String more) {
        return new HoldReview(
                child,
                kinds,
                meetings,
                completed,
                part == null ? tookPart : part,
                alone == null ? spokeAlone : alone,
                note.isBlank() ? more : more.isBlank() ? note : note + "\n\n" + more);
    }

    /// The last meeting of those that took place or are still to.
    Optional<ReviewMeeting> lastMeeting() {
        return meetings.stream()
                .filter(meeting -> meeting.outcome().met() || meeting.outcome() == ReviewMeeting.Outcome.PLANNED)
                .max(ReviewMeeting.IN_ORDER);
    }

    /// A review in parts is complete on the day of its last part.
    @Nullable
    LocalDate completedOn() {
        return completes ? lastMeeting().map(ReviewMeeting::on).orElse(null) : null;
    }
}
