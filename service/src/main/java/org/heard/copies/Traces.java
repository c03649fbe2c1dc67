package org.heard.copies;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.copies.Trace.Kind;
import org.heard.records.RecordText.Heading;

/// Finds every third person and every place in a text: names known to the record whole and by each of their words, and
/// anything that has the form of a postcode, a street, a school or home, a phone number or an email address. In a
/// paragraph that was taken over from somewhere else it also finds whatever has the form of a name, because whoever
/// wrote it knew people whom this record does not. Finds too much rather than too little: a person looks at each.
final class Traces {
    private static final int SHORTEST_NAME = 3;
    private static final int AROUND = 40;

    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Za-z]{1,2}\\d[A-Za-z\\d]?\\s*\\d[A-Za-z]{2}\\b");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d/])(?:\\+44|0)(?:[\\s().-]*\\d){9,10}(?!\\d)");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\t]");
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /// Words that begin with a capital, one after the other.
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'’-]*+(?:\\s+\\p{Lu}[\\p{L}'’-]*+)*");
    private static final Pattern BEGINNING =
            Pattern.compile("(?s).*(?<!\\b(?:Mr|Mrs|Ms|Dr|St))[.!?:\\n]\\P{L}*|\\P{L}*");
    private static final Pattern SOMEBODY_S = Pattern.compile("['’]s?$");

    /// What stands right after a name and belongs to it.
    private static final Pattern GOES_ON = Pattern.compile("(?:[ \\u00A0-]+\\p{Lu}[\\p{L}'’-]*+)+");

    /// What stands right before a name and belongs to it.
    private static final Pattern BEFORE = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]*+[ \\u00A0-]+)+$");

    /// What joins two names is none.
    private static final Set<String> JOINING =
            Set.of("and", "the", "with", "for", "von", "van", "der", "den", "del", "iro", "mrs", "miss");

    /// Names that are words as well: with a capital they may be somebody.
    private static final Set<String> WORDS_TOO =
            Set.of(("hope will may mark rose grace faith joy bill rob sue penny daisy"
                            + " young brown green white black gray grey wood woods hill park parks field fields stone bishop cook"
                            + " king price day best long short bell banks church hall house head heath key lamb law little love"
                            + " marsh moon moore noble north south west east page payne pope reed rich ring savage sharp small summer"
                            + " autumn dawn eve iris ivy jade jasmine lily mercy olive pearl poppy ruby sunny violet walker ward waters"
                            + " winter winters wise april june august frank jack josh max miles pat ray robin sandy skip case child"
                            + " cross drew early english french fox good gold hand hands hunter carter baker butler cooper driver"
                            + " farmer fisher gardener mason miller porter potter sheppard taylor turner weaver")
                    .split(" "));

    /// Words with a capital that name nobody.
    private static final Set<String> NOBODY = Set.of(("monday tuesday wednesday thursday friday saturday sunday january"
                    + " february march april may june july august september october november december easter christmas"
                    + " mr mrs ms miss dr iro")
            .split(" "));

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr");

    /// Somebody or some place the record knows by name.
    ///
    /// @param tellsWhere whether the name could tell where the child, or a brother or sister, lives or learns
    record Named(Kind kind, String name, boolean tellsWhere) {
        Named(Kind kind, String name) {
            this(kind, name, kind == Kind.SCHOOL || kind == Kind.CARER || kind == Kind.ADDRESS);
        }
    }

    private final List<Heading> text;
    private final LinkedHashMap<Where, Trace> found = new LinkedHashMap<>();

    /// The same words under one heading are one finding.
    private record Where(String heading, String words) {}

    private Traces(List<Heading> text) {
        this.text = text;
    }

    /// @param others   whom and what to look for
    /// @param harmless names that may stand there: the child's own, the reader's own
    static List<Trace> in(List<Heading> text, Collection<Named> others, Collection<String> harmless) {
        var traces = new Traces(text.stream().map(Traces::spaced).toList());
        var own = harmless.stream()
                .flatMap(name -> words(name).stream())
                .map(Traces::plain)
                .collect(Collectors.toSet());
        // What tells where comes first: of two who bear one name, it is the one that counts.
        Stream.concat(others.stream().filter(Named::tellsWhere), others.stream().filter(named -> !named.tellsWhere()))
                .forEach(named -> traces.name(named, own));
        traces.form(Kind.POSTCODE, one -> POSTCODE.matcher(one).results(), true);
        traces.form(Kind.STREET, Places::streets, true);
        traces.form(
                Kind.ORGANISATION,
                one -> Places.organisations(one)
                        .filter(found -> words(found.group()).stream()
                                .anyMatch(word -> !Places.namesNothing(word) && !own.contains(plain(word)))),
                true);
        traces.form(Kind.PHONE, one -> PHONE.matcher(one).results(), false);
        traces.form(Kind.EMAIL, one -> EMAIL.matcher(one).results(), false);
        return List.copyOf(traces.found.values());
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
        var text = spaced(paragraph).text();
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

    /// With nothing but ordinary spaces, and without what nobody sees: a postcode that does not break is one, and so is
    /// a name that may break.
    private static Heading spaced(Heading heading) {
        return new Heading(heading.title(), spaced(heading.text()));
    }

    private static String spaced(String text) {
        return UNSEEN.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
    }

    private void name(Named named, Set<String> own) {
        if (named.kind() == Kind.ADDRESS) {
            form(Kind.ADDRESS, text -> whole(named.name(), text), named.tellsWhere());
            return;
        }
        var words = searched(named, own);
        if (words.isEmpty()) {
            return;
        }
        var any = Pattern.compile("(?<![\\p{L}\\d])(?:"
                + words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}\\d])");
        for (var heading : text) {
            look(named, any, heading);
        }
    }

    /// The words of a name that are looked for.
    private static Set<String> searched(Named named, Set<String> own) {
        var capitals = named.name().codePoints().anyMatch(Character::isUpperCase);
        return words(named.name()).stream()
                .filter(word -> word.length() >= SHORTEST_NAME
                        && (!capitals || Character.isUpperCase(word.codePointAt(0)) || word.matches(".*\\p{Lu}.*")))
                .map(Traces::plain)
                .filter(word -> !own.contains(word) && !JOINING.contains(word))
                .filter(word -> named.kind() == Kind.PERSON || !Places.namesNothing(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void look(Named named, Pattern any, Heading heading) {
        var composed = Normalizer.normalize(heading.text(), Normalizer.Form.NFC);
        var shown = new LinkedHashMap<String, String>();
        var end = -1;
        for (var match : any.matcher(plain(composed)).results().toList()) {
            var mayBeAWord =
                    WORDS_TOO.contains(match.group()) && !Character.isUpperCase(composed.charAt(match.start()));
            if (mayBeAWord || match.start() < end) {
                continue;
            }
            var start = begins(composed, match.start());
            end = ends(composed, match.end());
            shown.putIfAbsent(asShown(named, composed.substring(start, end)), around(composed, start, end));
        }
        shown.forEach((words, around) -> {
            var partOfAnother = shown.keySet().stream()
                    .anyMatch(other -> !other.equals(words) && words(other).containsAll(words(words)));
            if (!partOfAnother) {
                add(new Trace(named.kind(), words, heading.title(), around, named.tellsWhere()));
            }
        });
    }

    /// Where the name begins of which a word was found: what bears a capital before it belongs to it, unless that
    /// begins the sentence.
    private static int begins(String text, int found) {
        var before = BEFORE.matcher(text.substring(0, found));
        if (!before.find()) {
            return found;
        }
        var run = before.group();
        var skipped = BEGINNING.matcher(text.substring(0, before.start())).matches()
                ? run.indexOf(words(run).getFirst()) + words(run).getFirst().length()
                : 0;
        var rest = run.substring(skipped);
        var begin = skipped + (rest.length() - rest.stripLeading().length());
        for (var word : words(run.substring(begin))) {
            if (NOBODY.contains(plain(word)) && !TITLES.contains(plain(word))) {
                return found;
            }
        }
        return before.start() + begin;
    }

    private static int ends(String text, int found) {
        var on = GOES_ON.matcher(text).region(found, text.length());
        if (!on.lookingAt()) {
            return found;
        }
        var end = found;
        for (var word : on.group().strip().split("[\\s-]+")) {
            if (NOBODY.contains(plain(word))) {
                break;
            }
            end = text.indexOf(word, end) + word.length();
        }
        var possessive = SOMEBODY_S.matcher(text.substring(found, end));
        return possessive.find() ? found + possessive.start() : end;
    }

    /// As who-is-who has it where it is that name or one word of it; as it stands in the text where more belongs to it.
    private static String asShown(Named named, String written) {
        if (plain(written).equals(plain(named.name().strip()))) {
            return named.name().strip();
        }
        return words(named.name()).stream()
                .filter(word -> plain(word).equals(plain(written)))
                .findFirst()
                .orElseGet(() -> written.replaceAll("\\s+", " "));
    }

    private static Stream<MatchResult> whole(String name, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(plain(spaced(name).strip())) + "(?![\\p{L}\\d])")
                .matcher(plain(text))
                .results()
                .limit(1);
    }

    private void form(Kind kind, Function<String, Stream<MatchResult>> form, boolean where) {
        for (var heading : text) {
            var composed = new Heading(heading.title(), Normalizer.normalize(heading.text(), Normalizer.Form.NFC));
            form.apply(composed.text()).forEach(result -> add(trace(kind, composed, result, where)));
        }
    }

    private void add(Trace trace) {
        found.putIfAbsent(new Where(trace.heading(), plain(trace.text())), trace);
    }

    private static Trace trace(Kind kind, Heading heading, MatchResult result, boolean where) {
        return new Trace(
                kind,
                heading.text().substring(result.start(), result.end()).strip(),
                heading.title(),
                around(heading.text(), result.start(), result.end()),
                where);
    }

    static String around(String text, int from, int to) {
        var start = Math.max(0, from - AROUND);
        var end = Math.min(text.length(), to + AROUND);
        return (start > 0 ? "…" : "")
                + text.substring(start, end).replace('\n', ' ')
                + (end < text.length() ? "…" : "");
    }

    private static List<String> words(String name) {
        return List.of(spaced(name).strip().split("[\\s,.]+"));
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
