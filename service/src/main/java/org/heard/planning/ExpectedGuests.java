package org.heard.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.planning.Invited.Reply;
import org.heard.records.Expected;
import org.heard.records.Guest.Came;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the record of a review who said beforehand whether they come, those asked by name alone among them.
@Component
@Transactional(readOnly = true)
class ExpectedGuests implements Expected {
    private final PlanStore store;
    private final Reviews reviews;

    ExpectedGuests(PlanStore store, Reviews reviews) {
        this.store = store;
        this.reviews = reviews;
    }

    @Override
    public List<Answered> expected(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var answers = store.answers(reviews.get(actor, today, child, review).id());
        return answers.invited().stream()
                .flatMap(one -> came(one.reply()).stream()
                        .map(came -> new Answered(
                                one.id(), one.somebody().name(), one.somebody().capacity(), came, answers.on())))
                .toList();
    }

    /// What an answer comes to if it is kept; of whoever has not answered nothing is said.
    private static Optional<Came> came(Reply reply) {
        return switch (reply) {
            case COMING, FOR_A_PART -> Optional.of(Came.IN_PERSON);
            case BY_LINK -> Optional.of(Came.BY_LINK);
            case NOT_COMING -> Optional.of(Came.APOLOGISED);
            case NOT_ASKED, NO_ANSWER -> Optional.empty();
        };
    }
}
