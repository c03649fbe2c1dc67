package org.heard.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a text reads for a child, against texts counted by hand.
class ReadingTest {
    private static final List<Jargon> LIST = List.of(
            word("contact", "seeing (name)"),
            word("contact centre", "the place where you see (name)"),
            word("placement", "home"),
            new Jargon("sibling", "brother, sister", null, "", false));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One. Two! Three?                             | 3 | 3
                    I met Mrs. Oakley. She is kind.              | 2 | 7
                    We saw it, e.g. the new room. You liked it.  | 2 | 10
                    “Will you come?” you asked me.               | 1 | 6
                    Your step-mum didn’t phone                   | 1 | 4
                    You are 9 now. 21 May is the day.            | 2 | 9
                    """)
    void sentences_and_words_are_counted_as_a_person_counts(String text, int sentences, int words) {
        assertThat(Sentences.in(text)).hasSize(sentences);
        assertThat(Sentences.words(text)).isEqualTo(words);
    }

    @Test
    void a_line_ends_a_sentence() {
        assertThat(Sentences.in("Your home\n\nYour school\nYour friends")).hasSize(3);
    }

    /// 4.71 × 29 ÷ 10 + 0.5 × 10 ÷ 2 − 21.43 = −5.27; 4.71 × 54 ÷ 14 + 0.5 × 14 ÷ 1 − 21.43 = 3.74;
    /// 4.71 × 61 ÷ 7 + 0.5 × 7 ÷ 1 − 21.43 = 23.11.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The cat sat on the mat. The dog ran off.                              | 29 | 5
                    We talked about your school and you said that the new class is loud.  | 54 | 9
                    The independent reviewing officers considered those recommendations.  | 61 | 18
                    """)
    void the_reading_age_is_counted_from_letters_words_and_sentences(String text, int letters, int age) {
        assertThat(Sentences.letters(text)).isEqualTo(letters);
        assertThat(Reading.age(text)).isEqualTo(age);
    }

    @Test
    void a_short_text_has_no_reading_age() {
        assertThat(read("You did well.").age()).isEmpty();
        assertThat(read("You did very well at school. ".repeat(6)).age()).hasValue(5);
    }

    @Test
    void jargon_is_found_whole_with_its_plural_and_with_what_to_say_instead() {
        assertThat(read("Contact went well. Both contacts were at your placement’s garden.")
                        .found())
                .containsExactly(
                        new Reading.Found("Contact", "seeing (name)", 2), new Reading.Found("placement", "home", 1));
        assertThat(read("Your contactless card. A replacement. Your siblings.").found())
                .isEmpty();
    }

    @Test
    void the_longer_of_two_is_meant() {
        assertThat(read("You see her at the contact\ncentre.").found())
                .extracting(Reading.Found::instead)
                .containsExactly("the place where you see (name)");
    }

    @Test
    void what_is_quoted_is_somebodys_own() {
        assertThat(read("You told me: “I want more contact with Nan and I do not want to move to any other placement"
                                + " because I like my room and my school”.")
                        .isPlain())
                .isTrue();
    }

    @Test
    void a_sentence_longer_than_the_age_reads_is_shown() {
        var twelve = "One two three four five six seven eight nine ten eleven twelve.";
        assertThat(read(twelve).tooLong()).isEmpty();
        assertThat(read("And " + twelve).tooLong()).containsExactly(new Reading.LongSentence("And " + twelve, 13));
        assertThat(Reading.of(AgeBand.FOUR_TO_SEVEN, List.of(twelve), LIST).tooLong())
                .hasSize(1);
    }

    private static Reading read(String text) {
        return Reading.of(AgeBand.EIGHT_TO_ELEVEN, List.of(text), LIST);
    }

    private static Jargon word(String word, String instead) {
        return new Jargon(word, instead, null, "", true);
    }
}
