package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.heard.Visitor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.copies.LettersInSpace.Put;
import org.heard.moments.Moments;
import org.heard.moments.TooSoon;
import org.heard.records.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Letters in a child's own space: put there by a named person, in a good moment, kept as the child likes.
class LettersInSpaceTest extends AmirasCopies {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 19);
    private static final Instant FRIDAY_AT_ONE = Instant.parse("2026-06-19T12:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private LettersInSpace inSpace;

    @Autowired
    private MyLetters mine;

    @Autowired
    private LetterWays ways;

    @Autowired
    private LetterTranslations translations;

    @Autowired
    private Moments moments;

    private Self self;

    @BeforeEach
    void amira_has_a_space() {
        self = new Self(story.organisation(), amira.id(), Self.Way.PLAYED);
    }

    @Test
    void letters_come_in_person_until_the_child_chooses() {
        assertThat(copy(amira.id().value()).way()).isEqualTo(Way.IN_PERSON);
        here(() -> ways.choose(self, NOW, TODAY, Way.SEALED_POST));
        here(() -> ways.choose(self, NOW.plusSeconds(1), TODAY, Way.OWN_SPACE));
        assertThat(copy(amira.id().value()).way()).isEqualTo(Way.OWN_SPACE);
        assertThat(here(() -> ways.find(anna, TODAY, amira.id())).orElseThrow().on())
                .isEqualTo(TODAY);
    }

    @Test
    void nobody_elses_copy_goes_into_the_childs_space() {
        assertThat(decided(mother, Extent.ALL, "", Way.OWN_SPACE)).isEqualTo(new Answer.Refused(Why.WAY_MISSING));
    }

    @Test
    void a_released_letter_is_not_there_before_somebody_puts_it_there() {
        released();
        assertThat(here(() -> mine.list(self))).isEmpty();
        assertThat(put(NOW, TODAY, "")).isInstanceOf(Put.Done.class);
        var letter = here(() -> mine.list(self)).getFirst();
        assertThat(letter.about()).isEqualTo("Your review of 2 February 2026");
        assertThat(letter.by()).isEqualTo("Anna Example");
        assertThat(here(() -> mine.get(self, letter.id())).text())
                .extracting(heading -> heading.text())
                .contains("You like your school.");
    }

    @Test
    void they_lie_in_order_the_newest_first() {
        released();
        put(NOW, TODAY, "");
        amira.reviewedOn("2026-05-04", "PN1", anna);
        review = amira.lastReview();
        released();
        put(NOW.plusSeconds(1), TODAY, "");
        assertThat(here(() -> mine.list(self)))
                .extracting(MyLetters.Lying::about)
                .containsExactly("Your review of 4 May 2026", "Your review of 2 February 2026");
        assertThat(new Visitor(port)
                        .as(story.organisation(), amira.id())
                        .get("/me/letters")
                        .page()
                        .select("section.card h2")
                        .eachText())
                .containsExactly("Your review of 4 May 2026", "Your review of 2 February 2026");
    }

    @Test
    void not_on_a_friday_afternoon_and_not_on_a_hard_day() {
        released();
        assertThat(put(FRIDAY_AT_ONE, FRIDAY, "")).isEqualTo(new Put.NotNow(TooSoon.FRIDAY_AFTERNOON));
        here(() -> moments.mark(self, NOW, TODAY, true));
        assertThat(put(NOW, TODAY, "")).isEqualTo(new Put.NotNow(TooSoon.HARD_DAY));
        assertThat(here(() -> mine.list(self))).isEmpty();
    }

    @Test
    void read_with_somebody_first_it_is_held_and_counts_as_sent_when_they_have() {
        released();
        put(NOW, TODAY, "Joan");
        assertThat(here(() -> mine.list(self))).isEmpty();
        assertThat(copy(amira.id().value()).last().orElseThrow().sendings()).isEmpty();
        assertThat(here(() -> inSpace.together(anna, NOW, TODAY, amira.id(), review, TODAY.minusDays(1))))
                .isEqualTo(new Put.Refused(Why.NOT_YET));
        assertThat(here(() -> inSpace.together(anna, NOW, TODAY, amira.id(), review, TODAY)))
                .isInstanceOf(Put.Done.class);
        assertThat(here(() -> mine.list(self))).hasSize(1);
        assertThat(copy(amira.id().value()).last().orElseThrow().sendings())
                .extracting(Copy.Sending::outcome)
                .containsExactly(Copy.Outcome.GIVEN);
    }

    @Test
    void a_letter_kept_closed_shows_no_word_until_the_child_opens_it() {
        released();
        put(NOW, TODAY, "");
        var letter = here(() -> mine.list(self)).getFirst().id();
        here(() -> mine.keep(self, letter, true));
        assertThat(here(() -> mine.get(self, letter)).text()).isEmpty();
        here(() -> mine.keep(self, letter, false));
        assertThat(here(() -> mine.get(self, letter)).text()).isNotEmpty();
    }

    @Test
    void a_brother_or_sister_sees_nothing_of_it() {
        released();
        put(NOW, TODAY, "");
        var letter = here(() -> mine.list(self)).getFirst().id();
        var other = story.child("Bo Example").born("2015-03-02").enteredCare("2026-01-05", "C1", "U6");
        var sibling = new Self(story.organisation(), other.id(), Self.Way.PLAYED);
        assertThat(here(() -> mine.list(sibling))).isEmpty();
        assertThatThrownBy(() -> here(() -> mine.get(sibling, letter))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> mine.keep(sibling, letter, true))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_the_record_keeps_from_the_child_does_not_stand_in_their_letter() {
        signedWith(new Paragraph(
                "Amira likes her school.",
                org.heard.records.Readers.allBut(List.of(amira.id().value())),
                ""));
        var letter = letter("Well. AMIRA likes her school!");
        assertThat(write(letter, true))
                .isInstanceOfSatisfying(
                        Letters.Answer.NotInALetter.class,
                        kept -> assertThat(kept.found().get(LetterPart.GOING_WELL))
                                .isEqualTo("The record keeps this from the child: “Amira likes her school.”"));
        assertThat(write(letter("You like your school."), true)).isInstanceOf(Letters.Answer.Saved.class);
    }

    @Test
    void a_persons_translation_goes_with_its_original_and_not_with_a_later_letter() {
        write(letter("You like your school."), true);
        here(() -> translations.keep(
                anna, NOW, TODAY, amira.id(), review, "Albanian", "Të pëlqen shkolla jote.", "Drita Example"));
        assertThat(text(amira.id().value()))
                .contains("You like your school.")
                .endsWith("Albanian, translated by Drita Example\nTë pëlqen shkolla jote.");
        var again = letter("You like your dog.");
        write(new Letter(again.parts(), 1, true, ""), true);
        assertThat(text(amira.id().value())).contains("You like your dog.").doesNotContain("shkolla");
    }

    @Test
    void what_is_written_from_right_to_left_goes_into_the_space_and_not_on_paper() {
        write(letter("You like your school."), true);
        here(() ->
                translations.keep(anna, NOW, TODAY, amira.id(), review, "Arabic", "أنت تحب مدرستك", "Drita Example"));
        assertThat(text(amira.id().value())).doesNotContain("Arabic");
        decide(amira.id().value(), Extent.ALL, "", Way.OWN_SPACE);
        assertThat(text(amira.id().value())).contains("Arabic, translated by Drita Example");
    }

    private void released() {
        write(letter("You like your school."), true);
        var child = amira.id().value();
        decide(child, Extent.ALL, "", Way.OWN_SPACE);
        assertThat(release(anna, child, preview(child).fingerprint(), true)).isInstanceOf(Answer.Done.class);
    }

    private Put put(Instant now, LocalDate today, String with) {
        return here(() -> inSpace.put(anna, now, today, amira.id(), review, with));
    }

    private static Letter letter(String goingWell) {
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        for (var part : List.of(LetterPart.YOU_TOLD_ME, LetterPart.AGREED, LetterPart.IF_UNHAPPY, LetterPart.SEE_YOU)) {
            parts.put(part, "Something.");
        }
        parts.put(LetterPart.GOING_WELL, goingWell);
        return new Letter(parts, 0, true, "Anna Example");
    }
}
