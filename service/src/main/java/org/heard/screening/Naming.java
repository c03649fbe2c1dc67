package org.heard.screening;

import java.util.Arrays;
import java.util.List;

/// Whether a text names somebody: by one of their names, or by what they are to the child, also misspelt. In doubt it
/// does: whoever may be meant is better left out.
public final class Naming {
    /// Shorter names are too often part of other words to be matched but for initials nobody signs with.
    private static final int SHORTEST = 2;

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

    /// "Annas" is "Anna's"; a long name may have a letter wrong.
    private static boolean isThe(Written.Word word, Written.Word name) {
        return Letters.same(word.meant(), name.meant())
                || Letters.same(word.meant(), name.meant() + "s")
                || (name.meant().length() > 4 && !word.english() && Letters.alike(word.meant(), name.meant()));
    }
}
