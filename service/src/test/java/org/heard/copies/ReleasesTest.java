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
import org.heard.children.Connection;
import org.heard.children.Connection.MaySee;
import org.heard.children.Relationship;
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
        var secret = NonDisclosure.from(Ids.next(), mother, "Threats", TODAY.minusDays(9), "");
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

    @Test
    void what_was_decided_anew_goes_nowhere_by_any_way_until_it_is_released_anew() {
        signedWith(Paragraph.of("Amira is well"));
        decide(mother, Extent.ALL, "", Way.POST);
        release(anna, mother, preview(mother).fingerprint(), true);
        decide(mother, Extent.ALL, "", Way.BY_HAND);
        assertThat(copy(mother).out()).isPresent();

        decide(mother, Extent.NOTHING, "A court said so", null);
        goesNowhere();
        decide(mother, Extent.ALL, "", Way.POST);
        goesNowhere();
        release(anna, mother, preview(mother).fingerprint(), true);
        assertThat(sent(anna, mother)).isInstanceOf(Answer.Done.class);

        assertThat(decided(mother, Extent.PART, Set.of(RecordPart.HEALTH), "The rest is not hers", Way.POST))
                .isInstanceOf(Answer.Done.class);
        release(anna, mother, preview(mother).fingerprint(), true);
        assertThat(copy(mother).out()).isPresent();
        assertThat(decided(mother, Extent.PART, Set.of(RecordPart.MONEY), "The rest is not hers", Way.POST))
                .isInstanceOf(Answer.Done.class);
        goesNowhere();
    }

    private void goesNowhere() {
        assertThat(copy(mother).out()).isEmpty();
        assertThat(sent(anna, mother)).isEqualTo(new Answer.Refused(Why.DECIDED_ANEW));
        assertThatThrownBy(() -> paper(mother)).isInstanceOf(NotFound.class);
    }

    @Test
    void whom_who_is_who_does_not_tell_where_the_child_lives_is_guarded_like_a_non_disclosure() {
        amira.knows(Connection.Facts.of("Ola Brightwater", Relationship.GRANDPARENT)
                .seeing(MaySee.PART, "Not where the child lives"));
        var ola = amira.connection("Ola Brightwater");
        signedWith(Paragraph.of("Joan Oakley takes her to the dentist"));
        assertThat(copy(ola)).satisfies(proposed -> {
            assertThat(proposed.extent()).isEqualTo(Extent.PART);
            assertThat(proposed.parts())
                    .contains(RecordPart.HEALTH)
                    .doesNotContain(RecordPart.PLACEMENT, RecordPart.EDUCATION);
        });
        assertThat(decided(ola, copy(ola).extent(), copy(ola).parts(), copy(ola).reason(), Way.POST))
                .isInstanceOf(Answer.Done.class);
        assertThat(preview(ola).needsSecond()).isTrue();
        release(anna, ola, preview(ola).fingerprint(), true);
        assertThat(sent(anna, ola)).isEqualTo(new Answer.Refused(Why.NOT_CLEARED));

        for (var reason : List.of("", "Not where the child lives")) {
            assertThat(decided(ola, Extent.ALL, reason, Way.POST))
                    .isEqualTo(new Answer.Refused(Why.MORE_THAN_THEY_MAY_SEE));
        }
        decide(ola, Extent.ALL, "She has cared for Amira herself", Way.POST);
        assertThat(preview(ola).more()).isTrue();
    }

    @Test
    void more_than_somebody_may_see_waits_for_a_second_person_whatever_is_found() {
        amira.knows(Connection.Facts.of("Ray Calder", Relationship.STEP_PARENT)
                .seeing(MaySee.DECISIONS, "The child wants no contact"));
        var ray = amira.connection("Ray Calder");
        signedWith(Paragraph.of("Amira is well"));
        decide(ray, Extent.ALL, "A court ordered it", Way.POST);
        assertThat(preview(ray).needsSecond()).isTrue();
        release(anna, ray, preview(ray).fingerprint(), true);
        assertThat(sent(anna, ray)).isEqualTo(new Answer.Refused(Why.NOT_CLEARED));
        decide(ray, Extent.DECISIONS, "The child wants no contact", Way.POST);
        assertThat(preview(ray).needsSecond()).isFalse();
    }

    @Test
    void every_page_says_whose_record_it_is_and_for_whom_the_copy_and_file_and_title_do_not() throws IOException {
        signedWith(Paragraph.of("Amira is well. ".repeat(600)));
        decide(mother, Extent.ALL, "", Way.POST);
        release(anna, mother, preview(mother).fingerprint(), true);
        var sheet = paper(mother).sheet();
        var running = "Copy for Mira Brightwater (Mother) · Amira · Looked-after review of 2 February 2026";
        assertThat(sheet.html()).contains(running);
        var pdf = ((Printed.Pdf) sheet.print()).bytes();
        assertThat(org.heard.paper.Validated.broken(pdf, org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1))
                .isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                var one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(read).replaceAll("\\s+", " ")).contains(running);
            }
            assertThat(read.getDocumentInformation().getTitle()).doesNotContain("Amira", "Mira");
        }
        assertThat(preview(mother).headed()).isEqualTo("Amira\nLooked-after review of 2 February 2026");
        assertThat(preview(anna.person().value()).headed()).startsWith("Amira, born 2 March 2014");
    }

    @Test
    void a_letter_is_of_an_earlier_text_once_a_decision_changed_and_whoever_sends_it_is_told() {
        var bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, bea, "2026-01-06")
                .decidedAtIt("2026-02-02", "Find her a club", "Sam Example", "2026-07-01");
        var child = amira.id().value();
        finishLetter(0);
        decide(child, Extent.ALL, "", Way.IN_PERSON);
        release(anna, child, preview(child).fingerprint(), true);
        assertThat(behind()).isEmpty();

        amira.decidedAtIt("2026-02-02", "Ask about the dog", "Sam Example", "2026-07-01");
        assertThat(behind()).containsExactly(child);
        assertThat(here(() -> releases.behind(bea, TODAY, copies.list(bea, TODAY, amira.id(), review))))
                .containsExactly(child);
        finishLetter(1);
        assertThat(behind()).isEmpty();
    }

    private void finishLetter(int version) {
        var parts = new java.util.EnumMap<>(
                here(() -> letters.get(anna, TODAY, amira.id(), review)).parts());
        parts.put(LetterPart.YOU_TOLD_ME, "That you like it");
        assertThat(write(new Letter(parts, version, true, ""), true)).isEqualTo(new Letters.Answer.Saved());
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
