package org.heard.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.clock.Projection;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;

/// What reading, writing and signing a record share: finding it, holding it for a change, and the decisions in it. Runs
/// in its caller's transaction.
@Component
class RecordFinder {
    private final RecordStore store;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Chairing chairing;
    private final Sight sight;
    private final Projection dates;

    RecordFinder(
            RecordStore store, Reviews reviews, Decisions decisions, Chairing chairing, Sight sight, Projection dates) {
        this.store = store;
        this.reviews = reviews;
        this.decisions = decisions;
        this.chairing = chairing;
        this.sight = sight;
        this.dates = dates;
    }

    /// The record, held until the transaction ends.
    ReviewRecord forChange(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        reviews.get(actor, today, child, review);
        if (store.openForChange(child, review)) {
            // From now on the clock knows what is kept here of this review (`planning`), though no line tells of it.
            dates.rebuild(Set.of(child), today);
        }
        return store.find(child, review).orElseThrow();
    }

    /// Whether this person reads and writes the child's words too: the IRO, not a note-taker.
    boolean writesAll(Actor actor, LocalDate today, ChildId child) {
        return sight.may(actor, Act.RECORD_REVIEW, child, today);
    }

    /// The decisions from before a review that it looks at.
    List<Decision> earlier(Actor actor, LocalDate today, Review held) {
        return at(actor, today, held).earlier(decisions.list(actor, today, held.child()));
    }

    /// Of how many of them, to be done by the day of the review, nobody has said how far they got.
    int unanswered(Actor actor, LocalDate today, Review held) {
        return at(actor, today, held)
                .unanswered(decisions.list(actor, today, held.child()))
                .size();
    }

    /// The record with what is recorded of the review and with its decisions: live until it is signed; from then on as
    /// signed, and beside it what came after.
    ReviewRecord deciding(Actor actor, LocalDate today, Review held, ReviewRecord record) {
        var all = decisions.list(actor, today, held.child());
        var at = at(actor, today, held);
        return record.signed()
                ? record.withDecidedSince(DecisionLines.since(at, record.decisions(), all))
                : record.deciding(DecisionLines.now(at, all)).saying(new SaidOfReview(chairing.lines(held), List.of()));
    }

    private DecisionLines.At at(Actor actor, LocalDate today, Review held) {
        var on = held.lastDay().orElse(today);
        var since = reviews.list(actor, today, held.child()).stream()
                .filter(one -> !one.id().equals(held.id()))
                .flatMap(one -> Optional.ofNullable(one.completedOn()).stream())
                .filter(day -> day.isBefore(on))
                .max(LocalDate::compareTo);
        return new DecisionLines.At(held.id(), on, since.orElse(null));
    }
}
