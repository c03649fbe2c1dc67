package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.heard.HeardTest;
import org.heard.access.Self;
import org.heard.choices.OwnChoices;
import org.heard.copies.MyLetters;
import org.heard.database.Tenancy;
import org.heard.explained.MyExplanations;
import org.heard.matters.OwnMap;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.tellings.Tellings;
import org.heard.voice.Wish;
import org.heard.voice.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The four children one can be in a demonstration, and that none of their rooms is empty.
class FourSpacesTest extends HeardTest {
    @Autowired
    Filling filling;

    @Autowired
    FourChildren children;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Tellings tellings;

    @Autowired
    MyExplanations explanations;

    @Autowired
    MyLetters letters;

    @Autowired
    OwnChoices choices;

    @Autowired
    OwnMap map;

    @Autowired
    JargonList jargon;

    @Autowired
    private Wishes wishes;

    private Fourways fourways;

    @BeforeEach
    void fillOnce() {
        fourways = Fourways.filled(filling, children, NOW, TODAY);
    }

    @Test
    void there_is_another_child_for_each_band() {
        assertThat(fourways.four()).containsOnlyKeys(AgeBand.values());
        assertThat(new HashSet<>(fourways.four().values())).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void none_of_their_rooms_is_empty(AgeBand band) {
        assertThat(of(band, tellings::list)).as("sent").hasSizeGreaterThanOrEqualTo(3);
        List<Wish> asked = of(band, self -> wishes.list(self, NOW));
        assertThat(asked)
                .as("what an adult wrote down: somebody answers each, and one waits")
                .allSatisfy(wish -> assertThat(wish.answerer()).isPresent())
                .anyMatch(wish -> wish.isWaiting(NOW));
        assertThat(of(band, explanations::list)).as("explained").hasSizeGreaterThan(2);
        assertThat(of(band, letters::list)).as("letters").hasSize(1);
        assertThat(of(band, self -> map.get(self, TODAY)).people()).as("map").isNotEmpty();
        assertThat(of(band, choices::find))
                .as("meeting")
                .hasValueSatisfying(sheet -> assertThat(sheet.people()).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void what_they_are_told_is_as_long_as_their_age_reads(AgeBand band) {
        var story = SpaceStory.of(band);
        var texts = List.of(
                story.whyInCare(),
                story.plan(),
                story.toldMe(),
                story.nextTime(),
                story.answered().answer());

        var reading = within(() -> jargon.read(TODAY, band, texts));

        assertThat(reading.tooLong()).isEmpty();
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void decisions_are_told_so_that_the_youngest_can_read_them() {
        assertThat(DecisionWords.all()).allSatisfy((decision, words) -> {
            var reading =
                    within(() -> jargon.read(TODAY, AgeBand.FOUR_TO_SEVEN, List.of(words.what(), words.because())));
            assertThat(reading.tooLong()).as(decision).isEmpty();
            assertThat(reading.found()).as(decision).isEmpty();
        });
    }

    private <T> T of(AgeBand band, Function<Self, T> what) {
        return within(() -> what.apply(fourways.self(band)));
    }

    private <T> T within(Supplier<T> what) {
        return Tenancy.within(
                fourways.organisation(), () -> new TransactionTemplate(transactions).execute(status -> what.get()));
    }
}
