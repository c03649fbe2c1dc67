package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.records.Records.Answer;
import org.heard.records.Signatures.Signing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who writes in the record of a review, and who reads what of it, over the real database.
class RecordsTest extends AmirasRecord {
    @Autowired
    private OwnNotes notes;

    @Test
    void the_case_line_sees_nothing_until_it_is_signed_and_the_notes_never() {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        writeEverything();
        here(() -> notes.write(anna, NOW, TODAY, amira.id(), review, new OwnNotes.Noted("Ask about the dog", 0)));
        assertThatThrownBy(() -> here(() -> records.get(worker, TODAY, amira.id(), review)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> records.read(worker, NOW, TODAY, amira.id(), review)))
                .isInstanceOf(NotFound.class);
        sign();
        var read = here(() -> records.read(worker, NOW, TODAY, amira.id(), review));
        assertThat(read.part(RecordPart.HEALTH).text()).isEqualTo("Evidence");
        assertThat(RecordText.of(read))
                .noneSatisfy(heading -> assertThat(heading.text()).contains("the dog"));
    }

    @Test
    void a_note_taker_drafts_without_the_child_s_words_and_does_not_sign() {
        var business = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, business, "2026-01-05");
        write(said(RecordPart.CHILD_SAID, "I want to stay"));
        assertThat(here(() -> records.write(
                        business, NOW, TODAY, amira.id(), review, List.of(said(RecordPart.HEALTH, "Glasses ordered")))))
                .isEqualTo(new Answer.Saved());
        var seen = here(() -> records.get(business, TODAY, amira.id(), review));
        assertThat(seen.part(RecordPart.HEALTH).text()).isEqualTo("Glasses ordered");
        assertThat(seen.part(RecordPart.CHILD_SAID).isEmpty()).isTrue();
        assertThatThrownBy(() -> here(() -> records.write(
                        business, NOW, TODAY, amira.id(), review, List.of(said(RecordPart.CHILD_SAID, "Changed")))))
                .isInstanceOf(NotFound.class);
        assertThat(signing(business)).isInstanceOf(Signing.NotYours.class);
    }

    @Test
    void two_writers_of_different_parts_do_not_meet_and_of_one_part_see_both_texts() {
        write(said(RecordPart.HEALTH, "Glasses ordered"));
        assertThat(here(() -> records.write(
                        story.teller(), NOW, TODAY, amira.id(), review, List.of(said(RecordPart.LEISURE, "Swims")))))
                .isEqualTo(new Answer.Saved());
        var clash = here(() -> records.write(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                List.of(said(RecordPart.EDUCATION, "Year 7"), said(RecordPart.HEALTH, "Teeth checked"))));
        assertThat(clash)
                .isInstanceOfSatisfying(
                        Answer.ChangedMeanwhile.class,
                        answer -> assertThat(answer.theirs()).singleElement().satisfies(theirs -> {
                            assertThat(theirs.part()).isEqualTo(RecordPart.HEALTH);
                            assertThat(theirs.text()).isEqualTo("Glasses ordered");
                            assertThat(theirs.by()).isEqualTo("Anna Example");
                        }));
        assertThat(get().part(RecordPart.EDUCATION).isEmpty())
                .as("none of it is written until they choose")
                .isTrue();
    }

    @Test
    void a_paragraph_reaches_nobody_it_is_withheld_from() {
        var mother = amira.knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .connection("Mira Example");
        var father = amira.knows(Connection.Facts.of("Femi Example", Relationship.FATHER))
                .connection("Femi Example");
        write(new Written(
                RecordPart.HEALTH,
                Met.MET,
                null,
                "",
                List.of(
                        Paragraph.of("For all"),
                        new Paragraph("Not for the father", Readers.allBut(Set.of(father)), ""),
                        new Paragraph("For the mother alone", Readers.only(Set.of(mother)), "the nurse's letter")),
                0,
                ""));
        var record = get();
        assertThat(record.readableBy(mother).part(RecordPart.HEALTH).text())
                .isEqualTo("For all\n\nNot for the father\n\nFor the mother alone");
        assertThat(record.readableBy(father).part(RecordPart.HEALTH).text()).isEqualTo("For all");
        assertThat(record.readableBy(UUID.randomUUID()).part(RecordPart.HEALTH).text())
                .isEqualTo("For all\n\nNot for the father");
    }

    @Test
    void readers_that_are_asked_for_must_be_named() {
        var nobody = new Written(
                RecordPart.HEALTH,
                Met.MET,
                null,
                "",
                List.of(new Paragraph("Secret", Readers.only(Set.of()), "")),
                0,
                "");
        assertThat(here(() -> records.write(anna, NOW, TODAY, amira.id(), review, List.of(nobody))))
                .isEqualTo(new Answer.ReadersMissing(RecordPart.HEALTH));
    }

    @Test
    void the_last_signed_record_stands_beside_the_next() {
        writeEverything();
        sign();
        amira.reviewedOn("2026-04-30", "PN1", anna);
        var next = amira.lastReview();
        assertThat(here(() -> records.findLast(anna, TODAY, amira.id(), next)))
                .hasValueSatisfying(last -> assertThat(last.review()).isEqualTo(review));
        assertThat(here(() -> records.findLast(anna, TODAY, amira.id(), review)))
                .isEmpty();
    }
}
