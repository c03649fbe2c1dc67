package org.heard.plain;

import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody brought for one phrase.
///
/// @param phrase     as it stands today
/// @param words      empty where nothing is said yet
/// @param from       the English they were made from
/// @param translator who made them
record BroughtLine(EveryPhrase phrase, String words, String from, String translator) {
    private static final Pattern TO_RING = Pattern.compile("[0-9]{3,}(?: [0-9]{3,})+|[0-9]{3,}");
    private static final char NO_BREAK = '\u00a0';

    static BroughtLine missing(EveryPhrase phrase) {
        return new BroughtLine(phrase, "", "", "");
    }

    Optional<Matter> matter() {
        return Matter.with(phrase.english(), from, words);
    }

    /// Whether a child hears these words, and not English.
    boolean isSaid() {
        return matter().filter(Matter::inEnglish).isEmpty();
    }

    /// Whether they are still what the English says.
    boolean isCurrent() {
        return isSaid() && from.equals(phrase.english());
    }

    /// As a child reads them: a number to ring stays in one piece, from left to right.
    String said() {
        return TO_RING.matcher(words)
                        .replaceAll(number -> "\u2066" + number.group().replace(' ', NO_BREAK) + "\u2069")
                + phrase.ending();
    }
}
