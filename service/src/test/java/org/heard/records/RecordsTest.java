package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.clock.StatutoryClock;
import org.heard.decisions.Contest;
import org.heard.decisions.Decision;
import org.heard.decisions.Decision.Mark;
import org.heard.decisions.Decisions;
import org.heard.decisions.Issuing;
import org.heard.decisions.Issuing.GivenReply;
import org.heard.ids.ReviewId;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Status;
import org.heard.records.Records.Answer;
import org.heard.records.Signatures.Signing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Writing, signing and amending the record of a review, over the real database.
class RecordsTest extends HeardTest {
    @Autowired
    private Records records;

    @Autowired
    private Signatures signatures;

    @Autowired
    private OwnNotes notes;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Issuing issuing;

    @Autowired
    private StatutoryClock statutoryClock;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private ChildStory amira;
    private ReviewId review;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .reviewedOn("2026-02-02", "PN1", anna);
        review = amira.lastReview();
    }

    @Test
    void signing_names_everything_that_is_missing() {
        assertThat(signing(anna))
                .isInstanceOfSatisfying(
                        Signing.Missing.class,
                        missing -> assertThat(missing.gaps())
                                .contains(
                                        new Gap.NobodyCame(),
                                        new Gap.NothingSaid(RecordPart.CHILD_SAID),
                                        new Gap.NothingSaid(RecordPart.PARENTS_SAID),
                                        new Gap.MatterOpen(RecordPart.HEALTH),
                                        new Gap.RightsOpen())
                                .doesNotContain(new Gap.NothingSaid(RecordPart.OTHERS_SAID)));
        assertThat(get().signed()).isFalse();
    }

    @Test
    void a_matter_that_does_not_apply_needs_no_evidence_and_any_other_answer_does() {
        write(matter(RecordPart.VISITS, Met.NOT_APPLICABLE), matter(RecordPart.HEALTH, Met.MET));
        assertThat(here(() -> signatures.gaps(anna, TODAY, amira.id(), review)))
                .contains(new Gap.MatterOpen(RecordPart.HEALTH))
                .doesNotContain(new Gap.MatterOpen(RecordPart.VISITS));
    }

    @Test
    void only_the_child_s_iro_or_whoever_covers_signs_and_not_their_manager() {
        writeEverything();
        assertThat(signing(story.teller())).isInstanceOf(Signing.NotYours.class);
        var cover = story.iro("Cora Example");
        amira.has(RelationKind.COVER, cover, "2026-06-01");
        assertThat(signing(cover))
                .isInstanceOfSatisfying(
                        Signing.Done.class,
                        done -> assertThat(done.signature().name()).isEqualTo("Cora Example"));
    }

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
    void a_signed_record_stays_whatever_is_tried() {
        writeEverything();
        sign();
        assertThat(here(() -> records.write(
                        anna, NOW, TODAY, amira.id(), review, List.of(said(RecordPart.HEALTH, "Otherwise")))))
                .isEqualTo(new Answer.Signed());
        assertThat(here(() -> records.guests(anna, NOW, TODAY, amira.id(), review, 1, List.of())))
                .isEqualTo(new Answer.Signed());
        for (var statement : List.of(
                "update record_paragraph set text = 'Otherwise'",
                "delete from record_part",
                "update record_paragraph set review_id = gen_random_uuid()",
                "update record_guest set review_id = gen_random_uuid()",
                "update record_guest set came = 'DID_NOT_COME'",
                "update review_record set signed_at = null, signed_by = null, signed_hash = null",
                "update review_record set knows_court = 'NOT_APT'")) {
            assertThatThrownBy(() -> here(() ->
                            transaction.execute(status -> rows.sql(statement).update())))
                    .as(statement)
                    .hasStackTraceContaining("the record of this review is signed");
        }
        assertThatThrownBy(() -> here(() -> transaction.execute(
                        status -> rows.sql("delete from record_amendment").update())))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void an_amendment_stands_beside_what_was_signed_with_its_reason() {
        writeEverything();
        var signed = sign();
        var amendment = new Amendment(
                UUID.randomUUID(),
                RecordPart.HEALTH,
                Paragraph.of("The assessment was on 3 May"),
                "The nurse wrote to say so",
                TODAY,
                anna.name());
        assertThat(here(() -> signatures.amend(anna, NOW, TODAY, amira.id(), review, amendment)))
                .isEqualTo(new Answer.Saved());
        assertThat(get().part(RecordPart.HEALTH).text()).isEqualTo("Evidence");
        assertThat(get().amendments(RecordPart.HEALTH)).containsExactly(amendment);
        assertThat(get().signature()).isEqualTo(signed);
        assertThat(RecordText.of(get()))
                .filteredOn(heading -> heading.title().equals("Health"))
                .singleElement()
                .satisfies(
                        heading -> assertThat(heading.text())
                                .contains("Evidence")
                                .contains(
                                        "Amended on 15 June 2026 by Anna Example: The assessment was on 3 May (The nurse wrote to say so)"));
    }

    @Test
    void an_amendment_stands_where_nothing_was_written_and_the_signed_text_is_told_from_it() {
        writeEverythingBut(RecordPart.CARERS_SAID);
        sign();
        here(() -> signatures.amend(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                new Amendment(
                        UUID.randomUUID(),
                        RecordPart.CARERS_SAID,
                        Paragraph.of("She sleeps through now"),
                        "The carer rang afterwards",
                        TODAY,
                        anna.name())));

        var record = get();
        assertThat(RecordText.of(record))
                .extracting(RecordText.Heading::text)
                .anySatisfy(text -> assertThat(text).contains("She sleeps through now"));
        assertThat(RecordText.isAsSigned(record)).isTrue();
        var parts = new EnumMap<>(record.parts());
        parts.put(RecordPart.HEALTH, said(RecordPart.HEALTH, "Otherwise"));
        assertThat(RecordText.isAsSigned(new ReviewRecord(
                        record.review(),
                        record.child(),
                        record.ofReview(),
                        parts,
                        record.guests(),
                        record.peopleVersion(),
                        record.rights(),
                        record.rightsVersion(),
                        record.audiences(),
                        record.audienceVersion(),
                        record.signature(),
                        record.amendments(),
                        record.decisions(),
                        record.decidedSince())))
                .as("changed by whoever could get past the database's own guard")
                .isFalse();
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

    @Test
    void issuing_decisions_and_signing_are_acts_with_clocks_of_their_own() {
        story.holds(FactKind.DECISIONS_ISSUED, "2026-01-01").holds(FactKind.RECORD_COMPLETED, "2026-01-01");
        assertThat(status("REC-1")).isInstanceOf(Status.Overdue.class);
        assertThat(status("REC-3")).isInstanceOf(Status.Overdue.class);
        amira.decidedAtIt("2026-02-02", "Find a piano teacher", "Sam Example", "2026-05-01");
        here(() -> issuing.issue(anna, NOW, TODAY, amira.id(), review));
        assertThat(status("REC-1")).isInstanceOf(Status.MetLate.class);
        assertThat(status("REC-3")).isInstanceOf(Status.Overdue.class);
        writeEverything();
        sign();
        assertThat(status("REC-3")).isInstanceOf(Status.MetLate.class);
    }

    @Test
    void a_text_that_changed_since_it_was_read_is_not_signed_unread() {
        writeEverything();
        var read = RecordText.fingerprint(get());
        amira.decidedAtIt("2026-02-02", "See the dentist", "The carer", "2026-05-01");
        assertThat(here(() -> signatures.sign(anna, NOW, TODAY, amira.id(), review, read)))
                .isEqualTo(new Signing.ChangedSinceRead());
        assertThat(get().signed()).isFalse();
        assertThat(signing(anna)).isInstanceOf(Signing.Done.class);
    }

    @Test
    void what_was_decided_before_is_looked_at_before_signing_and_stands_in_the_record() {
        amira.decided("2026-01-20", "Find a piano teacher", "Sam Example", "2026-02-01")
                .decided("2026-01-20", "Choose a school", "Sam Example", "2026-09-01");
        writeEverything();
        assertThat(signing(anna)).isEqualTo(new Signing.Missing(List.of(new Gap.EarlierDecisions(1))));
        var marks = here(() -> records.earlierDecisions(anna, TODAY, amira.id(), review)).stream()
                .filter(decision -> decision.what().contains("piano"))
                .collect(Collectors.toMap(
                        Decision::id,
                        decision -> new Mark(
                                LocalDate.of(2026, 2, 2), Decision.Status.PARTLY, "Two asked, none free", "Anna")));
        here(() -> decisions.mark(anna, NOW, TODAY, amira.id(), marks));
        sign();
        assertThat(RecordText.of(get()))
                .filteredOn(heading -> heading.title().equals("What came of earlier decisions"))
                .singleElement()
                .satisfies(heading -> assertThat(heading.text())
                        .contains("Partly done, 2 February 2026: Two asked, none free")
                        .contains("Choose a school")
                        .contains("Nobody has said how far it got"));
    }

    @Test
    void what_is_decided_changed_or_marked_after_signing_alters_nothing_that_was_signed() {
        amira.decided("2026-01-20", "Find a piano teacher", "Sam Example", "2026-05-01")
                .decidedAtIt("2026-02-02", "See the dentist", "The carer", "2026-05-01")
                .issued();
        writeEverything();
        sign();
        var signed = get();
        assertThat(signed.decisions()).hasSize(2);
        amira.contestedBy("Tess Manager", "She has been");
        var contested = here(() -> decisions.list(anna, TODAY, amira.id())).stream()
                .filter(Decision::contested)
                .findFirst()
                .orElseThrow();
        here(() -> issuing.reply(
                anna,
                NOW,
                TODAY,
                amira.id(),
                contested.id(),
                new GivenReply(
                        contested.contests().getFirst().answer(),
                        Contest.Kind.TAKEN_BACK,
                        "She was seen in May",
                        null)));
        amira.decidedAtIt("2026-02-02", "Ask about the dog", "Sam Example", "2026-07-01");
        assertThat(get().decisions()).isEqualTo(signed.decisions());
        assertThat(get().signature()).isEqualTo(signed.signature());
        assertThat(RecordText.decisions(get()))
                .extracting(heading -> heading.title())
                .containsExactly("Decisions", "Decided or changed since");
        assertThat(RecordText.decisions(get()).getLast().text())
                .contains("“See the dentist”. It no longer stands since 15 June 2026: She was seen in May")
                .contains("Ask about the dog");
        assertThatThrownBy(() -> here(() -> transaction.execute(
                        status -> rows.sql("update record_decision set text = 'Otherwise' where review_id = :review")
                                .param("review", review.value())
                                .update())))
                .hasMessageContaining("signed");
    }

    private Status status(String rule) {
        return here(() -> statutoryClock.duties(amira.id(), TODAY)).stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .findFirst()
                .map((Duty duty) -> duty.status(TODAY))
                .orElseThrow();
    }

    private Signing signing(Actor by) {
        var read = RecordText.fingerprint(get());
        return here(() -> signatures.sign(by, NOW, TODAY, amira.id(), review, read));
    }

    private ReviewRecord get() {
        return here(() -> records.get(anna, TODAY, amira.id(), review));
    }

    private void write(Written... parts) {
        assertThat(here(() -> records.write(anna, NOW, TODAY, amira.id(), review, List.of(parts))))
                .isEqualTo(new Answer.Saved());
    }

    private void writeEverything() {
        writeEverythingBut(RecordPart.OWN_NOTES);
    }

    private void writeEverythingBut(RecordPart left) {
        var parts = new ArrayList<Written>();
        for (var part : RecordPart.values()) {
            if (part == left || !part.isWritten()) {
                continue;
            }
            if (part.matter().isPresent()) {
                parts.add(new Written(part, Met.MET, null, "", List.of(Paragraph.of("Evidence")), 0, ""));
            } else if (part.isOfTheRecord()) {
                parts.add(said(part, "They said so"));
            }
        }
        write(parts.toArray(Written[]::new));
        here(() -> records.guests(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                0,
                List.of(new Guest("Mira Example", "Mother", Guest.Came.IN_PERSON, null))));
        here(() -> records.rights(
                anna, NOW, TODAY, amira.id(), review, 0, new Rights(Rights.Knows.YES, Rights.Knows.TOLD_NOW, "")));
    }

    private Signature sign() {
        return ((Signing.Done) signing(anna)).signature();
    }

    private static Written said(RecordPart part, String text) {
        return new Written(part, null, null, "", List.of(Paragraph.of(text)), 0, "");
    }

    private static Written matter(RecordPart part, Met met) {
        return new Written(part, met, null, "", List.of(), 0, "");
    }
}
