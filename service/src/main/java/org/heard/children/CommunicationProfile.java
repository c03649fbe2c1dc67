package org.heard.children;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.ids.ChildId;

/// How this child says things, and how to say things to them.
///
/// @param language    the child's own, empty where it is English or not known
/// @param interpreter who interprets, or that one is needed
/// @param version     0 while nothing is recorded
public record CommunicationProfile(
        ChildId child,
        Set<Way> ways,
        String language,
        String interpreter,
        String bestTime,
        String helps,
        String source,
        int version) {
    /// A way of saying things.
    public enum Way {
        SPEECH("Speaks"),
        SIGNS("Signs, such as BSL"),
        SYMBOLS("Symbols or pictures"),
        DEVICE("A device that speaks"),
        BODY_AND_FACE("Body, face and eyes: points with them"),
        WRITING("Writes or types"),
        DRAWING("Draws"),
        THROUGH_SOMEBODY("Through somebody they trust");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Of a child about whom nothing is recorded yet.
    public static CommunicationProfile none(ChildId child) {
        return new CommunicationProfile(child, Set.of(), "", "", "", "", "", 0);
    }

    /// Whether anything is recorded.
    public boolean isEmpty() {
        return ways.isEmpty() && language.isBlank() && interpreter.isBlank() && bestTime.isBlank() && helps.isBlank();
    }

    /// "Signs, symbols or pictures".
    public String waysInWords() {
        var words = Arrays.stream(Way.values())
                .filter(ways::contains)
                .map(Way::words)
                .map(Words::inSentence)
                .collect(Collectors.joining(", "));
        return words.isEmpty()
                ? "Not recorded"
                : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    boolean saysTheSameAs(CommunicationProfile other) {
        return ways.equals(other.ways)
                && language.equals(other.language)
                && interpreter.equals(other.interpreter)
                && bestTime.equals(other.bestTime)
                && helps.equals(other.helps);
    }
}
