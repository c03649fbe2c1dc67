package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.access.RelationKind;
import org.heard.care.Alone;
import org.heard.reviews.HoldReview;
import org.heard.reviews.ReviewMeeting;
import org.junit.jupiter.api.Test;

/// What is recorded of a review is part of its record's text, in sentences that can be told apart.
class RecordTextTest extends AmirasReview {
    @Test
    void the_record_begins_with_the_review_itself() {
        amira.writtenRecord(anna);
        assertThat(RecordText.of(get()).getFirst()).isEqualTo(new RecordText.Heading("The review", """
                        Looked-after review, completed on 2 February 2026.
                        Meeting of 2 February 2026: held, in person, chaired by Anna Example.
                        How the child took part: there in person, spoke for themselves.
                        The child spoke with the IRO alone: yes."""));
    }

    @Test
    void who_covered_and_why_a_meeting_was_put_off_stand_in_it() {
        var ben = story.iro("Ben Example");
        amira.has(RelationKind.COVER, ben, "2026-01-20", "2026-03-01");
        var stands = review();
        correct(new HoldReview(
                amira.id(),
                stands.kinds(),
                List.of(
                        ReviewMeeting.adjourned(
                                LocalDate.of(2026, 1, 26),
                                ReviewMeeting.Mode.BY_LINK,
                                new ReviewMeeting.Chair(ben.person(), ben.name()),
                                "No report had come"),
                        stands.meetings().getFirst()),
                true,
                stands.tookPart(),
                new Alone(Alone.Answer.NOT_POSSIBLE, "She was unwell"),
                ""));
        assertThat(RecordText.of(get()).getFirst().text())
                .contains("Meeting of 26 January 2026: adjourned, by phone or video, chaired by Ben Example,"
                        + " who covered for the child’s IRO. Reason: No report had come.")
                .contains("The child spoke with the IRO alone: no, it was not possible: She was unwell.");
    }

    @Test
    void a_correction_of_which_it_was_not_kept_who_made_it_says_the_day_alone() {
        var change = new SaidOfReview.Change(2, LocalDate.of(2026, 6, 15), "", List.of("Looked-after review."));
        assertThat(ReviewSentences.changed(List.of(), change))
                .isEqualTo("Corrected on 15 June 2026. It now says: Looked-after review.");
    }

    @Test
    void some_parts_are_those_and_no_other() {
        amira.decidedAtIt("2026-02-02", "See the dentist", "The carer", "2026-05-01");
        amira.writtenRecord(anna);
        assertThat(RecordText.of(get().onlyParts(Set.of(RecordPart.HEALTH))))
                .extracting(RecordText.Heading::title)
                .containsExactly("Health");
        assertThat(RecordText.of(get().onlyParts(Set.of(RecordPart.PEOPLE, RecordPart.DECISIONS))))
                .extracting(RecordText.Heading::title)
                .containsExactly("Who took part", "Decisions");
    }

    @Test
    void the_sentences_of_a_decision_are_told_apart() {
        amira.decidedAtIt("2026-02-02", "Work in small groups", "Sam Example", "2026-05-01");
        assertThat(RecordText.decisions(get()).getFirst().text())
                .startsWith("Sam Example by 1 May 2026: Work in small groups.");
        assertThat(Sentences.ended("“Done.”")).isEqualTo("“Done.”");
        assertThat(Sentences.ended("Done")).isEqualTo("Done.");
        assertThat(Sentences.ended("Is it?")).isEqualTo("Is it?");
    }
}
