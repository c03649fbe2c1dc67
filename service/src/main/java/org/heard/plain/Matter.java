package org.heard.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is the matter with the words somebody brought for a phrase.
public enum Matter {
    MISSING("Nothing is said yet", true),
    LETTERS("Its letters were lost: save the file as CSV UTF-8 and bring it again", true),
    MARKUP("It has signs of a program in it (< > & or hidden ones): words alone, please", true),
    PLACES(
            "The places where a name, a day or a number is set in are not those of the English. Keep each %s; in another "
                    + "order write %1$s and %2$s for the first and the second",
            true),
    FIGURES("The numbers in it are not those of the English, in figures from 0 to 9", true),
    SAME("It is still the English", true),
    CHANGED("The English says something else since this was translated", false),
    LONG("It is much longer than the English", false);

    private static final Pattern PLACE = Pattern.compile("%(?:([1-9])\\$)?s");
    private static final Pattern NAMED_PLACE = Pattern.compile("\\{[a-z]+}");
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+");
    private static final Pattern PROGRAM = Pattern.compile("[<>]|&#?\\w+;|[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern LOST = Pattern.compile("\\uFFFD|\\?[ ?]*\\?");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /// A word or two may be alike in two languages: "No", "Album".
    private static final int WORDS_ALIKE = 2;

    private static final double TIMES_AS_LONG = 2.5;
    private static final int ALWAYS_LONG_ENOUGH = 20;

    private final String words;
    private final boolean inEnglish;

    Matter(String words, boolean inEnglish) {
        this.words = words;
        this.inEnglish = inEnglish;
    }

    /// The first thing that is the matter.
    ///
    /// @param english as the phrase says it today
    /// @param from    the English the words were made from
    static Optional<Matter> with(String english, String from, String words) {
        return words.isBlank()
                ? Optional.of(MISSING)
                : Stream.of(values())
                        .filter(matter -> switch (matter) {
                            case MISSING -> false;
                            case LETTERS -> LOST.matcher(words).find();
                            case MARKUP -> PROGRAM.matcher(words).find();
                            case PLACES -> !places(english, words);
                            case FIGURES -> !figures(english).equals(figures(words));
                            case SAME -> same(english, words);
                            case CHANGED -> !from.equals(english);
                            case LONG -> words.length() > english.length() * TIMES_AS_LONG + ALWAYS_LONG_ENOUGH;
                        })
                        .findFirst();
    }

    /// In a sentence.
    public String words() {
        return words;
    }

    /// Whether the phrase is said in English until it is mended.
    public boolean inEnglish() {
        return inEnglish;
    }

    /// The same things are set in, each where it says which or all in the order of the English; no other percent sign
    /// stands there, which would be taken for a place.
    private static boolean places(String english, String words) {
        var theirs = PLACE.matcher(words)
                .results()
                .map(found -> found.group(1) != null)
                .toList();
        var mixed = theirs.contains(true) && theirs.contains(false);
        return !mixed
                && !PLACE.matcher(words).replaceAll("").contains("%")
                && (theirs.contains(true)
                        ? set(english)
                                .sorted()
                                .toList()
                                .equals(set(words).sorted().toList())
                        : set(english).toList().equals(set(words).toList()))
                && named(english).equals(named(words));
    }

    /// Which argument stands at each place.
    private static Stream<Integer> set(String words) {
        var next = new int[1];
        return PLACE.matcher(words).results().map(found -> {
            var number = found.group(1);
            return number == null ? ++next[0] : Integer.parseInt(number);
        });
    }

    private static List<String> named(String words) {
        return NAMED_PLACE
                .matcher(words)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static List<String> figures(String words) {
        return FIGURE.matcher(PLACE.matcher(words).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static boolean same(String english, String words) {
        var bare = NAMED_PLACE
                .matcher(PLACE.matcher(english).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return LETTER.matcher(bare).find()
                && bare.split("\\s+").length > WORDS_ALIKE
                && english.toLowerCase(Locale.UK).equals(words.toLowerCase(Locale.UK));
    }
}
