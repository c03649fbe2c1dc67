package org.heard.records;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Which persons may read a paragraph. Persons, never classes: a mother and a father are two readers.
///
/// @param who the persons left out or let in; the child, somebody in the child's life, or somebody who works here
public record Readers(Whom whom, Set<UUID> who) {

    /// Everybody who gets a copy.
    public static final Readers EVERYONE = new Readers(Whom.EVERYONE, Set.of());

    public Readers {
        who = whom == Whom.EVERYONE ? Set.of() : Set.copyOf(who);
    }

    /// How the persons are meant.
    public enum Whom {
        EVERYONE("Everyone who gets a copy"),
        ALL_BUT("Everyone but these people"),
        ONLY("Only these people");

        private final String words;

        Whom(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    public static Readers allBut(Collection<UUID> who) {
        return new Readers(Whom.ALL_BUT, Set.copyOf(who));
    }

    public static Readers only(Collection<UUID> who) {
        return new Readers(Whom.ONLY, Set.copyOf(who));
    }

    /// Whether this person may read it.
    public boolean include(UUID person) {
        return switch (whom) {
            case EVERYONE -> true;
            case ALL_BUT -> !who.contains(person);
            case ONLY -> who.contains(person);
        };
    }

    /// Persons are asked for and none is named.
    boolean nobodyNamed() {
        return whom != Whom.EVERYONE && who.isEmpty();
    }
}
