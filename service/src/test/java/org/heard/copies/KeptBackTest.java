package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.heard.access.Self;
import org.heard.choices.Given;
import org.heard.choices.OwnChoices;
import org.heard.choices.Question;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.Paragraph;
import org.heard.records.RecordText.Heading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a child does not want told is found in a copy before it goes out, and a second person looks (rule 8).
class KeptBackTest extends AmirasCopies {
    @Autowired
    private OwnChoices own;

    private Self self;

    @BeforeEach
    void her_next_review_for_which_she_chooses() {
        self = new Self(story.organisation(), amira.id(), Self.Way.CARD);
    }

    private void redCard(String topic, UUID... inFrontOf) {
        var people = List.of(inFrontOf).stream()
                .map(id -> new Somebody(id, "Somebody", "", From.CONNECTION))
                .toList();
        here(() -> own.redCard(self, NOW, TODAY, topic, people));
    }

    private void reviewedWith(String health) {
        amira.reviewedOn(TODAY.toString(), "PN1", anna);
        review = amira.lastReview();
        signedWith(Paragraph.of(health));
        decide(mother, Extent.ALL, "", Way.POST);
    }

    @Test
    void a_red_card_in_a_copy_is_found_and_shown_and_waits_for_a_second_person() {
        redCard("The counsellor I see");
        reviewedWith("She is well. She talked of her counsellors.");
        var shown = preview(mother);
        assertThat(shown.keptBack()).isTrue();
        assertThat(shown.traces())
                .filteredOn(trace -> trace.kind() == Trace.Kind.KEPT_BACK)
                .extracting(Trace::text)
                .containsExactly("counsellors");
        assertThat(release(anna, mother, shown.fingerprint(), true)).isInstanceOf(Answer.Done.class);
        assertThat(copy(mother).out()).as("it does not go out").isEmpty();
        assertThat(sent(anna, mother)).isEqualTo(new Answer.Refused(Why.NOT_CLEARED));
        assertThat(look(anna, true, "")).isEqualTo(new Answer.Refused(Why.SAME_PERSON));
        look(story.teller(), false, "It tells of her counsellor");
        assertThat(sent(anna, mother)).isEqualTo(new Answer.Refused(Why.NOT_CLEARED));
    }

    @Test
    void a_card_is_against_those_it_names_and_in_her_letter_against_everybody() {
        redCard("The counsellor I see", father);
        reviewedWith("She sees a counsellor.");
        assertThat(preview(mother).keptBack()).isFalse();
        decide(father, Extent.ALL, "He asked for it", Way.POST);
        assertThat(preview(father).keptBack()).isTrue();
        assertThat(preview(father).needsSecond()).isTrue();
    }

    @Test
    void words_for_the_iro_alone_are_found_and_other_words_are_not() {
        here(() -> own.give(
                self, NOW, TODAY, Question.TALK, new Given(null, "I want to tell you about my nightmares", true)));
        here(() -> own.give(self, NOW, TODAY, Question.NOT_TALK, new Given(null, "Swimming", false)));
        reviewedWith("She has nightmares. She likes swimming and wants to tell about it.");
        assertThat(preview(mother).traces())
                .filteredOn(trace -> trace.kind() == Trace.Kind.KEPT_BACK)
                .extracting(Trace::text)
                .containsExactly("nightmares");
    }

    @Test
    void what_was_chosen_for_another_review_says_nothing_of_this_one() {
        signedWith(Paragraph.of("She sees a counsellor."));
        decide(mother, Extent.ALL, "", Way.POST);
        redCard("The counsellor I see");
        assertThat(preview(mother).keptBack()).isFalse();
    }

    @Test
    void words_are_found_in_the_singular_and_the_plural_and_whosever_they_are() {
        var text = List.of(new Heading("", "Dad's court cases. The COURT sat. Discourtesy."));
        assertThat(Guarded.in(text, List.of("My dad’s court case")))
                .extracting(Trace::text)
                .containsExactly("Dad's", "court", "cases", "COURT");
        assertThat(Guarded.in(text, List.of("I do not want anything to be said about it")))
                .isEmpty();
    }
}
