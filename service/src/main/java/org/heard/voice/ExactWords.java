package org.heard.voice;

/// What a child said, word for word, who heard it and how; never edited afterwards, and never written by a
/// machine.
///
/// Nothing but a form in which a person types what a child said may make one, and the store that reads it
/// back: a proposal, a translation, a transcript or a text put together from others has no way to become a
/// quotation. `ExactWordsTest` names the classes that may, and fails for any other.
///
/// @param heardBy     the person who heard or read it, by name
/// @param interpreter who interpreted it, empty where nobody did and for words from before it was asked
public record ExactWords(String words, String heardBy, How how, String interpreter) {

    public ExactWords {
        if (words.isBlank() || heardBy.isBlank()) {
            throw new IllegalArgumentException("a child's words need their text and whoever heard them");
        }
    }

    /// How the words came, and through whom.
    public String cameHow() {
        return interpreter.isEmpty() ? how.words() : how.words() + " (" + interpreter + ")";
    }

    /// How the words came.
    public enum How {
        SPOKEN("Said it"),
        WRITTEN("Wrote it"),
        SIGNED("Signed it"),
        SYMBOLS("Showed it with symbols or pictures"),
        INTERPRETED("Said it through an interpreter"),
        READ_OUT("Had somebody else say or read it out"),
        /// Somebody who read the paper typed it, word for word.
        ON_PAPER("Wrote it on paper");

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
