package org.heard.records;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who came to a review, or was asked and did not.
///
/// @param capacity in which they came: "Foster carer", "Mother"
/// @param person   their identifier where the record knows them: somebody in the child's life, or who works here
/// @param readers  who may read this line
public record Guest(
        String name, String capacity, Came came, @Nullable Known person, Readers readers) {

    /// Whoever gets a copy may read of them.
    public Guest(String name, String capacity, Came came, @Nullable Known person) {
        this(name, capacity, came, person, Readers.EVERYONE);
    }

    /// The same with these readers.
    Guest with(Readers now) {
        return new Guest(name, capacity, came, person, now);
    }

    /// The same for anybody but the IRO service: nobody is told that a child did not want them.
    Guest told() {
        return new Guest(name, capacity, came.told(), person, readers);
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

    /// Where the record knows somebody from.
    public record Known(Kind kind, UUID id) {
        /// Among the people in the child's life, or the people who work here.
        public enum Kind {
            CONNECTION,
            WORKER
        }
    }

    /// How somebody took part.
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
