package org.heard.matters;

import org.heard.access.Actor;
import org.heard.access.CountsWaiting;
import org.heard.access.Sight;
import org.heard.access.Waits.Waiting;
import org.heard.received.Kind;
import org.heard.received.WaitingToBeRead;
import org.springframework.stereotype.Component;

/// Maps on which somebody stands as nobody has read it, or of whom the child waits for an answer.
@Component
class MapsNotRead implements CountsWaiting {
    private final Sight sight;

    MapsNotRead(Sight sight) {
        this.sight = sight;
    }

    @Override
    public String query(Actor actor) {
        return WaitingToBeRead.query(actor, Kind.MAP, "null::uuid", sight.condition(actor, "p.child_id"));
    }

    @Override
    public Waiting waiting(Counted counted) {
        return WaitingToBeRead.waiting(
                counted,
                "Maps of people who matter, to read or to answer",
                "/children/%s/matters".formatted(counted.child()));
    }
}
