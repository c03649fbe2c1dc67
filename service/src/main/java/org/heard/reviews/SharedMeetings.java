package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.reviews.Reviews.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Meetings at which the reviews of several children are held: brothers and sisters. Only the sitting is one; each
/// child has a review of their own, with its own record and its own day of completion. Nobody is told of the review
/// of a child whom they do not see.
@Component
@Transactional
public class SharedMeetings {
    private final ReviewStore store;
    private final ReviewChanges changes;
    private final Sight sight;
    private final Chronicle chronicle;

    SharedMeetings(ReviewStore store, ReviewChanges changes, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.changes = changes;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// The other reviews held at any meeting of this one, of children whom the actor sees.
    @Transactional(readOnly = true)
    public List<Review> others(Actor actor, LocalDate today, Review review) {
        return store.sharing(review.id()).stream()
                .filter(other -> sight.may(actor, Act.SEE, other.child(), today))
                .toList();
    }

    /// This review first, then the others that are held at its planned meeting and that the actor may do this with.
    @Transactional(readOnly = true)
    public List<Review> planned(Actor actor, Act act, LocalDate today, Review review) {
        return review.planned()
                .map(planned -> at(actor, act, today, review, planned.id()))
                .orElseGet(() -> List.of(review));
    }

    /// The same of one of its meetings.
    List<Review> at(Actor actor, Act act, LocalDate today, Review review, UUID meeting) {
        return Stream.concat(
                        Stream.of(review),
                        store.sharing(review.id()).stream()
                                .filter(other -> other.isAt(meeting))
                                .filter(other -> sight.may(actor, act, other.child(), today)))
                .toList();
    }

    /// Brings a brother's or sister's review to the planned meeting of this one: the review that is planned for them
    /// already, else a new one.
    public Answer bring(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, ChildId other) {
        sight.must(actor, Act.INVITE, child, today);
        var host = store.get(child, review);
        var meeting = host.planned().orElse(null);
        if (meeting == null) {
            return new Answer.Refused(List.of(new Refusal.NothingPlanned()));
        }
        store.lockPlanning(other);
        var guest = findOpen(other, host).orElse(null);
        if (guest == null) {
            return plan(actor, now, today, other, meeting);
        }
        var instead = guest.planned().orElse(null);
        if (instead == null) {
            return changes.make(
                    actor,
                    Act.INVITE,
                    now,
                    today,
                    guest,
                    guest.version(),
                    guest.and(meeting),
                    ReviewLines.goesOn(guest, meeting.on()));
        }
        if (instead.id().equals(meeting.id())) {
            return new Answer.Recorded(guest);
        }
        return changes.make(
                actor,
                Act.INVITE,
                now,
                today,
                guest,
                guest.version(),
                guest.meetingInstead(instead, List.of(meeting)),
                ReviewLines.together(guest, instead.on(), meeting.on()));
    }

    /// Takes a review out of the meeting it shares: it is planned for the same day, by itself.
    public Answer leave(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.INVITE, child, today);
        var before = store.get(child, review);
        var planned = before.planned().orElse(null);
        if (planned == null) {
            return new Answer.Refused(List.of(new Refusal.NothingPlanned()));
        }
        return changes.make(
                actor,
                Act.INVITE,
                now,
                today,
                before,
                before.version(),
                before.meetingInstead(planned, List.of(planned.withId(Ids.next()))),
                ReviewLines.apart(before, planned.on()));
    }

    private Answer plan(Actor actor, Instant now, LocalDate today, ChildId child, ReviewMeeting meeting) {
        var given = new HoldReview(child, Set.of(ReviewKind.ORDINARY), List.of(meeting), false, null, null, "");
        var refusals = changes.check(actor, Act.INVITE, today, given);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        var id = ReviewId.next();
        if (!store.add(id, given, actor)) {
            throw new IllegalStateException("an open review clashes with nothing");
        }
        chronicle.write(actor, now, ReviewLines.planned(given, meeting.on()).about("review", id.value()));
        return new Answer.Recorded(store.get(child, id));
    }

    /// The review of this child that is open and would meet the same duty as the other's, or the ordinary one.
    private Optional<Review> findOpen(ChildId child, Review host) {
        return store.list(Set.of(child)).getOrDefault(child, List.of()).stream()
                .filter(review -> review.completedOn() == null
                        && (review.kinds().contains(ReviewKind.ORDINARY)
                                || review.kinds().stream().anyMatch(host.kinds()::contains)))
                .findFirst();
    }
}
