package org.heard.choices;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that must not be said at a review.
///
/// @param topic     in the child's words
/// @param inFrontOf by name; nobody in it means everybody
/// @param told      what the child is told of it, absent where nobody has said
public record RedCard(UUID id, String topic, Map<UUID, String> inFrontOf, Wanted.@Nullable Told told) {
    public RedCard {
        inFrontOf = Map.copyOf(inFrontOf);
    }

    /// As the child reads it by now: what they are told may still be on its way.
    RedCard at(Instant now) {
        return told == null || !told.shownFrom().isAfter(now) ? this : new RedCard(id, topic, inFrontOf, null);
    }

    /// Whether it is against this person by name.
    boolean names(UUID somebody) {
        return inFrontOf.containsKey(somebody);
    }

    /// Whether it is not to be said to this person.
    boolean isAgainst(UUID somebody) {
        return inFrontOf.isEmpty() || names(somebody);
    }
}
