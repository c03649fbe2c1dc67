package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.care.Alone;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records a meeting at which the reviews of several children were held: the meeting once, and of each child what is
/// theirs alone. All of it is written or nothing.
@Component
@Transactional
public class MeetTogether {
    private final ReviewStore store;
    private final SharedChanges changes;
    private final EnteredAfterwards entered;
    private final Sight sight;

    MeetTogether(ReviewStore store, SharedChanges changes, EnteredAfterwards entered, Sight sight) {
        this.store = store;
        this.changes = changes;
        this.entered = entered;
        this.sight = sight;
    }

    /// What is recorded of it.
    ///
    /// @param planned the meeting that was planned
    /// @param meeting what became of it; under an identifier of its own where people met besides it
    /// @param next    the day of the next meeting, for those whose review is not complete; absent while unknown
    public record Met(
            UUID planned, ReviewMeeting meeting, @Nullable LocalDate next, List<Part> parts) {
        public Met {
            parts = List.copyOf(parts);
        }

        /// What became of the planned meeting itself.
        public Met(ReviewMeeting meeting, @Nullable LocalDate next, List<Part> parts) {
            this(meeting.id(), meeting, next, parts);
        }

        boolean besides() {
            return !planned.equals(meeting.id());
        }
    }

    /// What is one child's own.
    public sealed interface Part {
        ChildId child();

        ReviewId review();

        /// Of the review as it was read.
        int version();

        /// Their review was held there.
        ///
        /// @param completes whether it is complete with this meeting
        record Held(
                ChildId child,
                ReviewId review,
                int version,
                boolean completes,
                @Nullable TookPart tookPart,
                @Nullable Alone spokeAlone,
                String note)
                implements Part {}

        /// Their review was not held there, and why.
        record NotHeld(ChildId child, ReviewId review, int version, String because) implements Part {}
    }

    /// What came of it.
    public sealed interface Answer {
        /// It stands as given.
        record Recorded() implements Answer {}

        /// Nothing was written, for these reasons, by review. Meetings are counted as `Refusal` says.
        record Refused(Map<ReviewId, List<Refusal>> why) implements Answer {}

        /// Nothing was written: somebody changed one of the reviews since the page was opened.
        record ChangedMeanwhile() implements Answer {}
    }

    /// Records it; every one of the reviews must be planned for that meeting.
    public Answer record(Actor actor, Instant now, LocalDate today, Met met) {
        return record(actor, now, today, met, "");
    }

    /// The same.
    ///
    /// @param enteredLate why it is entered only now, where somebody was asked
    public Answer record(Actor actor, Instant now, LocalDate today, Met met, String enteredLate) {
        met.parts().forEach(part -> sight.must(actor, Act.RECORD_REVIEW, part.child(), today));
        // Of a review that was not held at a meeting besides the planned one there is nothing to say.
        var parts = met.parts().stream()
                .filter(part -> part instanceof Part.Held || !met.besides())
                .toList();
        var before = parts.stream()
                .map(part -> store.get(part.child(), part.review()))
                .toList();
        if (before.stream().anyMatch(review -> !review.isPlannedFor(met.planned()))) {
            return new Answer.ChangedMeanwhile();
        }
        var meeting = changes.theirs(met.meeting(), before);
        var next = met.next() == null ? null : ReviewMeeting.planned(met.next());
        var all = new ArrayList<SharedChanges.Change>();
        for (int i = 0; i < before.size(); i++) {
            all.add(change(before.get(i), parts.get(i), meeting, next, met.besides()));
        }
        return switch (changes.make(actor, Act.RECORD_REVIEW, now, today, meeting, all)) {
            case SharedChanges.Outcome.Made _ -> {
                parts.stream()
                        .filter(part -> part instanceof Part.Held)
                        .forEach(part ->
                                entered.note(actor, today, part.child(), part.review(), List.of(meeting), enteredLate));
                yield new Answer.Recorded();
            }
            case SharedChanges.Outcome.Refused(var why) -> new Answer.Refused(why);
            case SharedChanges.Outcome.ChangedMeanwhile _ -> new Answer.ChangedMeanwhile();
        };
    }

    private static SharedChanges.Change change(
            Review before, Part part, ReviewMeeting meeting, @Nullable ReviewMeeting next, boolean besides) {
        var planned = before.planned().orElseThrow();
        var meetings = new ArrayList<ReviewMeeting>();
        switch (part) {
            case Part.Held held -> {
                meetings.add(meeting);
                if (next != null && !held.completes()) {
                    meetings.add(next);
                }
            }
            case Part.NotHeld not -> {
                meetings.add(new ReviewMeeting(
                        Ids.next(),
                        meeting.on(),
                        Outcome.CANCELLED,
                        null,
                        planned.chair(),
                        not.because().strip()));
                if (next != null) {
                    meetings.add(next);
                }
            }
        }
        if (besides) {
            meetings.add(planned);
        }
        var given = before.meetingInstead(planned, meetings);
        return switch (part) {
            case Part.Held held ->
                new SharedChanges.Change(
                        before,
                        held.version(),
                        given.held(held.completes(), held.tookPart(), held.spokeAlone(), held.note()),
                        ReviewLines.metTogether(before, meeting, held.completes()));
            case Part.NotHeld not ->
                new SharedChanges.Change(
                        before,
                        not.version(),
                        given,
                        ReviewLines.notHeldThen(before.child(), meeting.on()).because(not.because()));
        };
    }
}
