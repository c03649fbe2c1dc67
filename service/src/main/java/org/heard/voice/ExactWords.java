package org.heard.voice;

/// What a child said, word for word, who heard it and how; never edited afterwards, and never written by a machine.
///
/// @param heardBy the person who heard or read it, by name
public record ExactWords(String words, String heardBy, How how) {

    public ExactWords {
        if (words.isBlank() || heardBy.isBlank()) {
            throw new IllegalArgumentException("a child's words need their text and whoever heard them");
        }
    }

    /// How the words came.
    public enum How {
        SPOKEN("Said it"),
        WRITTEN("Wrote it"),
        SIGNED("Signed it"),
        SYMBOLS("Showed it with symbols or pictures"),
        INTERPRETED("Said it through an interpreter"),
        READ_OUT("Had somebody else say or read it out");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }
}
