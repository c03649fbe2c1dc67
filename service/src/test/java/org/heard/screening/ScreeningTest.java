package org.heard.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.heard.screening.Screened.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the screen finds, where it stands, and what it counts as unreadable.
class ScreeningTest {
    @Test
    void the_words_that_matched_are_shown_as_the_child_wrote_them_and_where_they_stand() {
        var text = "School is fine. I wnat to dye 😢 ok?";
        assertThat(Screening.of(text).matches()).singleElement().satisfies(match -> {
            assertThat(match.concern()).isEqualTo(Concern.DANGER_TO_SELF);
            assertThat(match.words()).isEqualTo("wnat to dye");
            assertThat(text.substring(match.from(), match.to())).isEqualTo(match.words());
            assertThat(match.why()).isNotBlank();
        });
    }

    @Test
    void several_things_in_one_text_are_each_named() {
        assertThat(Screening.of("he hits me and I am going to run away. dont tell anyone")
                        .concerns())
                .contains(Concern.HURT_BY_SOMEBODY, Concern.RUNNING_AWAY, Concern.TOLD_TO_KEEP_QUIET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he doesn't hit me",
                "He does not hit me.",
                "nobody ever hits me",
                "I never said that he hits me",
                "it is not true that he hits me"
            })
    void what_is_denied_is_raised_as_well(String text) {
        assertThat(Screening.of(text).concerns()).contains(Concern.HURT_BY_SOMEBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he hi​ts me", // a character nobody sees
                "HE HITS ME!!!",
                "he hitssss meeee",
                "he...hits...me",
                "h e h i t s m e",
                "he\nhits\nme",
                "hé hïts mé"
            })
    void how_it_is_written_does_not_hide_it(String text) {
        assertThat(Screening.of(text).concerns()).contains(Concern.HURT_BY_SOMEBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "я хочу домой",
                "I am ok. Не говори никому",
                "أريد أن أموت",
                "Nie chcę już tu mieszkać",
                "I am fine at school. Ai më rreh çdo ditë.",
                "zxcv qwrt plkm",
                "😀",
                "???",
                "99"
            })
    void what_it_cannot_read_counts_as_raised(String text) {
        assertThat(Screening.of(text).concerns()).contains(Concern.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void a_text_that_says_nothing_is_not_raised(String text) {
        assertThat(Screening.of(text).isRaised()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "kept"})
    void more_words_around_it_never_lower_what_was_raised(String half) {
        var around = "I went to the park with my brother and it was good. ";
        assertThat(DisclosurePhrases.read(half).explicit())
                .allSatisfy(sentence -> assertThat(Screening.of(around.repeat(3) + sentence.text() + ". " + around)
                                .isRaised())
                        .as(sentence.text())
                        .isTrue());
    }

    @Test
    void a_pattern_says_what_it_is_for() {
        assertThat(Wordings.read()).hasSizeGreaterThan(100).allSatisfy(wording -> {
            assertThat(wording.why()).isNotBlank();
            assertThat(wording.parts()).isNotEmpty();
        });
        assertThat(Wordings.read().stream().map(Wording::concern).distinct())
                .as("every concern but the unreadable has patterns")
                .hasSize(Concern.values().length - 1);
    }

    @Test
    @Timeout(20)
    void the_longest_text_a_child_can_send_is_read_at_once() {
        var text = "i was going to tell you about the park ".repeat(130);
        Screening.of(text);
        var began = System.nanoTime();
        Screening.of(text);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void of_two_patterns_about_the_same_words_the_wider_is_shown() {
        assertThat(Screening.of("I want to kill myself").matches())
                .extracting(Match::concern)
                .containsOnlyOnce(Concern.DANGER_TO_SELF);
    }
}
