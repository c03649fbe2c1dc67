package org.heard.outbox;

import java.time.Instant;
import java.util.Optional;
import org.heard.ids.ChildId;

/// How far a message got, without what it says and to whom.
///
/// @param trouble    what was in the way last time; empty where nothing was
/// @param childAsked whether a child asked for it
/// @param replaced   whether another was sent in its place
public record Progress(
        MessageId id,
        String kind,
        Optional<ChildId> about,
        State state,
        Instant queuedAt,
        String queuedBy,
        int attempts,
        Optional<Instant> triedAt,
        Instant nextTryAt,
        String trouble,
        Optional<Instant> sentAt,
        boolean childAsked,
        boolean replaced) {}
