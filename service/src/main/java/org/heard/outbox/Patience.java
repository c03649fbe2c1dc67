package org.heard.outbox;

import java.time.Duration;
import java.time.Instant;

/// How long to wait before the next try, and when to leave it to a person. A mail server that is away over a bank
/// holiday weekend loses nothing.
final class Patience {
    /// As long as mail servers themselves keep trying (RFC 5321, section 4.5.4.1).
    static final Duration WHOLE = Duration.ofDays(5);

    private static final int LONGEST_MINUTES = 60;

    private Patience() {}

    /// One minute after the first try, then twice as long each time, up to an hour.
    static Instant nextTry(Instant triedAt, int attempts) {
        var minutes = attempts > 6 ? LONGEST_MINUTES : Math.min(LONGEST_MINUTES, 1 << Math.max(0, attempts - 1));
        return triedAt.plus(Duration.ofMinutes(minutes));
    }

    static boolean isOver(Instant waitingSince, Instant now) {
        return waitingSince.plus(WHOLE).isBefore(now);
    }
}
