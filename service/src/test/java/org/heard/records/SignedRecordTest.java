package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.heard.decisions.Contest;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.Issuing;
import org.heard.decisions.Issuing.GivenReply;
import org.heard.records.Records.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A signed record stays as it was signed, and what turned out otherwise stands beside it, over the real database.
class SignedRecordTest extends AmirasRecord {
    @Autowired
    private Decisions decisions;

    @Autowired
    private Issuing issuing;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

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
}
