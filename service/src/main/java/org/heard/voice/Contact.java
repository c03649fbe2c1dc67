package org.heard.voice;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.care.Alone;
import org.heard.ids.ChildId;

/// A conversation between a child and their IRO.
///
/// @param iro who spoke with the child, by name: the IRO or whoever covered
public record Contact(
        UUID id, ChildId child, LocalDate on, How how, String iro, Alone alone, Words words, String source) {

    /// How they spoke.
    public enum How {
        VISIT("Visit", "Visited by"),
        CALL("Phone call", "Spoke on the phone with"),
        VIDEO("Video call", "Spoke on a video call with"),
        MESSAGE("Messages", "Exchanged messages with"),
        AT_REVIEW("At a review", "Spoke at a review with");

        private final String words;
        private final String deed;

        How(String words, String deed) {
            this.words = words;
            this.deed = deed;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        /// As said of what happened, before the IRO's name.
        String deed() {
            return deed;
        }
    }
}
