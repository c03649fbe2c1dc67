package org.heard.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything the service says to children, wherever it stands: every phrase has words for every age, no sentence is
/// longer than the age reads, and none has a word children say they hate.
class PhrasesTest {
    /// From twelve on it is called by its name: under it the law gives it to them, and whoever they ask for it knows
    /// it, while "your plan" is the care plan they have beside it. Younger children have none.
    private static final String PATHWAY_PLAN = "pathway plan";

    /// Everything of which we tell those who write to children.
    private static final List<Pattern> JARGON = Stream.concat(
                    came().stringPropertyNames().stream(), Stream.of("episode", "caseload", "outcome"))
            .filter(word -> !word.equals(PATHWAY_PLAN))
            .sorted()
            .map(word -> Whole.word(word, "(?:e?s)?"))
            .toList();

    record Spoken(AgeBand band, Phrase phrase, String words) {
        @Override
        public String toString() {
            return band + " " + phrase.getClass().getSimpleName() + "." + phrase;
        }
    }

    static Stream<Spoken> everything() {
        return PhraseRooms.all().stream()
                .flatMap(room -> Arrays.stream(room.getEnumConstants()))
                .flatMap(phrase -> Arrays.stream(AgeBand.values())
                        .map(band -> new Spoken(band, phrase, Phrases.of(band).say(phrase))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void no_sentence_is_longer_than_the_age_reads(Spoken spoken) {
        for (var sentence : spoken.words().split("(?<=[.!?:])\\s+")) {
            assertThat(sentence.strip().split("\\s+"))
                    .as("%s: %s", spoken, sentence)
                    .hasSizeLessThanOrEqualTo(spoken.band().wordsASentence());
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void no_jargon_reaches_a_child(Spoken spoken) {
        assertThat(JARGON)
                .as(spoken.words())
                .noneMatch(word -> word.matcher(spoken.words()).find());
        if (spoken.band() == AgeBand.FOUR_TO_SEVEN || spoken.band() == AgeBand.EIGHT_TO_ELEVEN) {
            assertThat(spoken.words()).doesNotContainIgnoringCase(PATHWAY_PLAN);
        }
    }

    private static Properties came() {
        var came = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(JargonList.class.getResourceAsStream("jargon-en.properties")),
                StandardCharsets.UTF_8)) {
            came.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        assertThat(came).hasSizeGreaterThan(50);
        return came;
    }

    /// Whoever helps a small child is not, unless the child says so, somebody from their home or family (rule 5).
    @ParameterizedTest
    @MethodSource("everything")
    void no_sentence_sends_a_small_child_to_their_carer_to_say_something(Spoken spoken) {
        if (spoken.band() == AgeBand.FOUR_TO_SEVEN) {
            assertThat(spoken.words().toLowerCase(Locale.UK))
                    .doesNotContainPattern(
                            "\\b(with|ask|tell|ring) (your|my) (foster )?(carer|mum|dad|parent|brother|sister)");
        }
    }

    @Test
    void no_file_has_words_that_nobody_says() {
        for (var room : PhraseRooms.all()) {
            var said = Arrays.stream(room.getEnumConstants())
                    .map(phrase -> phrase.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            for (var band : AgeBand.values()) {
                assertThat(said)
                        .as(Phrases.file(room, band))
                        .containsAll(
                                Phrases.read(room, Phrases.file(room, band)).stringPropertyNames());
            }
        }
    }
}
