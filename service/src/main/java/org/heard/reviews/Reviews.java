package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.care.Alone;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records reviews of a child's case and what became of them. Only the child's IRO, whoever covers for them, and
/// their manager record a review; a mistake is corrected or withdrawn with its reason, never erased. `PlannedReviews`
/// are those still to meet.
@Component
@Transactional
public class Reviews {
    private final ReviewStore store;
    private final ReviewChanges changes;
    private final EnteredAfterwards entered;
    private final Sight sight;
    private final Children children;
    private final Chronicle chronicle;

    Reviews(
            ReviewStore store,
            ReviewChanges changes,
            EnteredAfterwards entered,
            Sight sight,
            Children children,
            Chronicle chronicle) {
        this.store = store;
        this.changes = changes;
        this.entered = entered;
        this.sight = sight;
        this.children = children;
        this.chronicle = chronicle;
    }

    /// What came of a command.
    public sealed interface Answer {
        /// It stands as given.
        record Recorded(Review review) implements Answer {}

        /// Nothing was written, for each of these reasons.
        record Refused(List<Refusal> why) implements Answer {
            public Refused {
                why = List.copyOf(why);
            }
        }

        /// Nothing was written: somebody changed the review since it was opened; this is how it stands.
        record ChangedMeanwhile(Review now) implements Answer {}
    }

    /// A change to a review as it was read.
    ///
    /// @param version of the review as it was read
    /// @param as      all of it, as it should have been recorded
    public record Correction(ReviewId review, int version, HoldReview as, String because) {}

    /// One more meeting of a review that is still open.
    ///
    /// @param meetings  the meeting, in place of the planned one of the same identifier, and any planned next
    /// @param completes whether it was the last
    public record NextMeeting(
            ChildId child,
            ReviewId review,
            int version,
            List<ReviewMeeting> meetings,
            boolean completes,
            @Nullable TookPart tookPart,
            @Nullable Alone spokeAlone,
            String note) {}

    /// Records a review. Where a return had given the same day, what a person records takes its place.
    public Answer hold(Actor actor, Instant now, LocalDate today, HoldReview given) {
        return hold(actor, now, today, given, "");
    }

    /// The same.
    ///
    /// @param enteredLate why it is entered only now, where somebody was asked
    public Answer hold(Actor actor, Instant now, LocalDate today, HoldReview given, String enteredLate) {
        var refusals = changes.check(actor, Act.RECORD_REVIEW, today, given);
        var completed = given.completedOn();
        var returned = completed == null
                ? null
                : store.findCompletedOn(given.child(), completed).orElse(null);
        if (completed != null && returned != null && returned.byHand()) {
            refusals.add(new Refusal.AlreadyRecorded(returned.id(), completed));
        }
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        var id = returned == null ? ReviewId.next() : returned.id();
        if (returned == null ? !store.add(id, given, actor) : !store.replace(id, returned.version(), given, actor)) {
            return lostRace(given, id);
        }
        entered.note(actor, today, given.child(), id, given.meetings(), enteredLate);
        chronicle.write(actor, now, ReviewLines.held(given).because(enteredLate).about("review", id.value()));
        return new Answer.Recorded(store.get(given.child(), id));
    }

    /// Adds a meeting to a review that was adjourned or is held in parts.
    public Answer meetAgain(Actor actor, Instant now, LocalDate today, NextMeeting next) {
        return meetAgain(actor, now, today, next, "");
    }

    /// The same.
    ///
    /// @param enteredLate why it is entered only now, where somebody was asked
    public Answer meetAgain(Actor actor, Instant now, LocalDate today, NextMeeting next, String enteredLate) {
        sight.must(actor, Act.RECORD_REVIEW, next.child(), today);
        var before = store.get(next.child(), next.review());
        if (before.completedOn() != null) {
            return new Answer.Refused(List.of(new Refusal.AlreadyComplete(before.completedOn())));
        }
        var line = ReviewLines.met(before, next).because(enteredLate);
        var answer = changes.make(
                actor, Act.RECORD_REVIEW, now, today, before, next.version(), withAlso(before, next), line);
        if (answer instanceof Answer.Recorded) {
            entered.note(actor, today, before.child(), before.id(), next.meetings(), enteredLate);
        }
        return answer;
    }

    /// Puts right what was recorded, with the reason; the chronicle keeps what it said before.
    public Answer correct(Actor actor, Instant now, LocalDate today, Correction correction) {
        var given = correction.as();
        sight.must(actor, Act.RECORD_REVIEW, given.child(), today);
        var before = store.get(given.child(), correction.review());
        if (correction.because().isBlank()) {
            return new Answer.Refused(List.of(new Refusal.WhyMissing()));
        }
        return changes.make(
                actor,
                Act.RECORD_REVIEW,
                now,
                today,
                before,
                correction.version(),
                given,
                ReviewLines.corrected(before, given).because(correction.because()));
    }

    /// Takes back a review recorded in error. It no longer counts for anything, and a return does not bring it back.
    public Answer withdraw(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, int version, String because) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var before = store.get(child, review);
        if (because.isBlank()) {
            return new Answer.Refused(List.of(new Refusal.WhyMissing()));
        }
        if (before.version() != version || !store.withdraw(review, version, actor, now, because)) {
            return new Answer.ChangedMeanwhile(store.get(child, review));
        }
        chronicle.write(
                actor, now, ReviewLines.withdrawn(before).because(because).about("review", review.value()));
        return new Answer.Recorded(before);
    }

    /// The review; `NotFound` where there is none, it was withdrawn, or it is not for this actor to see.
    @Transactional(readOnly = true)
    public Review get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.SEE, child, today);
        return store.get(child, review);
    }

    /// A child's reviews, the newest first.
    @Transactional(readOnly = true)
    public List<Review> list(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.SEE, child, today);
        return store.list(Set.of(child)).getOrDefault(child, List.of());
    }

    /// The child's reviews as their page shows them.
    @Transactional(readOnly = true)
    public ReviewsPanel panel(Actor actor, LocalDate today, ChildId child) {
        return new ReviewsPanel(
                children.get(actor, child, today), list(actor, today, child), sight.acts(actor, child, today));
    }

    /// These children's reviews, the newest first, for a caller that has already decided who may see them.
    @Transactional(readOnly = true)
    public Map<ChildId, List<Review>> list(Collection<ChildId> of) {
        return store.list(of);
    }

    private Answer lostRace(HoldReview given, ReviewId id) {
        var completed = given.completedOn();
        if (completed == null) {
            return new Answer.ChangedMeanwhile(store.get(given.child(), id));
        }
        var winner = store.findCompletedOn(given.child(), completed).orElseThrow();
        return new Answer.Refused(List.of(new Refusal.AlreadyRecorded(winner.id(), completed)));
    }

    private static HoldReview withAlso(Review before, NextMeeting next) {
        var meetings = new ArrayList<>(next.meetings());
        before.meetings().stream()
                .filter(meeting ->
                        next.meetings().stream().noneMatch(given -> given.id().equals(meeting.id())))
                .forEach(meetings::add);
        return new HoldReview(
                        before.child(),
                        before.kinds(),
                        meetings,
                        false,
                        before.tookPart(),
                        before.spokeAlone(),
                        before.note())
                .held(next.completes(), next.tookPart(), next.spokeAlone(), next.note());
    }
}
