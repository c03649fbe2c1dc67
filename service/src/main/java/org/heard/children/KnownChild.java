package org.heard.children;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heard.children.OwnWords.Audience;

/// A child as recorded, and who may see the name they go by and their pronouns, as the child said.
record KnownChild(Child child, Audience knownAs, Audience pronouns) {
    /// Nobody who works here is a parent: kept from them is what is for the IRO alone.
    boolean keepsSomething() {
        return knownAs == Audience.IRO_AND_CHILD || pronouns == Audience.IRO_AND_CHILD;
    }

    /// As anybody sees them who works here and is not their IRO.
    Child forOthers() {
        return child.without(knownAs == Audience.IRO_AND_CHILD, pronouns == Audience.IRO_AND_CHILD);
    }

    /// Whether they answer to a text by what others may know, so that a search tells nobody a name that is kept.
    boolean answersWithoutTheirOwnName(String text) {
        var number = child.number();
        var looked = plain(text);
        var names = words(child.name());
        return (number != null && plain(number).startsWith(looked.replace(" ", "")))
                || words(text).stream().allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split("[\\s'’-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.UK), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
