package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.care.Alone;
import org.heard.database.OwnersHand;
import org.heard.reviews.HoldReview;
import org.heard.reviews.TookPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is recorded of a review is frozen with its record's text when that is signed, and what is corrected or amended
/// later stands beside it.
class FrozenReviewTest extends AmirasReview {
    @Autowired
    private OwnersHand owner;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_correction_after_signing_stands_beside_what_was_signed_with_its_day_and_who_made_it() {
        sign();
        var signed = get();
        var stands = review();
        correct(new HoldReview(
                amira.id(),
                stands.kinds(),
                stands.meetings(),
                true,
                new TookPart(TookPart.Presence.NOT_THERE, false, false, false, true),
                stands.spokeAlone(),
                ""));
        var now = get();
        assertThat(now.ofReview().lines()).isEqualTo(signed.ofReview().lines());
        assertThat(RecordText.of(now).getFirst().text())
                .startsWith(RecordText.of(signed).getFirst().text())
                .endsWith(
                        "Corrected on 15 June 2026 by Anna Example. It now says: How the child took part: not there, sent their"
                                + " views another way. That stands in place of: How the child took part: there in person,"
                                + " spoke for themselves.");
        assertThat(RecordText.isAsSigned(now)).isTrue();
        assertThat(now.beside()).isEqualTo(1);
        assertThat(text(now.readableBy(mother)))
                .as("whoever has a copy has an earlier text")
                .isNotEqualTo(text(signed.readableBy(mother)));
        for (var statement : List.of(
                "update review_record set signed_review = 'Otherwise'",
                "insert into record_audience (organisation_id, review_id, part, readers) values ('"
                        + story.organisation() + "', '" + review + "', 'RIGHTS', 'ONLY')",
                "update review_record set text_form = 1",
                "update record_guest set readers = 'ONLY'")) {
            assertThatThrownBy(() -> here(() ->
                            transaction.execute(status -> rows.sql(statement).update())))
                    .as(statement)
                    .hasStackTraceContaining("the record of this review is signed");
        }
    }

    @Test
    void a_text_is_not_signed_after_the_review_was_corrected_or_its_readers_changed_unread() {
        amira.writtenRecord(anna);
        var read = RecordText.fingerprint(get());
        var stands = review();
        correct(new HoldReview(
                amira.id(),
                stands.kinds(),
                stands.meetings(),
                true,
                stands.tookPart(),
                new Alone(Alone.Answer.REFUSED, ""),
                ""));
        assertThat(here(() -> signatures.sign(anna, NOW, TODAY, amira.id(), review, read)))
                .isEqualTo(new Signatures.Signing.ChangedSinceRead());
        var again = RecordText.fingerprint(get());
        say(Map.of(RecordPart.RIGHTS, Readers.allBut(Set.of(mother))), Map.of());
        assertThat(here(() -> signatures.sign(anna, NOW, TODAY, amira.id(), review, again)))
                .isEqualTo(new Signatures.Signing.ChangedSinceRead());
    }

    @Test
    void a_record_signed_in_the_first_form_is_still_the_one_that_was_signed() {
        sign();
        // As it was signed before what is recorded of the review became part of the text: this very text.
        var text = amira.id() + "\n" + review + "\n"
                + """
                Who took part
                Example Guest, Friend: came in person

                """
                + RecordPart.said().stream()
                        .map(part -> part.title() + "\n" + get().part(part).text() + "\n\n")
                        .reduce("", String::concat)
                + RecordPart.matters().stream()
                        .map(part ->
                                part.title() + "\nMet.\n\n" + get().part(part).text() + "\n\n")
                        .reduce("", String::concat)
                + """
                The child’s rights
                Knows that they may ask a court: Yes, the child knows
                Knows that they may complain: Yes, the child knows

                """;
        var hash = sha256(text);
        owner.does(
                "alter table review_record disable trigger signed",
                "update review_record set text_form = 1, signed_review = '', signed_hash = decode('" + hash
                        + "', 'hex') where review_id = '" + review + "'",
                "alter table review_record enable trigger signed");
        var first = get();
        assertThat(first.signature())
                .satisfies(signature -> assertThat(signature.form()).isEqualTo(1));
        assertThat(RecordText.isAsSigned(first)).isTrue();
        assertThat(RecordText.of(first).getFirst().title()).isEqualTo("Who took part");
        var stands = review();
        correct(new HoldReview(
                amira.id(),
                stands.kinds(),
                stands.meetings(),
                true,
                stands.tookPart(),
                new Alone(Alone.Answer.REFUSED, ""),
                ""));
        assertThat(RecordText.isAsSigned(get())).isTrue();
        assertThat(RecordText.of(get()).getFirst().text())
                .startsWith("Corrected on 15 June 2026 by Anna Example. It now says:")
                .contains("The child spoke with the IRO alone: no, the child did not want to.");
    }

    @Test
    void who_took_part_and_the_rights_are_amended_after_signing_and_decisions_are_not() {
        sign();
        amend(RecordPart.PEOPLE, "Mira Example came too");
        amend(RecordPart.RIGHTS, "She was told on Friday");
        assertThat(text(get()))
                .contains("Amended on 15 June 2026 by Anna Example: Mira Example came too (It came up)")
                .contains("Amended on 15 June 2026 by Anna Example: She was told on Friday (It came up)");
        assertThat(RecordText.isAsSigned(get())).isTrue();
        assertThatThrownBy(() -> amend(RecordPart.DECISIONS, "Otherwise"))
                .isInstanceOf(org.heard.access.NotFound.class);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private void amend(RecordPart part, String text) {
        here(() -> signatures.amend(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                new Amendment(UUID.randomUUID(), part, Paragraph.of(text), "It came up", TODAY, anna.name())));
    }
}
