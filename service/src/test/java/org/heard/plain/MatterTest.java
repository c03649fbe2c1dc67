package org.heard.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is the matter with words that somebody brought for a phrase.
class MatterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hello, %s                     | ሰላም %s                           |
                    You were here on %s, %s.      | ኣብዚ %2$s ነይርካ %1$s።              |
                    By %3$s, %1$s will %2$s.      | %3$s %1$s %2$s                   |
                    This page closes in {left}.   | ድሕሪ {left} ክዕጾ እዩ።               |
                    Call Childline: 0800 1111     | ደውል Childline: 0800 1111         |
                    No                            | No                               |
                    %s                            | %s                               |
                    Hello, %s                     | ሰላም                              | PLACES
                    Hello, %s                     | ሰላም %s %s                        | PLACES
                    You were here on %s, %s.      | ኣብዚ %1$s ነይርካ %s።                | PLACES
                    You were here on %s, %s.      | ኣብዚ %1$s ነይርካ %1$s።              | PLACES
                    By %3$s, %1$s will %2$s.      | %s %s %s                         | PLACES
                    Save                          | 100% ዓቅብ                         | PLACES
                    Save                          | %d ዓቅብ                           | PLACES
                    This page closes in {left}.   | ክዕጾ እዩ።                          | PLACES
                    Call Childline: 0800 1111     | ደውል Childline: 0800 1112         | FIGURES
                    Call 999 if you must          | ۹۹۹ دی                           | FIGURES
                    Save                          | <b>ዓቅብ</b>                       | MARKUP
                    Save                          | ዓቅብ&nbsp;ዓቅብ                     | MARKUP
                    Say it here, in your words    | Say it here, in your words       | SAME
                    Say it here, in your words    | ???? ?? ????                     | LETTERS
                    Save                          |                                  | MISSING
                    """)
    void is_found(String english, String words, Matter matter) {
        assertThat(Matter.with(english, english, words == null ? "" : words).orElse(null))
                .isEqualTo(matter);
    }

    @ParameterizedTest
    @CsvSource({"Save, ዓቅብ, Keep it", "Save, ዓቅብ, ''"})
    void is_found_where_the_english_has_changed_since(String english, String words, String from) {
        assertThat(Matter.with(english, from, words)).contains(Matter.CHANGED);
    }

    @ParameterizedTest
    @CsvSource({"MISSING, true", "PLACES, true", "MARKUP, true", "FIGURES, true", "CHANGED, false", "LONG, false"})
    void what_could_break_or_mislead_is_said_in_english(Matter matter, boolean inEnglish) {
        assertThat(matter.inEnglish()).isEqualTo(inEnglish);
    }
}
