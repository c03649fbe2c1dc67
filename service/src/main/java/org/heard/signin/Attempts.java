package org.heard.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Counts tries at something secret, a few in each stretch of time for each key, and says when the next may be made. A
/// try that is refused counts for nothing, so that waiting always helps. Kept in memory; the keys longest unused give
/// way when there are too many.
public final class Attempts {
    private static final int KEYS = 20_000;

    private final int most;
    private final Duration within;
    private final Map<String, ArrayDeque<Instant>> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArrayDeque<Instant>> eldest) {
            return size() > KEYS;
        }
    };

    public Attempts(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /// Counts a try before it is made, so that many at once are many; answers when to come back where there were too
    /// many.
    public synchronized Optional<Instant> refused(String key, Instant now) {
        var made = tries.computeIfAbsent(key, none -> new ArrayDeque<>(most));
        while (!made.isEmpty() && !made.peekFirst().plus(within).isAfter(now)) {
            made.removeFirst();
        }
        if (made.size() >= most) {
            return Optional.of(made.getFirst().plus(within));
        }
        made.addLast(now);
        return Optional.empty();
    }

    /// The last try was no guess: it does not count.
    public synchronized void forgive(String key) {
        var made = tries.get(key);
        if (made != null) {
            made.pollLast();
        }
    }

    /// Whoever this is knew the secret: nothing counts any more.
    public synchronized void forget(String key) {
        tries.remove(key);
    }
}
