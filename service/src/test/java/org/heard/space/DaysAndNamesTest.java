package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.plain.AgeBand;
import org.heard.plain.Language;
import org.heard.plain.Phrases;
import org.junit.jupiter.api.Test;

/// Days, names and numbers in another language.
class DaysAndNamesTest {
    private static final Phrases ARABIC = Phrases.of(AgeBand.TWELVE_TO_SEVENTEEN, Language.ARABIC);
    private static final Phrases ENGLISH = Phrases.of(AgeBand.TWELVE_TO_SEVENTEEN);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void a_day_has_the_names_of_the_language_and_the_figures_of_the_telephone() {
        assertThat(ARABIC.days().withWeekday(DAY)).isEqualTo("الاثنين 15 يونيو 2026");
        assertThat(ARABIC.days().written(DAY)).isEqualTo("15 يونيو 2026");
        assertThat(ARABIC.days().inYear(DAY)).isEqualTo("15 يونيو");
        assertThat(ARABIC.days().moment(Instant.parse("2026-06-15T11:05:00Z"))).isEqualTo("15 يونيو 2026, 12:05");
    }

    @Test
    void english_days_are_as_everywhere() {
        assertThat(ENGLISH.days().withWeekday(DAY)).isEqualTo("Monday 15 June 2026");
        assertThat(ENGLISH.days().withTime(Instant.parse("2026-06-15T11:05:00Z")))
                .isEqualTo("Monday 15 June at 12:05");
    }

    @Test
    void a_name_set_into_a_sentence_is_kept_apart_and_a_number_to_ring_in_one_piece() {
        assertThat(ARABIC.say(Home.HELLO, "Ash")).endsWith("\u2068Ash\u2069");
        assertThat(ARABIC.say(Say.CALL, "0800 000 0001")).contains("\u20680800\u00a0000\u00a00001\u2069");
        assertThat(ENGLISH.say(Home.HELLO, "Ash")).isEqualTo("Hello, Ash");
    }

    @Test
    void another_language_says_the_same_to_every_age() {
        assertThat(Phrases.of(AgeBand.FOUR_TO_SEVEN, Language.ARABIC).say(Frame.HELP_NOW))
                .isEqualTo(ARABIC.say(Frame.HELP_NOW));
    }

    @Test
    void a_language_is_known_by_what_an_adult_wrote_down() {
        assertThat(Language.written("arabic")).contains(Language.ARABIC);
        assertThat(Language.written("Sudanese Arabic")).contains(Language.ARABIC);
        assertThat(Language.written("العربية")).contains(Language.ARABIC);
        assertThat(Language.written("Tigrinya")).containsExactly(Language.TIGRINYA);
        assertThat(Language.written("Dari and Pashto")).containsExactly(Language.DARI, Language.PASHTO);
        assertThat(Language.written("Mandarin")).containsExactly(Language.SIMPLIFIED_CHINESE);
        assertThat(Language.written("Makaton")).isEmpty();
        assertThat(Language.written("English")).isEmpty();
    }
}
