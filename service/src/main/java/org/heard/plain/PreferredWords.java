package org.heard.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/// What a child calls people and things, in the place of what we call them: "Mira" for "Mum", "seeing Nan" for
/// "contact". Put into a text when it is shown to the child; the text itself stays as it was written. What is quoted
/// stays word for word.
public record PreferredWords(List<Word> words) {
    /// What is ours, and what the child says.
    public record Word(String ours, String theirs) {}

    public static final PreferredWords NONE = new PreferredWords(List.of());

    /// The longest of ours first: where "your mum" and "mum" are both theirs to change, the longer one is meant.
    public PreferredWords {
        words = words.stream()
                .sorted(Comparator.comparingInt((Word word) -> -word.ours().length())
                        .thenComparing(Word::ours))
                .toList();
    }

    /// The text as the child would say it.
    public String in(String text) {
        return words.isEmpty() ? text : Quoted.outside(text, this::put);
    }

    /// All in one go, so that what was put in is not looked at again.
    private String put(String text) {
        var any = java.util.regex.Pattern.compile(
                words.stream()
                        .map(word -> "(" + Whole.word(word.ours(), "").pattern() + ")")
                        .collect(Collectors.joining("|")),
                java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE);
        return any.matcher(text).replaceAll(found -> Matcher.quoteReplacement(cased(found.group(), theirs(found))));
    }

    private String theirs(java.util.regex.MatchResult found) {
        for (int group = 1; group <= words.size(); group++) {
            if (found.group(group) != null) {
                return words.get(group - 1).theirs();
            }
        }
        throw new IllegalStateException("nothing was found");
    }

    /// "Contact" at the beginning of a sentence is "Seeing Nan" there.
    private static String cased(String ours, String theirs) {
        var loud = ours.length() > 1 && ours.equals(ours.toUpperCase(Locale.UK));
        return loud
                ? theirs.toUpperCase(Locale.UK)
                : Character.isUpperCase(ours.charAt(0))
                        ? theirs.substring(0, 1).toUpperCase(Locale.UK) + theirs.substring(1)
                        : theirs;
    }
}
