package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Connection.MaySee;
import org.heard.children.Relationship;
import org.heard.clock.StatutoryClock;
import org.heard.copies.Copy.Outcome;
import org.heard.copies.Copy.Sending;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.law.FactKind;
import org.heard.law.Status;
import org.heard.paper.Printed;
import org.heard.records.Met;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who gets what of a review, over the real database: the stories of breaches that happened are told here and end well.
class CopiesTest extends HeardTest {
    @Autowired
    private Copies copies;

    @Autowired
    private Releases releases;

    @Autowired
    private NonDisclosures nonDisclosures;

    @Autowired
    private Letters letters;

    @Autowired
    private StatutoryClock statutoryClock;

    private Actor anna;
    private ChildStory amira;
    private UUID mother;
    private UUID father;
    private ReviewId review;

    @BeforeEach
    void amira_has_two_parents_who_do_not_live_together() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER)
                        .seeing(MaySee.ALL, ""))
                .knows(Connection.Facts.of("Femi Stone", Relationship.FATHER))
                .knows(Connection.Facts.of("Joan Oakley", Relationship.FOSTER_CARER))
                .knows(Connection.Facts.of("Larkesmere Primary", Relationship.SCHOOL))
                .reviewedOn("2026-02-02", "PN1", anna);
        mother = amira.connection("Mira Brightwater");
        father = amira.connection("Femi Stone");
        review = amira.lastReview();
    }

    @Test
    void nobody_in_the_child_s_life_gets_anything_until_somebody_decides() {
        assertThat(copy(mother).extent()).isEqualTo(Extent.ALL);
        assertThat(copy(father).extent()).isEqualTo(Extent.NOTHING);
        assertThat(copy(amira.id().value())).satisfies(child -> {
            assertThat(child.extent()).isEqualTo(Extent.ALL);
            assertThat(child.way()).isEqualTo(Way.IN_PERSON);
        });
    }

    /// One unredacted assessment went to the mother and both former partners (Nottinghamshire, 2023).
    @Test
    void nottinghamshire_each_parent_gets_only_what_that_parent_may_read() {
        signedWith(
                Paragraph.of("Amira is well"),
                new Paragraph("Her mother sees a counsellor", Readers.allBut(Set.of(father)), ""),
                new Paragraph("Her father is in hospital", Readers.allBut(Set.of(mother)), ""));
        decide(mother, Extent.ALL, "", Way.POST);
        decide(father, Extent.ALL, "", Way.POST);
        assertThat(text(mother)).contains("Amira is well", "sees a counsellor").doesNotContain("in hospital");
        assertThat(text(father)).contains("Amira is well", "in hospital").doesNotContain("counsellor");
    }

    /// A letter with the adoptive parents' address was posted to the birth mother (Halton, 2013).
    @Test
    void halton_what_could_tell_where_the_child_lives_waits_for_a_second_person() {
        here(() -> nonDisclosures.forbid(
                anna, NOW, TODAY, amira.id(), new NonDisclosure(Ids.next(), mother, "Threats", TODAY, null, "")));
        signedWith(Paragraph.of("Joan Oakley takes her to Larkesmere Primary, 12 Elm Lane, VB60 4JH"));
        decide(mother, Extent.ALL, "", Way.POST);
        var preview = preview(mother);
        assertThat(preview.needsSecond()).isTrue();
        assertThat(preview.traces())
                .extracting(Trace::kind)
                .contains(Trace.Kind.CARER, Trace.Kind.SCHOOL, Trace.Kind.STREET, Trace.Kind.POSTCODE);
        assertThat(release(anna, mother, preview.fingerprint(), false))
                .isEqualTo(new Answer.Refused(Why.NOT_LOOKED_AT));
        assertThat(release(anna, mother, preview.fingerprint(), true)).isInstanceOf(Answer.Done.class);
        assertThat(sent(anna, mother)).isEqualTo(new Answer.Refused(Why.NOT_CLEARED));
        assertThat(look(anna, true)).isEqualTo(new Answer.Refused(Why.SAME_PERSON));
        assertThat(look(story.teller(), false)).isEqualTo(new Answer.Refused(Why.REASON_MISSING));
        here(() -> releases.look(story.teller(), NOW, TODAY, amira.id(), review, mother, false, "It names the school"));
        assertThat(sent(anna, mother)).isEqualTo(new Answer.Refused(Why.NOT_CLEARED));
        assertThat(copy(mother).last())
                .hasValueSatisfying(last -> assertThat(last.cleared()).isFalse());
    }

    @Test
    void a_copy_released_before_it_was_said_that_the_home_is_secret_goes_nowhere_without_a_second_look() {
        signedWith(Paragraph.of("Joan Oakley takes her to Larkesmere Primary"));
        decide(mother, Extent.ALL, "", Way.POST);
        release(anna, mother, preview(mother).fingerprint(), true);
        here(() -> nonDisclosures.forbid(
                anna, NOW, TODAY, amira.id(), new NonDisclosure(Ids.next(), mother, "Threats", TODAY, null, "")));
        assertThat(sent(anna, mother)).isEqualTo(new Answer.Refused(Why.NOT_CLEARED));
        assertThatThrownBy(() -> here(() -> releases.onPaper(anna, NOW, TODAY, amira.id(), review, mother)))
                .isInstanceOf(NotFound.class);

        release(anna, mother, preview(mother).fingerprint(), true);
        here(() -> releases.look(story.teller(), NOW, TODAY, amira.id(), review, mother, true, "She knows the school"));
        assertThat(sent(anna, mother)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void what_may_be_told_again_needs_one_look_from_that_day_and_only_its_iro_says_so() {
        var secret = new NonDisclosure(Ids.next(), mother, "Threats", TODAY.minusDays(9), null, "");
        here(() -> nonDisclosures.forbid(anna, NOW, TODAY, amira.id(), secret));
        signedWith(Paragraph.of("Joan Oakley takes her to Larkesmere Primary"));
        decide(mother, Extent.ALL, "", Way.POST);
        assertThat(preview(mother).needsSecond()).isTrue();
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        assertThatThrownBy(() -> here(
                        () -> nonDisclosures.end(worker, NOW, TODAY, amira.id(), secret.id(), "The order has ended")))
                .isInstanceOf(NotFound.class);

        here(() -> nonDisclosures.end(anna, NOW, TODAY, amira.id(), secret.id(), "The order has ended"));
        assertThat(preview(mother).needsSecond()).isFalse();
        assertThat(here(() -> nonDisclosures.list(anna, TODAY, amira.id())))
                .extracting(NonDisclosure::until)
                .containsExactly(TODAY);
        assertThatThrownBy(() -> here(
                        () -> nonDisclosures.end(anna, NOW, TODAY, amira.id(), secret.id(), "The order has ended")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_withheld_paragraph_is_in_no_layer_of_the_page_or_the_pdf_and_their_names_tell_nothing() throws IOException {
        signedWith(
                Paragraph.of("Amira is well"),
                new Paragraph("Her mother sees a counsellor", Readers.allBut(Set.of(father)), ""));
        decide(father, Extent.ALL, "", Way.POST);
        release(anna, father, preview(father).fingerprint(), true);
        var paper = here(() -> releases.onPaper(anna, NOW, TODAY, amira.id(), review, father));
        assertThat(paper.sheet().html()).contains("Amira is well").doesNotContain("counsellor");
        var pdf = ((Printed.Pdf) paper.sheet().print()).bytes();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Amira is well")
                    .doesNotContain("counsellor");
            assertThat(read.getDocumentInformation().getTitle())
                    .isEqualTo("Copy " + paper.reference())
                    .doesNotContain("Amira");
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("counsellor");
        assertThatThrownBy(() -> here(() -> releases.onPaper(anna, NOW, TODAY, amira.id(), review, mother)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void without_a_flag_one_person_looks_and_it_goes() {
        signedWith(Paragraph.of("Joan Oakley takes her to Larkesmere Primary"));
        decide(mother, Extent.ALL, "", Way.POST);
        var preview = preview(mother);
        assertThat(preview.needsSecond()).isFalse();
        assertThat(release(anna, mother, preview.fingerprint(), true)).isInstanceOf(Answer.Done.class);
        assertThat(sent(anna, mother)).isInstanceOf(Answer.Done.class);
        assertThat(copy(mother).last()).hasValueSatisfying(last -> {
            assertThat(last.cleared()).isTrue();
            assertThat(last.sendings()).extracting(Sending::outcome).containsExactly(Outcome.SENT);
            assertThat(last.reference()).matches("[2-9B-Z]{8}");
        });
    }

    /// Text from police minutes was pasted into a plan and given to another family (Birmingham, 2022).
    @Test
    void birmingham_a_pasted_paragraph_keeps_its_source_and_every_stranger_in_it_is_shown() {
        story.child("Nia Farthing");
        amira.knows(Connection.Facts.of("Rhys Farthing", Relationship.OTHER_FAMILY));
        signedWith(new Paragraph(
                "Police told us that Rhys Farthing was seen", Readers.EVERYONE, "police minutes of 3 May"));
        decide(mother, Extent.ALL, "", Way.POST);
        assertThat(preview(mother).traces()).extracting(Trace::text).contains("Rhys Farthing");
    }

    @Test
    void what_was_shown_is_what_goes_out_and_nothing_else() {
        signedWith(Paragraph.of("Amira is well"));
        decide(mother, Extent.ALL, "", Way.POST);
        assertThat(release(anna, mother, "another text", true)).isEqualTo(new Answer.Refused(Why.TEXT_CHANGED));
        var preview = preview(mother);
        assertThat(release(anna, mother, preview.fingerprint(), true)).isInstanceOf(Answer.Done.class);
        assertThat(copy(mother).last())
                .hasValueSatisfying(last -> assertThat(last.text()).isEqualTo(preview.text()));
    }

    @Test
    void nothing_goes_out_before_the_record_is_signed_or_the_letter_finished() {
        decide(mother, Extent.ALL, "", Way.POST);
        assertThat(preview(mother).text()).isEmpty();
        assertThat(release(anna, mother, preview(mother).fingerprint(), true))
                .isEqualTo(new Answer.Refused(Why.NOT_READY));
        decide(amira.id().value(), Extent.ALL, "", Way.IN_PERSON);
        assertThat(preview(amira.id().value()).text()).isEmpty();
    }

    @Test
    void less_than_all_stands_only_with_its_reason() {
        assertThat(decided(father, Extent.NOTHING, "", null)).isEqualTo(new Answer.Refused(Why.REASON_MISSING));
        assertThat(decided(father, Extent.DECISIONS, "He asked for no more", null))
                .isEqualTo(new Answer.Refused(Why.WAY_MISSING));
        assertThat(decided(father, Extent.PART, "The rest is not about him", Way.POST))
                .isEqualTo(new Answer.Refused(Why.PARTS_MISSING));
        assertThat(decided(father, Extent.NOTHING, "The court said so", null)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void the_letter_begins_with_what_the_record_has_and_is_the_iro_s_to_finish() {
        signedWith(Paragraph.of("Amira is well"));
        var letter = here(() -> letters.get(anna, TODAY, amira.id(), review));
        assertThat(letter.part(LetterPart.YOU_TOLD_ME)).startsWith("“").endsWith("”");
        assertThat(letter.part(LetterPart.IF_UNHAPPY)).contains("advocate").contains("0800 1111");
        assertThat(letter.part(LetterPart.SEE_YOU)).isEqualTo("I will tell you as soon as the day is known.");
        assertThat(write(new Letter(Map.of(LetterPart.YOU_TOLD_ME, "That you like it"), 0, true, ""), true))
                .isEqualTo(new Letters.Answer.Missing(
                        List.of(LetterPart.AGREED, LetterPart.IF_UNHAPPY, LetterPart.SEE_YOU)));
        var parts = new java.util.EnumMap<>(letter.parts());
        parts.put(LetterPart.AGREED, "Sam will ask the school");
        assertThat(write(new Letter(parts, 0, true, ""), true)).isEqualTo(new Letters.Answer.Saved());
        decide(amira.id().value(), Extent.ALL, "", Way.IN_PERSON);
        assertThat(text(amira.id().value()))
                .startsWith("Dear Amira,")
                .contains("Sam will ask the school")
                .endsWith("Best wishes from Anna Example");
    }

    @Test
    void two_who_write_one_letter_see_both_texts() {
        var one = new Letter(Map.of(LetterPart.YOU_TOLD_ME, "One"), 0, false, "");
        assertThat(write(one, false)).isEqualTo(new Letters.Answer.Saved());
        assertThat(write(new Letter(Map.of(LetterPart.YOU_TOLD_ME, "Other"), 0, false, ""), false))
                .isInstanceOfSatisfying(
                        Letters.Answer.ChangedMeanwhile.class,
                        clash -> assertThat(clash.theirs().part(LetterPart.YOU_TOLD_ME))
                                .isEqualTo("One"));
    }

    @Test
    void the_record_counts_as_sent_when_the_last_of_them_has_it() {
        story.holds(FactKind.RECORD_SENT, "2026-01-01");
        signedWith(Paragraph.of("Amira is well"));
        var letter = here(() -> letters.get(anna, TODAY, amira.id(), review));
        var parts = new java.util.EnumMap<>(letter.parts());
        parts.put(LetterPart.AGREED, "Nothing new");
        write(new Letter(parts, 0, true, ""), true);
        decide(mother, Extent.ALL, "", Way.POST);
        decide(amira.id().value(), Extent.ALL, "", Way.IN_PERSON);
        for (var recipient : List.of(mother, amira.id().value())) {
            assertThat(status("REC-4")).isInstanceOf(Status.Overdue.class);
            release(anna, recipient, preview(recipient).fingerprint(), true);
            assertThat(sent(anna, recipient)).isInstanceOf(Answer.Done.class);
        }
        assertThat(status("REC-4")).isInstanceOf(Status.MetLate.class);
    }

    @Test
    void the_case_line_neither_sees_nor_decides_who_gets_what() {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        assertThatThrownBy(() -> here(() -> copies.list(worker, TODAY, amira.id(), review)))
                .isInstanceOf(NotFound.class);
    }

    private void signedWith(Paragraph... paragraphs) {
        amira.signedRecord(new Written(RecordPart.HEALTH, Met.MET, null, "", List.of(paragraphs), 0, ""));
    }

    private Letters.Answer write(Letter letter, boolean finish) {
        return here(() -> letters.write(anna, NOW, TODAY, amira.id(), review, letter, finish));
    }

    private Copy copy(UUID recipient) {
        return here(() -> copies.get(anna, TODAY, amira.id(), review, recipient));
    }

    private void decide(UUID recipient, Extent extent, String reason, Way way) {
        assertThat(decided(recipient, extent, reason, way)).isInstanceOf(Answer.Done.class);
    }

    private Answer decided(UUID recipient, Extent extent, String reason, @org.jspecify.annotations.Nullable Way way) {
        var before = copy(recipient);
        var copy = new Copy(
                before.id(),
                review,
                amira.id(),
                before.recipient(),
                extent,
                Set.of(),
                reason,
                way,
                List.of(),
                before.version());
        return here(() -> copies.decide(anna, NOW, TODAY, copy));
    }

    private Releases.Preview preview(UUID recipient) {
        return here(() -> releases.preview(anna, NOW, TODAY, amira.id(), review, recipient));
    }

    private Answer release(Actor actor, UUID recipient, String fingerprint, boolean looked) {
        return here(() -> releases.release(actor, NOW, TODAY, amira.id(), review, recipient, fingerprint, looked));
    }

    private Answer look(Actor actor, boolean clears) {
        return here(() -> releases.look(actor, NOW, TODAY, amira.id(), review, mother, clears, ""));
    }

    private Answer sent(Actor actor, UUID recipient) {
        return here(() -> releases.sent(
                actor, NOW, TODAY, amira.id(), review, recipient, new Sending(TODAY, Outcome.SENT, "", "")));
    }

    private String text(UUID recipient) {
        return String.join(
                "\n",
                preview(recipient).text().stream()
                        .map(heading -> (heading.title() + "\n" + heading.text()).strip())
                        .toList());
    }

    private Status status(String rule) {
        return here(() -> statutoryClock.duties(amira.id(), TODAY)).stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .findFirst()
                .orElseThrow()
                .status(TODAY);
    }
}
