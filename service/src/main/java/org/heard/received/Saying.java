package org.heard.received;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// What is said of one thing.
///
/// @param about  the thing: what is said of it again takes the place of what was
/// @param asks   whether somebody answers it within the days promised to children
/// @param raised whether the screen raised it: then it is read as well where what children send is, and waits
///               there
/// @param notFor whoever must not read it
public record Saying(String about, boolean asks, boolean raised, Set<UUID> notFor) {
    public Saying {
        notFor = Set.copyOf(notFor);
    }

    /// Something that asks for nothing, for whoever reads it.
    public static Saying of(String about) {
        return new Saying(about, false, false, Set.of());
    }

    public Saying asking(boolean asks) {
        return new Saying(about, asks, raised, notFor);
    }

    public Saying raised(boolean raised) {
        return new Saying(about, asks, raised, notFor);
    }

    public Saying notFor(Collection<UUID> persons) {
        return new Saying(about, asks, raised, Set.copyOf(persons));
    }
}
