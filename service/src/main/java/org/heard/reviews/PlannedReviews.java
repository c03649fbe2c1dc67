package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
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
    private final SharedChanges shared;
    private final SharedMeetings meetings;
    private final Sight sight;
    private final Chronicle chronicle;

    PlannedReviews(
            ReviewStore store,
            ReviewChanges changes,
            SharedChanges shared,
            SharedMeetings meetings,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.changes = changes;
        this.shared = shared;
        this.meetings = meetings;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Plans a review: one meeting, still to come.
    public Answer plan(Actor actor, Instant now, LocalDate today, ChildId child, Set<ReviewKind> kinds, LocalDate on) {
        var given = new HoldReview(child, kinds, List.of(ReviewMeeting.planned(on)), false, null, null, "");
        var refusals = changes.check(actor, Act.INVITE, today, given);
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

    /// Plans the next meeting of a review that is open and has none planned: it was adjourned, or its meeting fell
    /// through. It remains the same review, with all that was arranged for it.
    public Answer goOn(Actor actor, Instant now, LocalDate today, OtherDay to) {
        sight.must(actor, Act.INVITE, to.child(), today);
        store.lockPlanning(to.child());
        var before = store.get(to.child(), to.review());
        if (before.completedOn() != null) {
            return new Answer.Refused(List.of(new Refusal.AlreadyComplete(before.completedOn())));
        }
        if (before.planned().isPresent()) {
            return new Answer.ChangedMeanwhile(before);
        }
        return changes.make(
                actor,
                Act.INVITE,
                now,
                today,
                before,
                to.version(),
                before.and(ReviewMeeting.planned(to.on())),
                ReviewLines.goesOn(before, to.on()));
    }

    /// Another day for the meeting that is planned, or the day of the next one.
    ///
    /// @param version of the review as it was read
    public record OtherDay(ChildId child, ReviewId review, int version, LocalDate on) {}

    /// Moves the planned meeting to another day; it remains the same meeting, for each review that is held at it and
    /// that the actor may arrange.
    public Answer move(Actor actor, Instant now, LocalDate today, OtherDay to) {
        return change(
                actor,
                now,
                today,
                to,
                (planned, theirs) -> new Instead(
                        new ReviewMeeting(theirs.id(), to.on(), planned.outcome(), planned.mode(), planned.chair(), ""),
                        List.of(),
                        review -> ReviewLines.moved(review, planned.on(), to.on())));
    }

    /// Puts the planned meeting off, with the reason: it stands as cancelled, and another is planned in its place, for
    /// each review that is held at it and that the actor may arrange.
    public Answer putOff(Actor actor, Instant now, LocalDate today, OtherDay to, String because) {
        return change(
                actor,
                now,
                today,
                to,
                (planned, theirs) -> new Instead(
                        new ReviewMeeting(
                                theirs.id(),
                                planned.on(),
                                ReviewMeeting.Outcome.CANCELLED,
                                planned.mode(),
                                planned.chair(),
                                because.strip()),
                        List.of(ReviewMeeting.planned(to.on())),
                        review -> ReviewLines.putOff(review, planned.on(), to.on())
                                .because(because.strip())));
    }

    /// What stands in place of the planned meeting, what is planned besides, and what the chronicle says of it.
    private record Instead(ReviewMeeting meeting, List<ReviewMeeting> more, Function<Review, Chronicle.Entry> line) {}

    private Answer change(
            Actor actor,
            Instant now,
            LocalDate today,
            OtherDay to,
            BiFunction<ReviewMeeting, ReviewMeeting, Instead> make) {
        sight.must(actor, Act.INVITE, to.child(), today);
        var before = store.get(to.child(), to.review());
        var planned = before.planned().orElse(null);
        if (planned == null) {
            return new Answer.Refused(List.of(new Refusal.NothingPlanned()));
        }
        var together = meetings.planned(actor, Act.INVITE, today, before);
        var instead = make.apply(planned, shared.theirs(planned, together));
        var meet = new ArrayList<>(List.of(instead.meeting()));
        meet.addAll(instead.more());
        var all = together.stream()
                .map(review -> new SharedChanges.Change(
                        review,
                        review.id().equals(before.id()) ? to.version() : review.version(),
                        review.meetingInstead(planned, meet),
                        instead.line().apply(review)))
                .toList();
        return switch (shared.make(actor, Act.INVITE, now, today, instead.meeting(), all)) {
            case SharedChanges.Outcome.Made(var reviews) -> new Answer.Recorded(reviews.getFirst());
            case SharedChanges.Outcome.Refused(var why) ->
                new Answer.Refused(
                        why.values().stream().flatMap(List::stream).distinct().toList());
            case SharedChanges.Outcome.ChangedMeanwhile _ ->
                new Answer.ChangedMeanwhile(store.get(to.child(), to.review()));
        };
    }

    private Optional<Refusal> findPlanned(ChildId child, Set<ReviewKind> kinds) {
        return store.list(Set.of(child)).getOrDefault(child, List.of()).stream()
                .filter(review ->
                        review.completedOn() == null && review.kinds().stream().anyMatch(kinds::contains))
                .map(review -> review.planned()
                        .map(meeting -> (Refusal) new Refusal.AlreadyPlanned(review.id(), meeting.on()))
                        .orElse(new Refusal.AlreadyOpen(review.id())))
                .findFirst();
    }
}
