package org.heard.participation;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What parents and carers said after a review and the child's IRO has not read, where they begin their day.
@Component
@Transactional(readOnly = true)
class AnswersWaiting implements Waits {
    private final FeedbackLinkStore store;

    AnswersWaiting(FeedbackLinkStore store) {
        this.store = store;
    }

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        if (!actor.is(Role.IRO)) {
            return List.of();
        }
        var unread = store.unread(actor, today);
        return unread.isEmpty()
                ? List.of()
                : List.of(new Waiting(
                        unread.size(),
                        "Answers of parents and carers after a review, not read",
                        "/children/%s/reviews/%s/participation/others"
                                .formatted(
                                        unread.getFirst().child(),
                                        unread.getFirst().review()),
                        Tone.INFORMATION));
    }
}
