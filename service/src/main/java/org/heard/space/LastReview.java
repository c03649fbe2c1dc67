package org.heard.space;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.cards.SpaceFilled;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.pages.Link;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.heard.voice.Wish;
import org.heard.voice.Wishes;
import org.heard.voice.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What of reviews a child's space must hold before it is worth opening: the day of the next one, and an answer
/// that the child can see to all that they had asked for by the last, or a talk about it that they confirmed.
/// For a care leaver the next date is that of their pathway review or of their adviser's visit.
@Component
@Transactional(readOnly = true)
class LastReview implements SpaceFilled {
    private final Reviews reviews;
    private final Wishes wishes;
    private final Children children;
    private final LeavingCare leaving;

    LastReview(Reviews reviews, Wishes wishes, Children children, LeavingCare leaving) {
        this.reviews = reviews;
        this.wishes = wishes;
        this.children = children;
        this.leaving = leaving;
    }

    @Override
    public List<Missing> missing(Actor actor, Instant now, LocalDate today, ChildId child) {
        var missing = new ArrayList<Missing>();
        var all = reviews.list(actor, today, child);
        if (all.stream().noneMatch(review -> isAhead(review, today))) {
            noDay(actor, today, child).ifPresent(missing::add);
        }
        all.stream()
                .flatMap(review -> review.lastDay().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> wishes.list(actor, today, child).stream()
                        .filter(wish -> wish.isWaiting(now) && isBy(last, wish))
                        .map(wish -> new Missing(
                                "Something the child asked for by the last review has no answer that the child can see",
                                Link.to("Answer it", "/children/" + child + "/wishes/" + wish.id() + "/answer")))
                        .forEach(missing::add));
        return missing;
    }

    private Optional<Missing> noDay(Actor actor, LocalDate today, ChildId child) {
        var known = children.get(actor, child, today);
        var plan = "/children/" + child + "/reviews/plan";
        if (!leaving.isLeaver(known, today)) {
            return Optional.of(
                    new Missing("No day is planned for the next review", Link.to("Plan the next review", plan)));
        }
        return leaving.next(known, today).isKnown()
                ? Optional.empty()
                : Optional.of(new Missing(
                        "No day is known for the next pathway review or the personal adviser’s next visit",
                        Link.to("Plan the next pathway review", plan)));
    }

    private static boolean isAhead(Review review, LocalDate today) {
        return review.completedOn() == null
                && review.planned()
                        .filter(meeting -> !meeting.on().isBefore(today))
                        .isPresent();
    }

    private static boolean isBy(LocalDate last, Wish wish) {
        return wish.words() instanceof Words.Said said && !said.on().isAfter(last);
    }
}
