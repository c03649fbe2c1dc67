package org.heard.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every phrase as a translator needs to know it, and every language it may be said in.
class EveryPhraseTest {
    private static final Pattern SAFETY =
            Pattern.compile("(.*-)?(who-reads|reads|who-sees|limits?|not-safe|leave|leaving)(-.*)?");

    @Test
    void each_says_where_it_stands_and_no_two_are_one() {
        assertThat(EveryPhrase.all())
                .hasSizeGreaterThan(800)
                .noneMatch(phrase -> phrase.where().isBlank());
        assertThat(EveryPhrase.byPlace()).hasSameSizeAs(EveryPhrase.all());
    }

    @Test
    void who_reads_it_what_cannot_stay_a_secret_and_the_way_out_are_words_of_safety() {
        assertThat(EveryPhrase.all())
                .filteredOn(phrase -> SAFETY.matcher(phrase.key()).matches())
                .hasSizeGreaterThan(20)
                .allMatch(EveryPhrase::vital);
        assertThat(EveryPhrase.all())
                .filteredOn(phrase ->
                        phrase.room().equals("rights") || phrase.room().equals("help-now"))
                .isNotEmpty()
                .allMatch(EveryPhrase::vital);
        assertThat(EveryPhrase.all()).anyMatch(phrase -> !phrase.vital());
    }

    @Test
    void every_language_is_known_by_a_tag_and_names_of_its_own() {
        var all = Arrays.asList(Language.values());
        assertThat(new HashSet<>(all.stream().map(Language::tag).toList())).hasSameSizeAs(all);
        assertThat(new HashSet<>(all.stream().map(Language::ownName).toList())).hasSameSizeAs(all);
        assertThat(Language.toBring())
                .contains(Language.TIGRINYA, Language.DARI, Language.VIETNAMESE)
                .doesNotContain(Language.ENGLISH, Language.ARABIC);
    }

    /// In letters of the language, or in figures alone: never in English.
    @ParameterizedTest
    @EnumSource
    void no_day_is_named_in_english_elsewhere(Language language) {
        var day = new DayWords(language).withWeekday(LocalDate.of(2026, 10, 14));
        assertThat(day).contains("14", "2026").doesNotContain("M10");
        if (language != Language.ENGLISH) {
            assertThat(day).doesNotContain("Wednesday", "October");
        }
    }

    @Test
    void a_language_whose_months_java_does_not_know_has_days_in_figures() {
        var days = new DayWords(Language.ROMANI);
        assertThat(days.withWeekday(LocalDate.of(2026, 10, 4))).isEqualTo("4/10/2026");
        assertThat(days.inYear(LocalDate.of(2026, 10, 4))).isEqualTo("4/10");
        assertThat(new DayWords(Language.TIGRINYA).written(LocalDate.of(2026, 6, 15)))
                .isEqualTo("15 ሰነ 2026");
    }
}
