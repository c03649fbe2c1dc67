package org.heard.handwritten;

import java.util.Set;

/// Whom the child wrote in the box "Is there anyone who must not see this?", as whoever files it read that
/// box and nothing else.
///
/// @param keys  of people to choose from
/// @param doubt whether somebody is written there who is not among them, or it cannot be read: then only a
///      manager reads it
public record Box(Set<String> keys, boolean doubt) {
    public Box {
        keys = Set.copyOf(keys);
    }

    /// Nobody is written there, or it is no form of ours.
    public static Box empty() {
        return new Box(Set.of(), false);
    }
}
