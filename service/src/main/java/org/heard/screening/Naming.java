package org.heard.screening;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a text names somebody: by one of their names, or by what they are to the child, also misspelt. In doubt it
/// does: whoever may be meant is better left out.
public final class Naming {
    /// Shorter names are too often part of other words to be matched but for initials nobody signs with.
    private static final int SHORTEST = 2;

    private static final Pattern JOINED = Pattern.compile("^[وفبلك]{1,2}(?=\\p{IsArabic}{3})");
    private static final Pattern ARTICLE = Pattern.compile("^ال(?=\\p{IsArabic}{3})");

    private Naming() {}

    /// Whether any of these names or words stands in the text; one of several words only as a whole.
    public static boolean names(String text, List<String> names) {
        var words = Written.of(text).words();
        return names.stream()
                .map(name -> Written.of(name).words())
                .filter(name -> !name.isEmpty() && name.getFirst().plain().length() >= SHORTEST)
                .anyMatch(name -> stands(words, name));
    }

    /// A full name as it may be used: whole, and each part of it.
    public static List<String> parts(String fullName) {
        return Arrays.stream(fullName.strip().split("[\\s-]+"))
                .filter(part -> part.length() >= SHORTEST && !part.endsWith("."))
                .toList();
    }

    private static boolean stands(List<Written.Word> words, List<Written.Word> name) {
        for (var at = 0; at + name.size() <= words.size(); at++) {
            var fits = true;
            for (var part = 0; part < name.size() && fits; part++) {
                fits = isThe(words.get(at + part), name.get(part));
            }
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThe(Written.Word word, Written.Word name) {
        return isThe(word.meant(), word.english(), name.meant())
                || bare(word.meant()).anyMatch(bare -> bare(name.meant()).anyMatch(meant -> isThe(bare, false, meant)));
    }

    /// "Annas" is "Anna's"; a long name may have a letter wrong.
    private static boolean isThe(String word, boolean english, String name) {
        return Letters.same(word, name)
                || Letters.same(word, name + "s")
                || (name.length() > 4 && !english && Letters.alike(word, name));
    }

    /// An Arabic word as it stands, and without what is written in one piece with it: "and", "for", "with", "the".
    /// Nothing
    /// for a word in other letters.
    private static Stream<String> bare(String word) {
        return isArabic(word)
                ? Stream.of(word, JOINED.matcher(word).replaceFirst(""))
                        .map(one -> ARTICLE.matcher(one).replaceFirst(""))
                : Stream.empty();
    }

    private static boolean isArabic(String word) {
        return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
