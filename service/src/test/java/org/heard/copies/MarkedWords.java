package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Words that occur nowhere else and cannot be guessed, each with what a child may meet of it: on their pages, and in a
/// letter to them.
final class MarkedWords {
    private static final int LETTERS = 14;

    private final Map<String, Marked> words = new LinkedHashMap<>();
    private final Random random;

    MarkedWords(Random random) {
        this.random = random;
    }

    /// Whether it stands there.
    enum There {
        MUST,
        NEVER,
        MAY
    }

    private record Marked(String what, There onPages, There inLetter) {}

    /// A word that stands neither on the child's pages nor in their letter.
    String never(String what) {
        return word(what, There.NEVER, There.NEVER);
    }

    /// A word that the child reads on their pages and in no letter.
    String read(String what) {
        return word(what, There.MUST, There.NEVER);
    }

    /// A word of their own that may be on their pages and is in no letter.
    String own(String what) {
        return word(what, There.MAY, There.NEVER);
    }

    /// The child reads it from now on.
    void isRead(String word, There inLetter) {
        is(word, There.MUST, inLetter);
    }

    /// It may still be there, or no more.
    void isOver(String word) {
        is(word, There.MAY, There.NEVER);
    }

    private void is(String word, There onPages, There inLetter) {
        words.compute(word, (same, marked) -> {
            if (marked == null) {
                throw new AssertionError("never written: " + same);
            }
            return new Marked(marked.what(), onPages, inLetter);
        });
    }

    /// How many must stand on the pages.
    long mustStand() {
        return words.values().stream()
                .filter(marked -> marked.onPages() == There.MUST)
                .count();
    }

    /// How many must not.
    long mustNot() {
        return words.values().stream()
                .filter(marked -> marked.onPages() == There.NEVER)
                .count();
    }

    void standOnPages(String pages, String run) {
        words.forEach((word, marked) -> stands(word, marked, marked.onPages(), pages, run + ", the pages"));
    }

    void standInLetter(String letter, String run) {
        words.forEach((word, marked) -> stands(word, marked, marked.inLetter(), letter, run + ", the letter"));
    }

    private static void stands(String word, Marked marked, There there, String text, String where) {
        if (there != There.MAY) {
            assertThat(text.toLowerCase(Locale.ROOT).contains(word))
                    .as("%s: %s (%s)", where, marked.what(), word)
                    .isEqualTo(there == There.MUST);
        }
    }

    private String word(String what, There onPages, There inLetter) {
        var word = new StringBuilder("zq");
        for (var i = 0; i < LETTERS; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        words.put(word.toString(), new Marked(what, onPages, inLetter));
        return word.toString();
    }
}
