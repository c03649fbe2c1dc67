package org.heard.plain;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A word, or a few in a row, where they stand as such: "mum" in "Mum’s" and not in "Mumbles" or "step-mum".
final class Whole {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-’'])";
    private static final String AFTER = "(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])";

    private Whole() {}

    /// However it is written, in capitals or not, on one line or two.
    static Pattern word(String word, String ending) {
        var words =
                Arrays.stream(word.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                BEFORE + "(?:" + words + ")" + ending + AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
