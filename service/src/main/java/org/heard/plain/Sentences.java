package org.heard.plain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A text by its sentences and words, counted as a person would: a sentence ends with a full stop, a question or an
/// exclamation mark, or with its line; "Mr." and "e.g." end none; "don't" and "step-mum" are a word each.
final class Sentences {
    private static final Pattern ENDS =
            Pattern.compile("(?<=[.!?…][”\"’)]?)(?<!\\b(?:Mr|Mrs|Ms|Dr|St|e\\.g|i\\.e)\\.)\\s+(?!\\p{Ll})|\\s*\\R\\s*");

    static final Pattern WORD = Pattern.compile("\\b(?:e\\.g|i\\.e)\\b|[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    private Sentences() {}

    /// Each with at least one word.
    static List<String> in(String text) {
        return Arrays.stream(ENDS.split(text))
                .map(String::strip)
                .filter(sentence -> words(sentence) > 0)
                .toList();
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /// Letters and figures; neither spaces nor marks.
    static int letters(String text) {
        return (int) WORD.matcher(text)
                .results()
                .flatMapToInt(word -> word.group().chars())
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
