package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.chronicle.Chronicle;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.springframework.stereotype.Component;

/// Changes a meeting and every review that is held at it: all of them or none.
@Component
class SharedChanges {
    private final ReviewStore store;
    private final ReviewChanges changes;

    SharedChanges(ReviewStore store, ReviewChanges changes) {
        this.store = store;
        this.changes = changes;
    }

    /// One of the reviews as it was read, and all of it as it should stand.
    record Change(Review before, int version, HoldReview given, Chronicle.Entry line) {}

    /// What came of it.
    sealed interface Outcome {
        /// All stand as given.
        record Made(List<Review> reviews) implements Outcome {}

        /// Nothing was written, for these reasons, by review.
        record Refused(Map<ReviewId, List<Refusal>> why) implements Outcome {
            public Refused {
                why = Map.copyOf(why);
            }
        }

        /// Nothing was written: somebody changed one of them since it was opened.
        record ChangedMeanwhile(Review now) implements Outcome {}
    }

    /// The meeting as these reviews may change it: where another review is held at it that is none of these, it stays
    /// as it is for that one, and these get one of their own.
    ReviewMeeting theirs(ReviewMeeting meeting, List<Review> these) {
        var ids = these.stream().map(Review::id).toList();
        var others = store.sharing(ids.getFirst()).stream()
                .anyMatch(other -> !ids.contains(other.id()) && other.isAt(meeting.id()));
        return others ? meeting.withId(Ids.next()) : meeting;
    }

    /// Puts the meeting and each of the reviews as they should be in place of what was.
    Outcome make(Actor actor, Act act, Instant now, LocalDate today, ReviewMeeting meeting, List<Change> all) {
        store.hold(all.stream().map(change -> change.before().id()).toList());
        var refused = new LinkedHashMap<ReviewId, List<Refusal>>();
        for (var change : all) {
            var review = store.get(change.given().child(), change.before().id());
            if (review.version() != change.version()) {
                return new Outcome.ChangedMeanwhile(review);
            }
            var refusals = changes.check(actor, act, today, review, change.given());
            if (!refusals.isEmpty()) {
                refused.put(review.id(), refusals);
            }
        }
        if (!refused.isEmpty()) {
            return new Outcome.Refused(refused);
        }
        store.change(meeting);
        return new Outcome.Made(all.stream()
                .map(change -> made(changes.make(
                        actor, act, now, today, change.before(), change.version(), change.given(), change.line())))
                .toList());
    }

    private static Review made(Reviews.Answer answer) {
        return switch (answer) {
            case Reviews.Answer.Recorded(var review) -> review;
            case Reviews.Answer.Refused _, Reviews.Answer.ChangedMeanwhile _ ->
                throw new IllegalStateException("checked, and held, and then " + answer);
        };
    }
}
