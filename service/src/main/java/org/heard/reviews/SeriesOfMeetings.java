package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.PlannedReviews.OtherDay;
import org.heard.reviews.Reviews.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reviews that are to meet more than once, planned ahead: so that people who should not sit in one room each come, or
/// that a child need not sit through all of it. Where brothers' and sisters' reviews share the next meeting, they share
/// the others.
@Component
@Transactional
public class SeriesOfMeetings {
    private final ReviewStore store;
    private final SharedChanges shared;
    private final SharedMeetings meetings;
    private final Sight sight;

    SeriesOfMeetings(ReviewStore store, SharedChanges shared, SharedMeetings meetings, Sight sight) {
        this.store = store;
        this.shared = shared;
        this.meetings = meetings;
        this.sight = sight;
    }

    /// Plans another meeting besides the one that is planned.
    public Answer plan(Actor actor, Instant now, LocalDate today, OtherDay other) {
        sight.must(actor, Act.INVITE, other.child(), today);
        var before = store.get(other.child(), other.review());
        var planned = before.planned().orElse(null);
        if (planned == null) {
            return new Answer.Refused(List.of(new Refusal.NothingPlanned()));
        }
        var together = meetings.planned(actor, Act.INVITE, today, before);
        if (together.stream().anyMatch(review -> isPlannedOn(review, other.on()))) {
            return new Answer.Refused(List.of(new Refusal.AlreadyPlanned(before.id(), other.on())));
        }
        var meeting = ReviewMeeting.planned(other.on());
        return make(
                actor,
                now,
                today,
                other.version(),
                planned,
                together,
                review -> review.and(meeting),
                review -> ReviewLines.also(review, other.on()));
    }

    /// Cancels one of the meetings that are planned after the next one, with the reason.
    ///
    /// @param version of the review as it was read
    public Answer cancel(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            int version,
            UUID which,
            String because) {
        sight.must(actor, Act.INVITE, child, today);
        var before = store.get(child, review);
        var planned = before.plannedAfter().stream()
                .filter(meeting -> meeting.id().equals(which))
                .findFirst()
                .orElse(null);
        if (planned == null) {
            return new Answer.Refused(List.of(new Refusal.NothingPlanned()));
        }
        var together = meetings.at(actor, Act.INVITE, today, before, which);
        var theirs = shared.theirs(planned, together);
        var cancelled = new ReviewMeeting(
                theirs.id(), planned.on(), ReviewMeeting.Outcome.CANCELLED, null, planned.chair(), because.strip());
        return make(
                actor,
                now,
                today,
                version,
                cancelled,
                together,
                one -> one.meetingInstead(planned, List.of(cancelled)),
                one -> ReviewLines.givenUp(one, planned.on()).because(because.strip()));
    }

    private static boolean isPlannedOn(Review review, LocalDate on) {
        return review.meetings().stream()
                .anyMatch(meeting -> meeting.outcome() == ReviewMeeting.Outcome.PLANNED
                        && meeting.on().equals(on));
    }

    private Answer make(
            Actor actor,
            Instant now,
            LocalDate today,
            int version,
            ReviewMeeting meeting,
            List<Review> together,
            Function<Review, HoldReview> given,
            Function<Review, Chronicle.Entry> line) {
        var first = together.getFirst();
        var all = together.stream()
                .map(review -> new SharedChanges.Change(
                        review,
                        review.id().equals(first.id()) ? version : review.version(),
                        given.apply(review),
                        line.apply(review)))
                .toList();
        return switch (shared.make(actor, Act.INVITE, now, today, meeting, all)) {
            case SharedChanges.Outcome.Made(var reviews) -> new Answer.Recorded(reviews.getFirst());
            case SharedChanges.Outcome.Refused(var why) ->
                new Answer.Refused(
                        why.values().stream().flatMap(List::stream).distinct().toList());
            case SharedChanges.Outcome.ChangedMeanwhile _ ->
                new Answer.ChangedMeanwhile(store.get(first.child(), first.id()));
        };
    }
}
