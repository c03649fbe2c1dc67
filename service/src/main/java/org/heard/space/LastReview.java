package org.heard.space;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.access.Actor;
import org.heard.cards.SpaceFilled;
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
@Component
@Transactional(readOnly = true)
class LastReview implements SpaceFilled {
    private final Reviews reviews;
    private final Wishes wishes;

    LastReview(Reviews reviews, Wishes wishes) {
        this.reviews = reviews;
        this.wishes = wishes;
    }

    @Override
    public List<Missing> missing(Actor actor, Instant now, LocalDate today, ChildId child) {
        var missing = new ArrayList<Missing>();
        var all = reviews.list(actor, today, child);
        if (all.stream().noneMatch(review -> isAhead(review, today))) {
            missing.add(new Missing(
                    "No day is planned for the next review",
                    Link.to("Plan the next review", "/children/" + child + "/reviews/plan")));
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
