package org.heard.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.copies.Trace.Kind;
import org.heard.records.RecordText.Heading;

/// Finds in a text what a child does not want told, by each of its words that says something, in the singular or the
/// plural. Finds too much rather than too little: a person looks at each.
final class Guarded {
    private static final int SHORTEST = 3;
    private static final int AROUND = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’]\\p{L}+)?");

    /// Words that say nothing by themselves.
    private static final Set<String> SAYING_NOTHING =
            Set.of(("about after again all also always and any anyone anything"
                            + " are ask because been before being both but can cannot could did didn does doesn doing don done"
                            + " even ever every everyone everything for from gave get gets getting give going good got had happen"
                            + " happened has have haven having her here him his how into isn its just know like lot made make may"
                            + " mention me mine more much must myself never nobody not nothing now off one only other our out"
                            + " please put said saw say saying says see she should some someone something still stuff talk"
                            + " talked talking tell telling than that the their them then there these they thing things this"
                            + " those told too try until very want wanted was wasn way well went were what when where which who"
                            + " why will with without won would you your")
                    .split(" "));

    private Guarded() {}

    /// Where anything of these stands in the text.
    static List<Trace> in(List<Heading> text, Collection<String> keptBack) {
        var guarded = keptBack.stream()
                .flatMap(words -> WORD.matcher(words).results())
                .map(found -> stem(found.group()))
                .filter(word -> word.length() >= SHORTEST && !SAYING_NOTHING.contains(word))
                .collect(Collectors.toSet());
        var found = new ArrayList<Trace>();
        for (var heading : text) {
            WORD.matcher(heading.text())
                    .results()
                    .filter(word -> guarded.contains(stem(word.group())))
                    .forEach(word -> found.add(new Trace(
                            Kind.KEPT_BACK,
                            word.group(),
                            heading.title(),
                            around(heading.text(), word.start(), word.end()),
                            false)));
        }
        return found;
    }

    /// Without capitals, without whose it is, and one where there are several.
    private static String stem(String word) {
        var plain = word.toLowerCase(Locale.UK).replaceFirst("['’].*$", "");
        return plain.length() > SHORTEST && plain.endsWith("s") && !plain.endsWith("ss")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    private static String around(String text, int from, int to) {
        var start = Math.max(0, from - AROUND);
        var end = Math.min(text.length(), to + AROUND);
        return (start > 0 ? "…" : "") + text.substring(start, end).strip() + (end < text.length() ? "…" : "");
    }
}
