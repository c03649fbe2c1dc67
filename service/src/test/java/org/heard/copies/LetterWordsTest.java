package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heard.plain.AgeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Our own words to children: short sentences for their age, and none of the words children say they hate.
class LetterWordsTest {
    private static final List<String> JARGON = List.of(
            "placement",
            "contact",
            "lac",
            "cla",
            "iro",
            "sibling",
            "respite",
            "section 20",
            "non-compliant",
            "disengaged",
            "permanence",
            "statutory",
            "care plan",
            "abscond");

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void no_sentence_is_longer_than_the_age_reads(AgeBand band) {
        for (var text : LetterWords.of(band).all()) {
            for (var sentence : text.split("(?<=[.!?])\\s+")) {
                assertThat(sentence.strip().split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(band.wordsASentence());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void no_jargon_reaches_a_child(AgeBand band) {
        for (var text : LetterWords.of(band).all()) {
            var words = List.of(text.toLowerCase(Locale.UK).split("[^a-z0-9-]+"));
            assertThat(words).as(text).doesNotContainAnyElementsOf(JARGON);
        }
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void every_part_has_a_heading_and_every_letter_says_what_to_do_when_unhappy(AgeBand band) {
        var words = LetterWords.of(band);
        assertThat(Arrays.stream(LetterPart.values()).map(words::heading))
                .hasSize(LetterPart.values().length)
                .doesNotContain("");
        assertThat(words.ifUnhappy()).containsIgnoringCase("advocate").containsPattern("\\d{3}");
        assertThat(words.agreedBy("Sam", "ask the school", "3 May 2026"))
                .isEqualTo("By 3 May 2026, Sam will ask the school.");
    }

    @Test
    void a_band_is_found_for_every_age() {
        assertThat(AgeBand.of(0)).isEqualTo(AgeBand.FOUR_TO_SEVEN);
        assertThat(AgeBand.of(7)).isEqualTo(AgeBand.FOUR_TO_SEVEN);
        assertThat(AgeBand.of(8)).isEqualTo(AgeBand.EIGHT_TO_ELEVEN);
        assertThat(AgeBand.of(12)).isEqualTo(AgeBand.TWELVE_TO_SEVENTEEN);
        assertThat(AgeBand.of(18)).isEqualTo(AgeBand.SIXTEEN_AND_OVER);
    }
}
