package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.plain.AgeBand;
import org.junit.jupiter.api.Test;

/// How a letter speaks of people.
class LetterPeopleTest {
    private final LetterWords words = LetterWords.of(AgeBand.of(12));

    @Test
    void whoever_is_written_down_by_what_they_are_is_called_that_and_not_by_the_first_word() {
        var people = new LetterPeople(words, Map.of("The carer", "Carer"), List.of("The carer", "A police officer"));
        assertThat(words.cameInPerson(people.called("The carer", "Carer"))).isEqualTo("The carer was there.");
        assertThat(words.agreed(people.called("A police officer", ""), "ring you"))
                .isEqualTo("A police officer will ring you.");
    }

    @Test
    void a_first_name_that_begins_like_an_article_stays_one() {
        var people = new LetterPeople(words, Map.of("Thea Roe", "Mother"), List.of("Thea Roe", "Anna Lim"));
        assertThat(people.called("Thea Roe", "")).isEqualTo("Thea, your mum,");
        assertThat(people.called("Anna Lim", "")).isEqualTo("Anna");
    }
}
