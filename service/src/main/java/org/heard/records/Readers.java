package org.heard.records;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.records.Around.Somebody;

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

    /// Said in words with the persons named: "Only these people: Kelly Moss (Mother)".
    ///
    /// @param around whose names are known; of others it is said how many they are
    public String words(List<Somebody> around) {
        if (who.isEmpty()) {
            return whom.words();
        }
        var named = around.stream()
                .filter(somebody -> who.contains(somebody.id()))
                .map(Somebody::words)
                .toList();
        var others = who.size() - named.size();
        return Stream.concat(
                        named.stream(),
                        others == 0
                                ? Stream.empty()
                                : Stream.of(others + (named.isEmpty() ? "" : " more") + " no longer around the child"))
                .collect(Collectors.joining(", ", whom.words() + ": ", ""));
    }

    /// Persons are asked for and none is named.
    boolean nobodyNamed() {
        return whom != Whom.EVERYONE && who.isEmpty();
    }
}
