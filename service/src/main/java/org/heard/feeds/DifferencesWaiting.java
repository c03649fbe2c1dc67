package org.heard.feeds;

import org.heard.access.Actor;
import org.heard.access.CountsWaiting;
import org.heard.access.Sight;
import org.heard.access.Waits.Waiting;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;

/// Differences with the authority's files that are an IRO's own to settle, where they begin their day.
@Component
class DifferencesWaiting implements CountsWaiting {
    private final Sight sight;

    DifferencesWaiting(Sight sight) {
        this.sight = sight;
    }

    @Override
    public String query(Actor actor) {
        return "select count(*) as number, null::uuid as child, null::uuid as about from difference d where "
                + DifferenceStore.own(sight.condition(actor, "d.child_id"));
    }

    @Override
    public Waiting waiting(Counted counted) {
        return new Waiting(
                counted.number(),
                "Differences with the authority’s files to settle",
                "/work/differences",
                Tone.NEUTRAL);
    }
}
