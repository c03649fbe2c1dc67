package org.heard.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A language in which the space speaks to a child is whole: each of these fails with the list of all that is wrong, so
/// that whoever adds a phrase in English sees what to add beside it.
class TranslationTest {
    private static final Pattern PLACE = Pattern.compile("%[0-9]?\\$?s|\\{[a-z]+}");
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    private static final int WORDS_A_SENTENCE = 15;

    /// Names that stay as they are.
    private static final List<String> NAMES = List.of("Childline", "Heard", "Shift");

    /// Said to a boy alone; a button or a sentence can be put so that it speaks to a girl as well.
    private static final List<String> TO_A_BOY_ALONE = List.of(
            "اكتب", "اختر", "اضغط", "ارسم", "قل", "أرسل", "اتصل", "افتح", "أخبر", "اسأل", "اطلب", "أوقف", "اقرأ");

    static Stream<Language> languages() {
        return Language.others().stream();
    }

    private record Said(String where, String english, String words) {
        @Override
        public String toString() {
            return where + " = " + english + " = " + words;
        }
    }

    private static List<Said> said(Language language) {
        return PhraseRooms.translated().stream()
                .flatMap(room -> Arrays.stream(room.getEnumConstants()).map(phrase -> said(room, phrase, language)))
                .filter(said -> !said.words().isEmpty())
                .toList();
    }

    private static Said said(Class<? extends Phrase> room, Phrase phrase, Language language) {
        return new Said(
                Phrases.file(room, language) + ": " + Phrases.key(phrase),
                Phrases.of(AgeBand.EIGHT_TO_ELEVEN).say(phrase),
                Phrases.read(room, Phrases.file(room, language)).getProperty(Phrases.key(phrase), ""));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everything_that_is_said_in_a_childs_space_is_said_in_it(Language language) {
        var missing = new ArrayList<String>();
        for (var room : PhraseRooms.translated()) {
            for (var phrase : room.getEnumConstants()) {
                var said = said(room, phrase, language);
                if (said.words().isBlank()) {
                    missing.add(said.where() + "=" + said.english());
                }
            }
        }
        assertThat(missing)
                .as("to be said in %s:%n%s%n", language.englishName(), String.join("\n", missing))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_is_set_into_a_sentence_is_set_into_it_in_the_same_order(Language language) {
        assertThat(said(language).stream()
                        .filter(said -> !places(said.english()).equals(places(said.words()))))
                .isEmpty();
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(found -> found.group().replaceAll("[0-9$]", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_file_has_words_that_nobody_says(Language language) {
        for (var room : PhraseRooms.translated()) {
            var said = Arrays.stream(room.getEnumConstants()).map(Phrases::key).toList();
            assertThat(said)
                    .as(Phrases.file(room, language))
                    .containsAll(
                            Phrases.read(room, Phrases.file(room, language)).stringPropertyNames());
        }
    }

    /// Above all the numbers to ring.
    @ParameterizedTest
    @MethodSource("languages")
    void every_number_is_the_same(Language language) {
        assertThat(said(language).stream()
                        .filter(said -> !figures(said.english()).equals(figures(said.words()))))
                .isEmpty();
    }

    private static List<String> figures(String words) {
        return FIGURES.matcher(PLACE.matcher(words).replaceAll(""))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /// A number of two groups would be shown with the second first, and might be broken in two.
    @ParameterizedTest
    @MethodSource("languages")
    void a_number_to_ring_is_not_turned_round(Language language) {
        assertThat(said(language).stream()
                        .filter(said -> language.direction().equals("rtl"))
                        .filter(said -> said.words().contains("0800"))
                        .filter(said -> !said.words().contains("\u20660800\u00a01111\u2069")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_english_was_left_in_it(Language language) {
        assertThat(said(language).stream()
                        .filter(said -> LATIN.matcher(
                                        PLACE.matcher(said.words()).replaceAll(""))
                                .results()
                                .anyMatch(found -> !NAMES.contains(found.group()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_is_longer_than_a_child_reads(Language language) {
        assertThat(said(language).stream()
                        .filter(said -> Arrays.stream(said.words().split("(?<=[.!?؟:])\\s+"))
                                .anyMatch(sentence -> sentence.strip().split("\\s+").length > WORDS_A_SENTENCE)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothing_is_said_to_a_boy_alone_that_can_be_said_to_a_girl_too(Language language) {
        assertThat(said(language).stream()
                        .filter(said ->
                                Arrays.stream(said.words().split("[^\\p{L}]+")).anyMatch(TO_A_BOY_ALONE::contains))
                        // "I tell" is written like "tell": it is the child who speaks there.
                        .filter(said -> !said.english().matches("(?i).*\\b(I|tell somebody)\\b.*")))
                .isEmpty();
    }
}
