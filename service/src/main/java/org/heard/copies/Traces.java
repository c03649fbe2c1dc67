package org.heard.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.copies.Trace.Kind;
import org.heard.records.RecordText.Heading;

/// Finds every third person and every place in a text: names known to the record whole and by each of their words, and
/// anything that has the form of a postcode, a street, a phone number or an email address. In a paragraph that was
/// taken over from somewhere else it also finds whatever has the form of a name, because whoever wrote it knew people
/// whom this record does not. Finds too much rather than too little: a person looks at each.
final class Traces {
    private static final int SHORTEST_NAME = 3;
    private static final int AROUND = 40;

    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Za-z]{1,2}\\d[A-Za-z\\d]?\\s*\\d[A-Za-z]{2}\\b");
    private static final Pattern STREET = Pattern.compile("(?iu)\\b(?:\\d+[a-z]?\\s+)?(?:\\p{L}+\\s+){0,2}"
            + "(?!(?-i:a|an|the|this|that|your|my|our|any|no)\\s)\\p{L}+\\s+"
            + "(?:street|road|avenue|lane|close|drive|way|crescent|terrace|gardens|grove|place|"
            + "square|court|hill|row|mews|rd|ave|st)\\b\\.?");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d/])(?:\\+44|0)(?:[\\s().-]*\\d){9,10}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /// Words that begin with a capital, one after the other.
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'’-]*+(?:\\s+\\p{Lu}[\\p{L}'’-]*+)*");
    private static final Pattern BEGINNING =
            Pattern.compile("(?s).*(?<!\\b(?:Mr|Mrs|Ms|Dr|St))[.!?:\\n]\\P{L}*|\\P{L}*");
    private static final Pattern SOMEBODY_S = Pattern.compile("['’]s?$");

    /// Words with a capital that name nobody.
    private static final Set<String> NOBODY = Set.of(("monday tuesday wednesday thursday friday saturday sunday january"
                    + " february march april may june july august september october november december easter christmas"
                    + " mr mrs ms miss dr iro")
            .split(" "));

    /// Somebody or some place the record knows by name.
    record Named(Kind kind, String name) {}

    private final List<Heading> text;
    private final List<Trace> found = new ArrayList<>();

    private Traces(List<Heading> text) {
        this.text = text;
    }

    /// @param others   whom and what to look for
    /// @param harmless names that may stand there: the child's own, the reader's own
    static List<Trace> in(List<Heading> text, Collection<Named> others, Collection<String> harmless) {
        var traces = new Traces(text);
        var own = harmless.stream()
                .flatMap(name -> words(name).stream())
                .map(Traces::plain)
                .collect(Collectors.toSet());
        others.forEach(named -> traces.name(named, own));
        traces.pattern(Kind.POSTCODE, POSTCODE, true);
        traces.pattern(Kind.STREET, STREET, true);
        traces.pattern(Kind.PHONE, PHONE, false);
        traces.pattern(Kind.EMAIL, EMAIL, false);
        return traces.found;
    }

    /// Whatever in a paragraph has the form of a name and is none that the record knows. A single word that begins a
    /// sentence has a capital in any case.
    ///
    /// @param known names that are found, or harmless, already
    static List<Trace> strangers(Heading paragraph, Collection<String> known) {
        var words = known.stream()
                .flatMap(name -> words(name).stream())
                .map(Traces::plain)
                .collect(Collectors.toSet());
        var text = paragraph.text();
        var found = new LinkedHashMap<String, Trace>();
        CAPITALS.matcher(text).results().forEach(run -> {
            var begins = BEGINNING.matcher(text.substring(0, run.start())).matches();
            var strange = words(run.group()).stream()
                    .skip(begins ? 1 : 0)
                    .map(word -> plain(SOMEBODY_S.matcher(word).replaceFirst("")))
                    .anyMatch(word -> word.length() > 1 && !words.contains(word) && !NOBODY.contains(word));
            if (strange) {
                var name = SOMEBODY_S.matcher(run.group()).replaceFirst("");
                var around = around(text, run.start(), run.end());
                found.putIfAbsent(name, new Trace(Kind.PERHAPS_A_NAME, name, paragraph.title(), around, false));
            }
        });
        return List.copyOf(found.values());
    }

    private void name(Named named, Set<String> own) {
        var where = named.kind() == Kind.SCHOOL || named.kind() == Kind.CARER || named.kind() == Kind.ADDRESS;
        var parts = new LinkedHashSet<String>();
        parts.add(named.name().strip());
        words(named.name()).stream()
                .filter(word -> named.kind() != Kind.ADDRESS)
                .filter(word -> word.length() >= SHORTEST_NAME && !own.contains(plain(word)))
                .forEach(parts::add);
        for (var heading : text) {
            for (var part : parts) {
                if (!part.isEmpty() && look(named.kind(), heading, part, where)) {
                    break;
                }
            }
        }
    }

    /// One finding a heading is enough to make a person look.
    private boolean look(Kind kind, Heading heading, String name, boolean where) {
        var composed = Normalizer.normalize(heading.text(), Normalizer.Form.NFC);
        var match = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(plain(name)) + "(?![\\p{L}\\d])")
                .matcher(plain(composed));
        if (!match.find()) {
            return false;
        }
        found.add(new Trace(kind, name, heading.title(), around(composed, match.start(), match.end()), where));
        return true;
    }

    private void pattern(Kind kind, Pattern pattern, boolean where) {
        for (var heading : text) {
            pattern.matcher(heading.text())
                    .results()
                    .map(result -> trace(kind, heading, result, where))
                    .forEach(found::add);
        }
    }

    private static Trace trace(Kind kind, Heading heading, MatchResult result, boolean where) {
        return new Trace(
                kind,
                result.group().strip(),
                heading.title(),
                around(heading.text(), result.start(), result.end()),
                where);
    }

    private static String around(String text, int from, int to) {
        var start = Math.max(0, from - AROUND);
        var end = Math.min(text.length(), to + AROUND);
        return (start > 0 ? "…" : "")
                + text.substring(start, end).replace('\n', ' ')
                + (end < text.length() ? "…" : "");
    }

    private static List<String> words(String name) {
        return List.of(name.strip().split("[\\s,.]+"));
    }

    /// Without accents and in small letters, of the same length wherever the text was composed.
    private static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var plain = new StringBuilder(composed.length());
        composed.codePoints().forEach(letter -> {
            var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            plain.appendCodePoint(Character.toLowerCase(parts.codePointAt(0)));
        });
        return plain.toString();
    }
}
