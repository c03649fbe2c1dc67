package org.heard.records;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;

/// Somebody who came to a review, or was asked and did not.
///
/// @param capacity in which they came: "Foster carer", "Mother"
/// @param came     to the review; where it met on several days, the most they did on any of them
/// @param person   their identifier where the record knows them: somebody in the child's life, or who works here
/// @param readers  who may read this line
/// @param at       of a review that met on several days, each of those on which they were asked; empty for one day
public record Guest(
        String name, String capacity, Came came, @Nullable Known person, Readers readers, List<At> at) {

    public Guest {
        at = List.copyOf(at);
    }

    /// Whoever gets a copy may read of them.
    public Guest(String name, String capacity, Came came, @Nullable Known person) {
        this(name, capacity, came, person, Readers.EVERYONE, List.of());
    }

    /// The same of a review that met on several days, at least one of which is given.
    public Guest(String name, String capacity, List<At> at, @Nullable Known person) {
        this(
                name,
                capacity,
                at.stream().map(At::came).min(Comparator.naturalOrder()).orElseThrow(),
                person,
                Readers.EVERYONE,
                at);
    }

    /// How somebody took part on one of the days a review met.
    public record At(LocalDate on, Came came) {}

    /// The same with these readers.
    Guest with(Readers now) {
        return new Guest(name, capacity, came, person, now, at);
    }

    /// The same for anybody but the IRO service: nobody is told that a child did not want them.
    Guest told() {
        return new Guest(
                name,
                capacity,
                came.told(),
                person,
                readers,
                at.stream().map(one -> new At(one.on(), one.came().told())).toList());
    }

    /// How they took part, in words; of several days, on which: "came in person (3 March 2027)".
    String howTheyCame() {
        return at.isEmpty()
                ? low(came)
                : at.stream()
                        .map(At::came)
                        .distinct()
                        .sorted()
                        .map(one -> low(one) + " (" + days(one) + ")")
                        .collect(Collectors.joining(", "));
    }

    /// What only the IRO service reads of it: that a child did not want them there, and on which days; mostly empty.
    String untold() {
        if (at.isEmpty()) {
            return came == came.told() ? "" : came.words() + ".";
        }
        var days = days(Came.CHILD_SAID_NO);
        return days.isEmpty() ? "" : Came.CHILD_SAID_NO.words() + " (" + days + ").";
    }

    private String days(Came how) {
        return at.stream()
                .filter(one -> one.came() == how)
                .map(At::on)
                .sorted()
                .map(Days::written)
                .collect(Collectors.joining(", "));
    }

    private static String low(Came came) {
        return came.words().toLowerCase(Locale.UK);
    }

    /// Tells the line from others of the list, whatever its place.
    public String key() {
        return person == null
                ? UUID.nameUUIDFromBytes((name + "\n" + capacity).getBytes(StandardCharsets.UTF_8))
                        .toString()
                : person.id().toString();
    }

    /// Whether both are the same person.
    boolean isSameAs(Guest other) {
        return key().equals(other.key());
    }

    /// Whether it is said how they took part on that day of several.
    boolean wasAsked(LocalDate on) {
        return at.stream().anyMatch(one -> one.on().equals(on));
    }

    /// Whether both took part in the same way, on the same days.
    boolean tookPartAs(Guest other) {
        return came == other.came && Set.copyOf(at).equals(Set.copyOf(other.at));
    }

    /// Where the record knows somebody from.
    public record Known(Kind kind, UUID id) {
        /// Among the people in the child's life, or the people who work here.
        public enum Kind {
            CONNECTION,
            WORKER
        }
    }

    /// How somebody took part; what they did most comes first.
    public enum Came {
        IN_PERSON("Came in person", true),
        BY_LINK("Came by phone or video", true),
        SENT_VIEWS("Sent their views", false),
        APOLOGISED("Sent apologies", false),
        DID_NOT_COME("Did not take part in the meeting", false),
        CHILD_SAID_NO("Was not asked to the meeting, as the child wished", false);

        private final String words;
        private final boolean there;

        Came(String words, boolean there) {
            this.words = words;
            this.there = there;
        }

        /// As the IRO service says and reads it.
        public String words() {
            return words;
        }

        /// As anybody else is told: whom the child did not want there did not take part, like others who were not there
        /// for whatever reason.
        public Came told() {
            return this == CHILD_SAID_NO ? DID_NOT_COME : this;
        }

        /// As it stood in the text of records that were signed in the first form.
        String wordsAtFirst() {
            return this == DID_NOT_COME ? "Did not come" : words;
        }

        /// At the meeting, in person or by link.
        public boolean there() {
            return there;
        }
    }
}
