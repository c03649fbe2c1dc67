package org.heard.moments;

import java.time.Instant;
import java.util.List;

/// What of all that is let go to many children has come to one of them: not on a day that is hard for this one, and
/// then at the next good moment for them.
public final class Coming {
    private final QuietTimes times;
    private final List<HardDay> hard;

    Coming(QuietTimes times, List<HardDay> hard) {
        this.times = times;
        this.hard = List.copyOf(hard);
    }

    /// Whether what was let go at an instant is there for this child now.
    public boolean has(Instant let, Instant now) {
        return !let.isAfter(now) && !times.next(let, hard).isAfter(now);
    }
}
