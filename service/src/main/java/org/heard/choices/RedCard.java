package org.heard.choices;

import java.util.Map;
import java.util.UUID;

/// Something that must not be said at a review.
///
/// @param topic     in the child's words
/// @param inFrontOf by name; nobody in it means everybody
public record RedCard(UUID id, String topic, Map<UUID, String> inFrontOf) {
    public RedCard {
        inFrontOf = Map.copyOf(inFrontOf);
    }

    /// Whether it is not to be said to this person.
    boolean isAgainst(UUID somebody) {
        return inFrontOf.isEmpty() || inFrontOf.containsKey(somebody);
    }
}
