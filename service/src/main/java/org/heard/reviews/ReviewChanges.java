package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.reviews.Reviews.Answer;
import org.springframework.stereotype.Component;

/// Changes a review whole, whoever asks for it and whatever for: by its version, after all that must be true of a
/// review, with one line in the child's chronicle.
@Component
class ReviewChanges {
    private final ReviewStore store;
    private final Sight sight;
    private final Children children;
    private final Chronicle chronicle;

    ReviewChanges(ReviewStore store, Sight sight, Children children, Chronicle chronicle) {
        this.store = store;
        this.sight = sight;
        this.children = children;
        this.chronicle = chronicle;
    }

    /// Puts a review as it should be in place of it as it was.
    ///
    /// @param act     what the actor must be allowed to do
    /// @param version of the review as it was read
    Answer make(
            Actor actor,
            Act act,
            Instant now,
            LocalDate today,
            Review before,
            int version,
            HoldReview given,
            Chronicle.Entry line) {
        if (before.version() != version) {
            return new Answer.ChangedMeanwhile(before);
        }
        var refusals = check(actor, act, today, before, given);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        if (!store.replace(before.id(), version, given, actor)) {
            return new Answer.ChangedMeanwhile(store.get(given.child(), before.id()));
        }
        chronicle.write(actor, now, line.about("review", before.id().value()));
        return new Answer.Recorded(store.get(given.child(), before.id()));
    }

    /// What hinders putting it in place of the review as it was.
    List<Refusal> check(Actor actor, Act act, LocalDate today, Review before, HoldReview given) {
        var refusals = check(actor, act, today, given);
        // A meeting of a series whose day passed before anybody said what became of it hinders nothing said of another.
        refusals.removeIf(refusal -> refusal instanceof Refusal.PlannedInThePast(var i)
                && before.meetings().contains(given.meetings().get(i)));
        var completed = given.completedOn();
        if (completed != null) {
            store.findCompletedOn(given.child(), completed)
                    .filter(other -> !other.id().equals(before.id()))
                    .ifPresent(other -> refusals.add(new Refusal.AlreadyRecorded(other.id(), completed)));
        }
        return refusals;
    }

    /// What hinders it; the list may be added to.
    List<Refusal> check(Actor actor, Act act, LocalDate today, HoldReview given) {
        sight.must(actor, act, given.child(), today);
        Child child = children.get(actor, given.child(), today);
        var care = children.histories(Set.of(child.id())).get(child.id());
        if (care == null) {
            throw new NotFound();
        }
        return new ArrayList<>(Checks.of(given, care, today));
    }
}
