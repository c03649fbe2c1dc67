package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.copies.Copy.Outcome;
import org.heard.copies.Copy.Sending;
import org.heard.ids.Ids;
import org.heard.paper.Printed;
import org.heard.records.Amendment;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Signatures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How copies of a review are let go, over the real database.
class ReleasesTest extends AmirasCopies {
    @Autowired
    Signatures signatures;

    @Test
    void a_copy_released_before_it_was_said_that_the_home_is_secret_goes_nowhere_without_a_second_look() {
        signedWith(Paragraph.of("Joan Oakley takes her to Larkesmere Primary"));
        decide(mother, Extent.ALL, "", Way.POST);
        release(anna, mother, preview(mother).fingerprint(), true);
        keepSecretFrom(mother);
        assertThat(sent(anna, mother)).isEqualTo(new Answer.Refused(Why.NOT_CLEARED));
        assertThatThrownBy(() -> paper(mother)).isInstanceOf(NotFound.class);

        release(anna, mother, preview(mother).fingerprint(), true);
        look(story.teller(), true, "She knows the school");
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
        var paper = paper(father);
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
        assertThatThrownBy(() -> paper(mother)).isInstanceOf(NotFound.class);
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
    void an_amendment_shows_who_has_the_text_before_it_and_only_those_whose_text_changed() {
        signedWith(Paragraph.of("Amira is well"));
        for (var recipient : List.of(mother, father)) {
            decide(recipient, Extent.ALL, "", Way.POST);
            release(anna, recipient, preview(recipient).fingerprint(), true);
        }
        assertThat(behind()).isEmpty();

        here(() -> signatures.amend(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                new Amendment(
                        UUID.randomUUID(),
                        RecordPart.HEALTH,
                        new Paragraph("The test was on 3 May", Readers.only(Set.of(mother)), ""),
                        "The nurse wrote to say so",
                        TODAY,
                        anna.name())));
        assertThat(behind()).containsExactly(mother);

        release(anna, mother, preview(mother).fingerprint(), true);
        assertThat(behind()).isEmpty();
    }

    private Set<UUID> behind() {
        return here(() -> releases.behind(anna, TODAY, copies.list(anna, TODAY, amira.id(), review)));
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
}
