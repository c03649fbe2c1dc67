package org.heard.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who came to a review, or was asked and did not.
///
/// @param capacity in which they came: "Foster carer", "Mother"
/// @param person   their identifier where the record knows them: somebody in the child's life, or who works here
public record Guest(
        String name, String capacity, Came came, @Nullable Known person) {

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
        DID_NOT_COME("Did not come", false),
        CHILD_SAID_NO("Was not asked to the meeting, as the child wished", false);

        private final String words;
        private final boolean there;

        Came(String words, boolean there) {
            this.words = words;
            this.there = there;
        }

        /// As said on a page and in the record.
        public String words() {
            return words;
        }

        /// At the meeting, in person or by link.
        public boolean there() {
            return there;
        }
    }
}
