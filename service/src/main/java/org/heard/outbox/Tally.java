package org.heard.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// How many messages there are of each state, and what keeps all of them waiting, if anything does.
public record Tally(Map<State, Integer> counts, Optional<Trouble> trouble) {
    public Tally {
        counts = Map.copyOf(counts);
    }

    /// What the mail server said last, and when.
    public record Trouble(String words, Instant at) {}

    public int of(State state) {
        return counts.getOrDefault(state, 0);
    }
}
