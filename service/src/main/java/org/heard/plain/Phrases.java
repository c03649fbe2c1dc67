package org.heard.plain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The words of phrases for one age band and language. An enum `MyPeople` keeps its words beside itself in
/// `my-people-en-eight-to-eleven.properties` and so on. The file for eight to eleven says everything; those for younger
/// and older children say only what is put otherwise for them. Sixteen and over falls back on twelve to seventeen.
///
/// Another language has one file for all ages, `my-people-ar.properties`, or words that an authority brought. What has
/// no words there is said in English.
public final class Phrases {
    /// Around what is set into a sentence of another language, so that a name from left to right does not turn it over.
    private static final char ISOLATED = '\u2068';
    private static final char ISOLATED_END = '\u2069';

    private static final char NO_BREAK = '\u00a0';

    private record Spoken(AgeBand band, Language language) {}

    /// @param inEnglish those that are said in English for want of others
    private record Said(Properties words, Set<String> inEnglish) {}

    private static final Map<Spoken, Phrases> ALL = new ConcurrentHashMap<>();

    private final AgeBand band;
    private final Language language;
    private final Function<Class<?>, Properties> translated;
    private final DayWords days;
    private final Map<Class<?>, Said> rooms = new ConcurrentHashMap<>();

    /// @param translated the words in the language beside the English ones of a room
    Phrases(AgeBand band, Language language, Function<Class<?>, Properties> translated) {
        this.band = band;
        this.language = language;
        this.translated = translated;
        this.days = new DayWords(language);
    }

    /// The English words for an age band.
    public static Phrases of(AgeBand band) {
        return of(band, Language.ENGLISH);
    }

    /// The words that come with Heard, for an age band.
    public static Phrases of(AgeBand band, Language language) {
        return ALL.computeIfAbsent(
                new Spoken(band, language),
                spoken -> new Phrases(
                        spoken.band(),
                        spoken.language(),
                        room -> spoken.language() == Language.ENGLISH
                                ? new Properties()
                                : read(room, file(room, spoken.language()))));
    }

    /// The same words for another age band.
    public Phrases at(AgeBand other) {
        return language.comesWithHeard() ? of(other, language) : new Phrases(other, language, translated);
    }

    /// The words of a phrase, with what is to stand where it has `%s`.
    public String say(Phrase phrase, Object... with) {
        var said = rooms.computeIfAbsent(room(phrase), this::load);
        var key = key(phrase);
        var words = said.words().getProperty(key);
        if (words == null) {
            throw new IllegalStateException("no words for " + phrase + " at " + band);
        }
        var text = with.length == 0 ? words : words.formatted(language == Language.ENGLISH ? with : isolated(with));
        return said.inEnglish().contains(key) && language.direction().equals("rtl")
                ? ISOLATED + text + ISOLATED_END
                : text;
    }

    private static Object[] isolated(Object... with) {
        return Arrays.stream(with)
                .map(one -> one instanceof String text ? ISOLATED + unbroken(text) + ISOLATED_END : one)
                .toArray();
    }

    /// A number to ring stays on one line.
    private static String unbroken(String text) {
        return text.matches("[0-9+() -]+") ? text.replace(' ', NO_BREAK) : text;
    }

    /// For whom these are worded.
    public AgeBand band() {
        return band;
    }

    public Language language() {
        return language;
    }

    /// How these words name days.
    public DayWords days() {
        return days;
    }

    private static Class<?> room(Phrase phrase) {
        return ((Enum<?>) phrase).getDeclaringClass();
    }

    static String key(Phrase phrase) {
        return phrase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Said load(Class<?> room) {
        var words = new Properties();
        for (var from : bands()) {
            words.putAll(read(room, file(room, from)));
        }
        if (words.isEmpty()) {
            throw new IllegalStateException(file(room, AgeBand.EIGHT_TO_ELEVEN) + " is missing");
        }
        if (language == Language.ENGLISH) {
            return new Said(words, Set.of());
        }
        var theirs = translated.apply(room);
        var inEnglish = new HashSet<>(words.stringPropertyNames());
        inEnglish.removeAll(theirs.stringPropertyNames());
        words.putAll(theirs);
        return new Said(words, inEnglish);
    }

    /// What stands in a file beside an enum; nothing where there is no such file.
    static Properties read(Class<?> room, String name) {
        var words = new Properties();
        try (var file = room.getResourceAsStream(name)) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whose words apply, the most special last.
    private List<AgeBand> bands() {
        return switch (band) {
            case FOUR_TO_SEVEN -> List.of(AgeBand.EIGHT_TO_ELEVEN, AgeBand.FOUR_TO_SEVEN);
            case EIGHT_TO_ELEVEN -> List.of(AgeBand.EIGHT_TO_ELEVEN);
            case TWELVE_TO_SEVENTEEN -> List.of(AgeBand.EIGHT_TO_ELEVEN, AgeBand.TWELVE_TO_SEVENTEEN);
            case SIXTEEN_AND_OVER ->
                List.of(AgeBand.EIGHT_TO_ELEVEN, AgeBand.TWELVE_TO_SEVENTEEN, AgeBand.SIXTEEN_AND_OVER);
        };
    }

    /// `my-people-en-eight-to-eleven.properties` for the enum `MyPeople`.
    static String file(Class<?> room, AgeBand band) {
        return name(room) + "-en-" + band.file() + ".properties";
    }

    /// `my-people-ar.properties`.
    static String file(Class<?> room, Language language) {
        return name(room) + "-" + language.tag() + ".properties";
    }

    /// `my-people`.
    static String name(Class<?> room) {
        return room.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
