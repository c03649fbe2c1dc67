package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.reviews.Reviews.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reviews that are still to meet: planned for a day, moved to another, put off. Whoever helps the IRO with the record
/// may, for it is often they who find the day.
@Component
@Transactional
public class PlannedReviews {
    private final ReviewStore store;
    private final ReviewChanges changes;
    private final Sight sight;
    private final Chronicle chronicle;

    PlannedReviews(ReviewStore store, ReviewChanges changes, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.changes = changes;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Plans a review: one meeting, still to come.
    public Answer plan(Actor actor, Instant now, LocalDate today, ChildId child, Set<ReviewKind> kinds, LocalDate on) {
        var given = new HoldReview(child, kinds, List.of(ReviewMeeting.planned(on)), false, null, null, "");
        var refusals = changes.check(actor, Act.DRAFT_RECORD, today, given);
        store.lockPlanning(child);
        findPlanned(child, kinds).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        var id = ReviewId.next();
        if (!store.add(id, given, actor)) {
            throw new IllegalStateException("an open review clashes with nothing");
        }
        chronicle.write(actor, now, ReviewLines.planned(given, on).about("review", id.value()));
        return new Answer.Recorded(store.get(child, id));
    }

    /// Another day for the meeting that is planned.
    ///
    /// @param version of the review as it was read
    public record OtherDay(ChildId child, ReviewId review, int version, LocalDate on) {}

    /// Moves the planned meeting to another day; it remains the same meeting.
    public Answer move(Actor actor, Instant now, LocalDate today, OtherDay to) {
        sight.must(actor, Act.DRAFT_RECORD, to.child(), today);
        var before = store.get(to.child(), to.review());
        var planned = before.planned().orElse(null);
        if (planned == null) {
            return new Answer.Refused(List.of(new Refusal.NothingPlanned()));
        }
        var moved = new ReviewMeeting(planned.id(), to.on(), planned.outcome(), planned.mode(), planned.chair(), "");
        return changes.make(
                actor,
                Act.DRAFT_RECORD,
                now,
                today,
                before,
                to.version(),
                withMeetings(before, planned, List.of(moved)),
                ReviewLines.moved(before, planned.on(), to.on()));
    }

    /// Puts the planned meeting off, with the reason: it stands as cancelled, and another is planned in its place.
    public Answer putOff(Actor actor, Instant now, LocalDate today, OtherDay to, String because) {
        sight.must(actor, Act.DRAFT_RECORD, to.child(), today);
        var before = store.get(to.child(), to.review());
        var planned = before.planned().orElse(null);
        if (planned == null) {
            return new Answer.Refused(List.of(new Refusal.NothingPlanned()));
        }
        var cancelled = new ReviewMeeting(
                planned.id(),
                planned.on(),
                ReviewMeeting.Outcome.CANCELLED,
                planned.mode(),
                planned.chair(),
                because.strip());
        return changes.make(
                actor,
                Act.DRAFT_RECORD,
                now,
                today,
                before,
                to.version(),
                withMeetings(before, planned, List.of(cancelled, ReviewMeeting.planned(to.on()))),
                ReviewLines.putOff(before, planned.on(), to.on()).because(because.strip()));
    }

    private Optional<Refusal> findPlanned(ChildId child, Set<ReviewKind> kinds) {
        return store.list(Set.of(child)).getOrDefault(child, List.of()).stream()
                .filter(review ->
                        review.completedOn() == null && review.kinds().stream().anyMatch(kinds::contains))
                .flatMap(review -> review.planned().stream()
                        .map(meeting -> (Refusal) new Refusal.AlreadyPlanned(review.id(), meeting.on())))
                .findFirst();
    }

    private static HoldReview withMeetings(Review before, ReviewMeeting instead, List<ReviewMeeting> now) {
        var meetings = new ArrayList<>(before.meetings());
        meetings.remove(instead);
        meetings.addAll(now);
        return new HoldReview(
                before.child(), before.kinds(), meetings, false, before.tookPart(), before.spokeAlone(), before.note());
    }
}
