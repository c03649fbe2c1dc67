package org.heard.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.PlannedReviews.OtherDay;
import org.heard.reviews.Refusal;
import org.heard.reviews.Reviews;
import org.heard.reviews.SeriesOfMeetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans a review that is to meet more than once. Time, place and answers are of the next meeting: once it was held,
/// those of the one after are arranged and people are asked for that day.
@Component
@Transactional
public class Series {
    private final PlanStore store;
    private final Reviews reviews;
    private final SeriesOfMeetings series;
    private final Sight sight;

    Series(PlanStore store, Reviews reviews, SeriesOfMeetings series, Sight sight) {
        this.store = store;
        this.reviews = reviews;
        this.series = series;
        this.sight = sight;
    }

    /// Plans another meeting besides the next one.
    ///
    /// @param version of the plan as it was read
    public Answer plan(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, int version, LocalDate on) {
        var before = take(actor, today, child, review);
        if (before.version() != version) {
            return new Answer.ChangedMeanwhile(before);
        }
        var other = new OtherDay(child, review, before.review().version(), on);
        return answer(series.plan(actor, now, today, other));
    }

    /// Cancels one of the meetings after the next one, with the reason.
    ///
    /// @param version of the plan as it was read
    public Answer cancel(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            int version,
            UUID which,
            String because) {
        var before = take(actor, today, child, review);
        if (before.version() != version) {
            return new Answer.ChangedMeanwhile(before);
        }
        if (because.isBlank()) {
            return new Answer.Refused(List.of(Why.CANCELLED_WHY_MISSING));
        }
        return answer(
                series.cancel(actor, now, today, child, review, before.review().version(), which, because));
    }

    private Plan take(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.INVITE, child, today);
        var found = reviews.get(actor, today, child, review);
        store.take(child, review);
        return store.get(found);
    }

    private Answer answer(Reviews.Answer answer) {
        return switch (answer) {
            case Reviews.Answer.Recorded(var review) -> new Answer.Done(store.get(review));
            case Reviews.Answer.Refused(var why) ->
                new Answer.Refused(
                        why.stream().anyMatch(one -> one instanceof Refusal.AlreadyPlanned)
                                ? List.of(Why.PLANNED_THEN)
                                : Why.of(why));
            case Reviews.Answer.ChangedMeanwhile(var now) -> new Answer.ChangedMeanwhile(store.get(now));
        };
    }
}
