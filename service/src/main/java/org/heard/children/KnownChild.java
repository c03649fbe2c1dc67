package org.heard.children;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heard.children.OwnWords.Audience;

/// A child as recorded, and who may see the name they go by and their pronouns, as the child said.
record KnownChild(Child child, Audience knownAs, Audience pronouns) {
    private static final Pattern CORRECTED = Pattern.compile("known as now “[^”]*”, was “[^”]*”");
    private static final Pattern TAKEN = Pattern.compile("^(Taken from the .*: Known as) .*$", Pattern.DOTALL);

    /// Nobody who works here is a parent: kept from them is what is for the IRO alone.
    boolean keepsSomething() {
        return knownAs == Audience.IRO_AND_CHILD || pronouns == Audience.IRO_AND_CHILD;
    }

    /// As anybody sees them who works here and is not their IRO.
    Child forOthers() {
        return child.without(knownAs == Audience.IRO_AND_CHILD, pronouns == Audience.IRO_AND_CHILD);
    }

    /// Whether they answer to a text by what others may know, so that a search tells nobody a name that is kept.
    /// Only by how a name begins: what is merely near in spelling could be near to the kept one.
    boolean answersWithoutTheirOwnName(String text) {
        var number = child.number();
        var looked = plain(text);
        var names = words(child.name());
        return (number != null && plain(number).startsWith(looked.replace(" ", "")))
                || words(text).stream().allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
    }

    /// A line of the chronicle as anybody reads it who is not told the name they go by. Lines are never changed: what
    /// stood in them before the child kept the name is left out where they are read.
    String withoutTheirOwnName(String line) {
        if (knownAs != Audience.IRO_AND_CHILD) {
            return line;
        }
        var changed = TAKEN.matcher(CORRECTED.matcher(line).replaceAll("known as changed"))
                .replaceAll("$1 changed");
        var own = child.knownAs().strip();
        // Who is known by a part of their name keeps nothing that the rest of the record does not say.
        return own.isEmpty() || words(child.name()).containsAll(words(own))
                ? changed
                : Pattern.compile(
                                "(?<![\\p{L}\\p{M}])" + Pattern.quote(own) + "(?![\\p{L}\\p{M}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(changed)
                        .replaceAll("(the name they go by)");
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
