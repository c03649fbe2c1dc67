package org.heard.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Siblings;
import org.heard.choices.Choices;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.reviews.PlannedReviews;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.heard.reviews.SharedMeetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans reviews and keeps what is arranged before they meet. The IRO does, whoever covers, and business support;
/// whoever sees the child reads it.
@Component
@Transactional
public class Plans {
    private final PlanStore store;
    private final Reviews reviews;
    private final PlannedReviews planned;
    private final SharedMeetings meetings;
    private final Siblings siblings;
    private final Choices choices;
    private final Sight sight;
    private final Chronicle chronicle;

    Plans(
            PlanStore store,
            Reviews reviews,
            PlannedReviews planned,
            SharedMeetings meetings,
            Siblings siblings,
            Choices choices,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.reviews = reviews;
        this.planned = planned;
        this.meetings = meetings;
        this.siblings = siblings;
        this.choices = choices;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What is arranged for a review; `NotFound` where there is none, or it is not for this actor to see.
    @Transactional(readOnly = true)
    public Plan get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        return store.get(reviews.get(actor, today, child, review));
    }

    /// Plans a review for a day, with what is arranged for it.
    public Answer plan(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            Set<ReviewKind> kinds,
            LocalDate on,
            Arranged arranged) {
        return switch (planned.plan(actor, now, today, child, kinds, on)) {
            case Reviews.Answer.Recorded(var review) -> {
                store.take(child, review.id());
                store.arrange(review.id(), arranged);
                yield new Answer.Done(store.get(review));
            }
            case Reviews.Answer.Refused(var why) -> new Answer.Refused(Why.of(why));
            case Reviews.Answer.ChangedMeanwhile changed -> throw new IllegalStateException("it is new: " + changed);
        };
    }

    /// Changes the day, the time, the place or the way people meet; where the review is open and no day is
    /// planned, this plans its next. Whoever was asked for another day is asked anew.
    ///
    /// @param version of the plan as it was read
    public Answer arrange(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            int version,
            LocalDate on,
            Arranged to) {
        var before = take(actor, Act.INVITE, today, child, review);
        if (before.version() != version) {
            return new Answer.ChangedMeanwhile(before);
        }
        var together = together(actor, today, before);
        if (!on.equals(before.on())) {
            var other =
                    new PlannedReviews.OtherDay(child, review, before.review().version(), on);
            var moved = before.on() == null
                    ? planned.goOn(actor, now, today, other)
                    : planned.move(actor, now, today, other);
            if (!(moved instanceof Reviews.Answer.Recorded)) {
                return refused(moved);
            }
            together.forEach(this::askAnew);
        }
        for (var plan : together) {
            arrange(actor, now, plan, to);
        }
        return done(actor, today, child, review);
    }

    private void arrange(Actor actor, Instant now, Plan plan, Arranged to) {
        if (!to.sameAs(plan.arranged())) {
            store.arrange(plan.review().id(), to);
            chronicle.write(actor, now, PlanLines.arranged(plan, to));
        }
    }

    /// Puts the review off to another day, with the reason. Whoever was asked is asked anew.
    ///
    /// @param version of the plan as it was read
    public Answer putOff(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            int version,
            LocalDate to,
            String because) {
        var before = take(actor, Act.INVITE, today, child, review);
        if (before.version() != version) {
            return new Answer.ChangedMeanwhile(before);
        }
        var on = before.on();
        if (on != null && !to.isAfter(on) && !to.isBefore(today)) {
            return new Answer.Refused(List.of(to.equals(on) ? Why.NOT_ANOTHER_DAY : Why.EARLIER));
        }
        var together = together(actor, today, before);
        var other = new PlannedReviews.OtherDay(child, review, before.review().version(), to);
        var put = planned.putOff(actor, now, today, other, because);
        if (!(put instanceof Reviews.Answer.Recorded)) {
            return refused(put);
        }
        together.forEach(this::askAnew);
        return done(actor, today, child, review);
    }

    /// Who of the child's brothers and sisters has their review at the same meeting: these and no others. What is
    /// arranged for this review is arranged for theirs; of one whom the actor does not see nothing is said.
    public Answer together(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Set<ChildId> who) {
        var plan = take(actor, Act.INVITE, today, child, review);
        var on = plan.on();
        if (on == null || on.isBefore(today)) {
            return new Answer.Refused(List.of(on == null ? Why.NOTHING_PLANNED : Why.PAST));
        }
        var at = meetings.planned(actor, Act.INVITE, today, plan.review());
        at.stream()
                .filter(one -> !one.child().equals(child) && !who.contains(one.child()))
                .forEach(one -> recorded(meetings.leave(actor, now, today, one.child(), one.id())));
        siblings.list(actor, child, today).stream()
                .flatMap(sibling -> Stream.ofNullable(sibling.child()))
                .filter(other -> who.contains(other)
                        && at.stream().noneMatch(one -> one.child().equals(other)))
                .map(other -> recorded(meetings.bring(actor, now, today, child, review, other)))
                .forEach(theirs -> {
                    store.take(theirs.child(), theirs.id());
                    var before = store.get(theirs);
                    arrange(actor, now, before, plan.arranged());
                    askAnew(before);
                });
        return done(actor, today, child, review);
    }

    /// With a day still to come there is nothing to refuse; whoever changed it in the same instant wins.
    private static Review recorded(Reviews.Answer answer) {
        if (answer instanceof Reviews.Answer.Recorded(var review)) {
            return review;
        }
        throw new IllegalStateException("all of them or none: " + answer);
    }

    /// Notes how the child wants the review; each time it is noted takes the place of the time before.
    public Answer note(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, ChildWishes wishes) {
        var before = take(actor, Act.CONSULT, today, child, review);
        if (wishes.askedOn().isAfter(today)) {
            return new Answer.Refused(List.of(Why.NOT_YET));
        }
        if (wishes.askedBy().isBlank()) {
            return new Answer.Refused(List.of(Why.ASKED_BY_MISSING));
        }
        if (!wishes.offeredAlone() && wishes.notOfferedWhy().isBlank()) {
            return new Answer.Refused(List.of(Why.NOT_OFFERED_WHY_MISSING));
        }
        var stands = before.wishes();
        if ((stands == null ? 0 : stands.version()) != wishes.version()) {
            return new Answer.ChangedMeanwhile(before);
        }
        store.keep(child, review, wishes, actor, now);
        chronicle.write(actor, now, PlanLines.wishes(before, wishes));
        return done(actor, today, child, review);
    }

    /// Keeps who is asked and what they answered, all of it at once.
    ///
    /// @param version of who is asked, as it was read
    public Answer invite(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            int version,
            List<Invited> invited) {
        return invite(actor, now, today, child, review, version, invited, Map.of());
    }

    /// The same, with what the child is told where it is done otherwise than they chose; whoever reads what they chose
    /// says it.
    ///
    /// @param told by whom it is about
    public Answer invite(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            int version,
            List<Invited> invited,
            Map<UUID, String> told) {
        var before = take(actor, Act.INVITE, today, child, review);
        if (invited.stream().anyMatch(Invited::reasonMissing)) {
            return new Answer.Refused(List.of(Why.NOT_ASKED_WHY_MISSING));
        }
        if (!choices.untold(actor, today, child, review, Invited.asked(invited), told)
                .isEmpty()) {
            return new Answer.Refused(List.of(Why.TELL_THE_CHILD_WHY));
        }
        if (before.peopleVersion() != version) {
            return new Answer.ChangedMeanwhile(before);
        }
        store.keep(child, review, invited, before.on());
        choices.tell(actor, now, today, child, review, told);
        var after = store.get(before.review());
        chronicle.write(actor, now, PlanLines.invited(before, after));
        return new Answer.Done(after);
    }

    /// Notes that the social worker and the IRO spoke.
    public Answer spoke(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Talk talk) {
        var before = take(actor, Act.CONSULT, today, child, review);
        if (talk.on().isAfter(today)) {
            return new Answer.Refused(List.of(Why.NOT_YET));
        }
        var stands = before.talk();
        if ((stands == null ? 0 : stands.version()) != talk.version()) {
            return new Answer.ChangedMeanwhile(before);
        }
        store.keep(child, review, talk, actor, now);
        chronicle.write(actor, now, PlanLines.spoke(before, talk));
        return done(actor, today, child, review);
    }

    /// The IRO decides that the review goes ahead although the report has not come in time.
    public Answer goAhead(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, String because) {
        var before = take(actor, Act.RECORD_REVIEW, today, child, review);
        if (because.isBlank()) {
            return new Answer.Refused(List.of(Why.AHEAD_WHY_MISSING));
        }
        store.goAhead(review, new GoesAhead(today, because.strip(), actor.name()));
        chronicle.write(actor, now, PlanLines.ahead(before).because(because.strip()));
        return done(actor, today, child, review);
    }

    /// The plan as it stands, kept from everybody else until this transaction ends.
    private Plan take(Actor actor, Act act, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, act, child, today);
        Review found = reviews.get(actor, today, child, review);
        store.take(child, review);
        return store.get(found);
    }

    private void askAnew(Plan before) {
        if (before.asked() > 0) {
            store.keep(
                    before.review().child(),
                    before.review().id(),
                    before.invited().stream().map(Invited::askedAnew).toList(),
                    null);
        }
    }

    /// This plan, and those of the brothers and sisters whose reviews meet at the same time and place.
    private List<Plan> together(Actor actor, LocalDate today, Plan plan) {
        return meetings.planned(actor, Act.INVITE, today, plan.review()).stream()
                .map(review -> {
                    store.take(review.child(), review.id());
                    return store.get(review);
                })
                .toList();
    }

    private Answer done(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        return new Answer.Done(get(actor, today, child, review));
    }

    private Answer refused(Reviews.Answer answer) {
        return switch (answer) {
            case Reviews.Answer.Refused(var why) -> new Answer.Refused(Why.of(why));
            case Reviews.Answer.ChangedMeanwhile(var now) -> new Answer.ChangedMeanwhile(store.get(now));
            case Reviews.Answer.Recorded recorded -> throw new IllegalStateException("not refused: " + recorded);
        };
    }
}
