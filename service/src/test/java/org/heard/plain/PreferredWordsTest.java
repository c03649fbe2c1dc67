package org.heard.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What a child calls people and things, in the place of what we call them.
class PreferredWordsTest {
    private final PreferredWords words = says("Mum=Mira", "contact=seeing Nan", "your social worker=Farida");

    @Test
    void a_word_is_put_as_the_child_says_it_with_its_case_and_its_possessive() {
        assertThat(words.in("Mum’s plan, Mum's car and MUM: contact with mum."))
                .isEqualTo("Mira’s plan, Mira's car and MIRA: seeing Nan with Mira.");
        assertThat(words.in("Contact is on Friday.")).isEqualTo("Seeing Nan is on Friday.");
    }

    @Test
    void only_whole_words_are_put_otherwise() {
        assertThat(words.in("Your step-mum mumbles; mum-in-law, contacts, contactless, O’mum."))
                .isEqualTo("Your step-mum mumbles; mum-in-law, contacts, contactless, O’mum.");
    }

    @Test
    void several_words_are_one_even_over_a_line() {
        assertThat(words.in("Ask your social\nworker.")).isEqualTo("Ask Farida.");
    }

    @Test
    void the_longer_is_meant_and_what_was_put_in_is_not_put_again() {
        assertThat(says("mum=Mira", "your mum=Mum").in("Your mum and mum")).isEqualTo("Mum and Mira");
    }

    @Test
    void what_is_quoted_stays_word_for_word() {
        assertThat(words.in("You said “I miss Mum” and Mum heard it."))
                .isEqualTo("You said “I miss Mum” and Mira heard it.");
    }

    @Test
    void signs_of_patterns_are_only_signs() {
        assertThat(says("Mr. X=$1 \\ Bob").in("Mr. X and Mrs X")).isEqualTo("$1 \\ Bob and Mrs X");
    }

    private static PreferredWords says(String... words) {
        return new PreferredWords(Arrays.stream(words)
                .map(word -> word.split("=", 2))
                .map(pair -> new PreferredWords.Word(pair[0], pair[1]))
                .toList());
    }
}
