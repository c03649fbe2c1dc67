package org.heard.plain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The words of phrases for one age band. An enum `MyPeople` keeps its words beside itself in
/// `my-people-en-eight-to-eleven.properties` and so on. The file for eight to eleven says everything; those for younger
/// and older children say only what is put otherwise for them. Sixteen and over falls back on twelve to seventeen.
public final class Phrases {
    private static final Map<AgeBand, Phrases> ALL = new ConcurrentHashMap<>();

    private final AgeBand band;
    private final Map<Class<?>, Properties> rooms = new ConcurrentHashMap<>();

    private Phrases(AgeBand band) {
        this.band = band;
    }

    /// The words for an age band.
    public static Phrases of(AgeBand band) {
        return ALL.computeIfAbsent(band, Phrases::new);
    }

    /// The words of a phrase, with what is to stand where it has `%s`.
    public String say(Phrase phrase, Object... with) {
        var words = rooms.computeIfAbsent(room(phrase), this::load).getProperty(key(phrase));
        if (words == null) {
            throw new IllegalStateException("no words for " + phrase + " at " + band);
        }
        return with.length == 0 ? words : words.formatted(with);
    }

    /// For whom these are worded.
    public AgeBand band() {
        return band;
    }

    private static Class<?> room(Phrase phrase) {
        return ((Enum<?>) phrase).getDeclaringClass();
    }

    private static String key(Phrase phrase) {
        return phrase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Properties load(Class<?> room) {
        var words = new Properties();
        for (var from : bands()) {
            try (var file = room.getResourceAsStream(file(room, from))) {
                if (file != null) {
                    words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                } else if (from == AgeBand.EIGHT_TO_ELEVEN) {
                    throw new IllegalStateException(file(room, from) + " is missing");
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return words;
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
        var name = room.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return name + "-en-" + band.file() + ".properties";
    }
}
