package org.heard.copies;

import org.heard.access.Actor;
import org.heard.access.CountsWaiting;
import org.heard.access.Waits.Waiting;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;

/// Copies that a second person has to look at, where a manager begins their day.
@Component
class SecondLooks implements CountsWaiting {
    private final WaitingCopies copies;

    SecondLooks(WaitingCopies copies) {
        this.copies = copies;
    }

    /// My work has a figure of its own of them.
    @Override
    public Where where() {
        return Where.WHOLE_SERVICE;
    }

    @Override
    public String query(Actor actor) {
        return copies.countSecondLooks(actor);
    }

    @Override
    public Waiting waiting(Counted counted) {
        return new Waiting(
                counted.number(),
                "Copies to look at, as the second person",
                "/work/copies?show=SECOND_LOOK",
                Tone.SOON);
    }
}
