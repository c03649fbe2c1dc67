package org.heard.councils;

import java.util.UUID;

/// A group of children.
///
/// @param members how many there are today
public record Group(UUID id, String name, Kind kind, int members) {
    /// What sort of group it is.
    public enum Kind {
        CARE_COUNCIL("Care council"),
        HOME("A children’s home"),
        REGION("A region");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }
}
