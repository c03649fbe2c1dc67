package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.care.Alone;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.database.OwnersHand;
import org.heard.ids.ReviewId;
import org.heard.records.Records.Answer;
import org.heard.reviews.HoldReview;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.Reviews;
import org.heard.reviews.TookPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is recorded of a review is part of its record's text and frozen with it; a child's refusal is told to nobody;
/// what stands line by line has its readers too.
class FrozenReviewTest extends HeardTest {
    @Autowired
    private Records records;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Audiences audiences;

    @Autowired
    private OwnNotes notes;

    @Autowired
    private Reviews reviews;

    @Autowired
    private OwnersHand owner;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private ChildStory amira;
    private ReviewId review;
    private UUID mother;
    private UUID carer;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .knows(Connection.Facts.of("Joan Oakley", Relationship.FOSTER_CARER))
                .reviewedOn("2026-02-02", "PN1", anna);
        mother = amira.connection("Mira Example");
        carer = amira.connection("Joan Oakley");
        review = amira.lastReview();
    }

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
    void a_correction_of_which_it_was_not_kept_who_made_it_says_the_day_alone() {
        var change = new SaidOfReview.Change(2, LocalDate.of(2026, 6, 15), "", List.of("Looked-after review."));
        assertThat(ReviewSentences.changed(List.of(), change))
                .isEqualTo("Corrected on 15 June 2026. It now says: Looked-after review.");
    }

    @Test
    void nobody_reads_that_a_child_did_not_want_them_there() {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        var business = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05")
                .has(RelationKind.BUSINESS_SUPPORT, business, "2026-01-05");
        amira.writtenRecord(anna);
        guests(guest("Mira Example", "Mother", Guest.Came.CHILD_SAID_NO, mother));
        assertThat(text(get()))
                .doesNotContain("wished")
                .contains("Mira Example, Mother: did not take part in the meeting");
        assertThat(RecordText.blocks(get()))
                .flatExtracting(RecordText.Block::pieces)
                .extracting(RecordText.Piece::aside)
                .contains("Was not asked to the meeting, as the child wished.");
        var taker = here(() -> records.get(business, TODAY, amira.id(), review));
        assertThat(taker.guests()).extracting(Guest::came).containsExactly(Guest.Came.DID_NOT_COME);
        here(() -> records.guests(business, NOW, TODAY, amira.id(), review, taker.peopleVersion(), taker.guests()));
        assertThat(get().guests())
                .as("kept where the note-taker left it")
                .extracting(Guest::came)
                .containsExactly(Guest.Came.CHILD_SAID_NO);
        signWhatIsWritten();
        var read = here(() -> records.read(worker, NOW, TODAY, amira.id(), review));
        assertThat(read.guests()).extracting(Guest::came).containsExactly(Guest.Came.DID_NOT_COME);
        assertThat(text(read)).doesNotContain("wished");
        assertThat(text(get().readableBy(mother))).doesNotContain("wished");
        assertThat(RecordText.blocks(get().readableBy(mother)))
                .flatExtracting(RecordText.Block::pieces)
                .extracting(RecordText.Piece::aside)
                .containsOnly("");
    }

    @Test
    void what_stands_line_by_line_reaches_only_its_readers() {
        amira.decidedAtIt("2026-02-02", "See the dentist", "The carer", "2026-05-01");
        amira.writtenRecord(anna);
        guests(
                guest("Mira Example", "Mother", Guest.Came.IN_PERSON, mother),
                guest("Joan Oakley", "Foster carer", Guest.Came.IN_PERSON, carer));
        say(
                Map.of(
                        RecordPart.RIGHTS,
                        Readers.allBut(Set.of(mother)),
                        RecordPart.DECISIONS,
                        Readers.only(Set.of(carer)),
                        RecordPart.THE_REVIEW,
                        Readers.allBut(Set.of(mother))),
                Map.of(carer.toString(), Readers.allBut(Set.of(mother))));
        signWhatIsWritten();
        var hers = get().readableBy(mother);
        assertThat(text(hers))
                .contains("Mira Example, Mother: came in person")
                .doesNotContain("Oakley", "Knows that they may", "dentist", "chaired by");
        assertThat(text(get().readableBy(carer)))
                .contains("Joan Oakley, Foster carer", "Knows that they may", "dentist", "chaired by");
        assertThat(RecordText.decisions(hers)).isEmpty();
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
    void readers_stay_with_their_line_when_the_list_changes_and_two_who_say_it_see_both() {
        amira.writtenRecord(anna);
        guests(guest("Joan Oakley", "Foster carer", Guest.Came.IN_PERSON, carer));
        var before = get();
        say(Map.of(), Map.of(carer.toString(), Readers.allBut(Set.of(mother))));
        guests(
                guest("Mira Example", "Mother", Guest.Came.IN_PERSON, mother),
                guest("Joan Oakley", "Foster carer", Guest.Came.BY_LINK, carer));
        assertThat(get().guests())
                .extracting(Guest::readers)
                .containsExactly(Readers.EVERYONE, Readers.allBut(Set.of(mother)));
        assertThat(here(() -> audiences.say(
                        anna,
                        NOW,
                        TODAY,
                        amira.id(),
                        review,
                        before.audienceVersion(),
                        new Audiences.Given(Map.of(), Map.of()))))
                .isInstanceOf(Answer.OthersChanged.class);
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

    @Test
    void own_notes_are_read_by_their_writer_alone() {
        here(() -> notes.write(anna, NOW, TODAY, amira.id(), review, new OwnNotes.Noted("Ask about the dog", 0)));
        assertThat(here(() -> notes.get(anna, TODAY, amira.id(), review)).text())
                .isEqualTo("Ask about the dog");
        var ben = story.iro("Ben Example");
        amira.has(RelationKind.COVER, ben, "2026-06-01");
        for (var other : List.of(story.teller(), ben)) {
            assertThat(here(() -> notes.get(other, TODAY, amira.id(), review)).text())
                    .isEmpty();
        }
        here(() -> notes.write(ben, NOW, TODAY, amira.id(), review, new OwnNotes.Noted("His", 0)));
        assertThat(here(() -> notes.write(
                        anna, NOW, TODAY, amira.id(), review, new OwnNotes.Noted("From another window", 0))))
                .isFalse();
        assertThat(here(() -> notes.get(anna, TODAY, amira.id(), review)))
                .isEqualTo(new OwnNotes.Noted("Ask about the dog", 1));
    }

    @Test
    void a_child_who_is_not_sure_or_did_not_want_to_talk_about_it_leaves_no_gap() {
        amira.writtenRecord(anna);
        here(() -> records.rights(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                get().rightsVersion(),
                new Rights(Rights.Knows.NOT_SURE, Rights.Knows.DID_NOT_SAY, "")));
        assertThat(here(() -> signatures.gaps(anna, TODAY, amira.id(), review))).isEmpty();
        assertThat(text(get()))
                .contains("Knows that they may ask a court: The child is not sure")
                .contains("Knows that they may complain: The child did not want to talk about it");
    }

    @Test
    void a_note_taker_sees_the_gaps_they_can_fill_and_no_other() {
        var business = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, business, "2026-01-05");
        here(() -> records.write(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                List.of(new Written(
                        RecordPart.HEALTH, Met.MET, null, "", List.of(Paragraph.of("Seen by the dentist")), 0, ""))));
        assertThat(here(() -> signatures.gaps(business, TODAY, amira.id(), review)))
                .contains(
                        new Gap.NobodyCame(),
                        new Gap.RightsOpen(),
                        new Gap.NothingSaid(RecordPart.PARENTS_SAID),
                        new Gap.MatterOpen(RecordPart.EDUCATION))
                .doesNotContain(
                        new Gap.NothingSaid(RecordPart.CHILD_SAID),
                        new Gap.MatterOpen(RecordPart.WISHES),
                        new Gap.MatterOpen(RecordPart.HEALTH));
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

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Guest guest(String name, String capacity, Guest.Came came, UUID id) {
        return new Guest(name, capacity, came, new Guest.Known(Guest.Known.Kind.CONNECTION, id));
    }

    private void guests(Guest... guests) {
        assertThat(here(() ->
                        records.guests(anna, NOW, TODAY, amira.id(), review, get().peopleVersion(), List.of(guests))))
                .isEqualTo(new Answer.Saved());
    }

    private void say(Map<RecordPart, Readers> parts, Map<String, Readers> guests) {
        assertThat(here(() -> audiences.say(
                        anna,
                        NOW,
                        TODAY,
                        amira.id(),
                        review,
                        get().audienceVersion(),
                        new Audiences.Given(parts, guests))))
                .isEqualTo(new Answer.Saved());
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

    private void sign() {
        amira.writtenRecord(anna);
        signWhatIsWritten();
    }

    private void signWhatIsWritten() {
        var read = RecordText.fingerprint(get());
        assertThat(here(() -> signatures.sign(anna, NOW, TODAY, amira.id(), review, read)))
                .isInstanceOf(Signatures.Signing.Done.class);
    }

    private void correct(HoldReview as) {
        assertThat(here(() -> reviews.correct(
                        anna, NOW, TODAY, new Reviews.Correction(review, review().version(), as, "It was otherwise"))))
                .isInstanceOf(Reviews.Answer.Recorded.class);
    }

    private org.heard.reviews.Review review() {
        return here(() -> reviews.get(anna, TODAY, amira.id(), review));
    }

    private ReviewRecord get() {
        return here(() -> records.get(anna, TODAY, amira.id(), review));
    }

    private static String text(ReviewRecord record) {
        return String.join(
                "\n\n",
                RecordText.of(record).stream()
                        .map(heading -> heading.title() + "\n" + heading.text())
                        .toList());
    }
}
