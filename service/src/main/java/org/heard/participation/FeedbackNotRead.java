package org.heard.participation;

import org.heard.access.Actor;
import org.heard.access.CountsWaiting;
import org.heard.access.Sight;
import org.heard.access.Waits.Waiting;
import org.heard.received.Kind;
import org.heard.received.WaitingToBeRead;
import org.springframework.stereotype.Component;

/// What children said after a review, and nobody has read.
@Component
class FeedbackNotRead implements CountsWaiting {
    private final Sight sight;

    FeedbackNotRead(Sight sight) {
        this.sight = sight;
    }

    @Override
    public String query(Actor actor) {
        return WaitingToBeRead.query(
                actor, Kind.AFTERWARDS, "split_part(p.about, '/', 1)::uuid", sight.condition(actor, "p.child_id"));
    }

    @Override
    public Waiting waiting(Counted counted) {
        return WaitingToBeRead.waiting(
                counted,
                "What children say after a review, not read",
                "/children/%s/reviews/%s/participation".formatted(counted.child(), counted.about()));
    }
}
