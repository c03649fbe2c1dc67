package org.heard.planning;

import org.heard.access.Actor;
import org.heard.access.CountsWaiting;
import org.heard.access.Sight;
import org.heard.access.Waits.Waiting;
import org.heard.received.Kind;
import org.heard.received.WaitingToBeRead;
import org.springframework.stereotype.Component;

/// What children chose for a review that is still to be held, and nobody has read; and red cards that nobody
/// has answered.
@Component
class ChoicesNotRead implements CountsWaiting {
    private final Sight sight;

    ChoicesNotRead(Sight sight) {
        this.sight = sight;
    }

    @Override
    public String query(Actor actor) {
        return WaitingToBeRead.query(actor, Kind.MEETING, "null::uuid", sight.condition(actor, "p.child_id") + """
                 and not exists (select 1 from review held where held.organisation_id = p.organisation_id
                    and held.child_id = p.child_id and held.withdrawn_at is null and held.completed_on >= p.said_on)
                """);
    }

    @Override
    public Waiting waiting(Counted counted) {
        return WaitingToBeRead.waiting(
                counted,
                "What children chose for their review, to read or to answer",
                "/children/%s/choices".formatted(counted.child()));
    }
}
