package org.heard.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which words are common English, as far as children write them; `english.txt`. Enough to tell a text in English from
/// one in another language, and no dictionary.
final class English {
    private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing", "er", "ly", "y", "nt", "ve", "ll");

    private static final Set<String> WORDS = Wordings.lines("english.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SQUEEZED =
            WORDS.stream().map(Letters::squeezed).collect(Collectors.toUnmodifiableSet());

    private English() {}

    /// Whether it is a common word, or one with an ending. A letter with an accent is none of English.
    static boolean knows(String word) {
        if (WORDS.contains(word) || isNumber(word)) {
            return true;
        }
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() >= ending.length() + 3)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .anyMatch(stem -> WORDS.contains(stem)
                        || WORDS.contains(stem + "e")
                        || (doubled(stem) && SQUEEZED.contains(Letters.squeezed(stem))));
    }

    /// "Running" is "run": the last letter was doubled for the ending.
    private static boolean doubled(String stem) {
        return stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
