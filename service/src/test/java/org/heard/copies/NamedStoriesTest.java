package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.children.CareEntry;
import org.heard.children.Connection;
import org.heard.children.Connection.Contact;
import org.heard.children.Connection.MaySee;
import org.heard.children.Connection.ParentalResponsibility;
import org.heard.children.Placement;
import org.heard.children.Relationship;
import org.heard.paper.Printed;
import org.heard.records.Met;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Written;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Three breaches that happened, told again with people who are made up, and how each of them ends here. What the
/// Information Commissioner's Office did about each, and what had happened:
///
/// - Halton Borough Council, a monetary penalty of £70,000 in 2013. A covering letter with the adoptive parents'
///   address was posted to the birth mother.
/// - Nottinghamshire County Council, a reprimand in 2023. One assessment was sent, unredacted, to the mother and to
///   both her former partners.
/// - Birmingham Children's Trust, a reprimand for an incident of November 2022. Words from the minutes of a police
///   strategy meeting had been pasted into a child protection plan, and a neighbouring family was given it.
class NamedStoriesTest extends AmirasCopies {
    private static final String MINUTES = "police strategy meeting minutes";
    private static final String PASTED =
            "Rhys Farthing of 14 Elm Close was arrested on Sunday. His sister Cerys told the"
                    + " police so on 07700 900789, and the Farthings’ neighbour heard it.";

    @LocalServerPort
    private int port;

    @Test
    void halton_no_address_held_of_the_new_parents_is_in_the_birth_mother_s_copy_or_on_its_covering_page()
            throws IOException {
        livesWithTheVales();
        amira.decidedAtIt("2026-02-02", "Write to her mother twice a year", "Sam Example", "2026-07-01");
        signedWith(Paragraph.of("Amira is well and has settled."));
        for (var extent : List.of(Extent.ALL, Extent.DECISIONS)) {
            decide(mother, extent, extent.wantsReason() ? "She asked for no more" : "", Way.POST);
            assertThat(release(anna, mother, preview(mother).fingerprint(), true))
                    .isInstanceOf(Answer.Done.class);
            for (var layer : layers(mother)) {
                assertThat(layer)
                        .contains("Mira Brightwater")
                        .doesNotContainIgnoringCase("Rose Cottage")
                        .doesNotContainIgnoringCase("Stow by the Mill")
                        .doesNotContainIgnoringCase("VB61 9QX")
                        .doesNotContain("VB619QX", "07700 900456", "ruth@example.org", "Vale");
            }
        }
    }

    @Test
    void halton_the_address_written_into_the_record_is_found_word_for_word_without_a_street_or_a_postcode() {
        livesWithTheVales();
        signedWith(Paragraph.of("She loves the garden of Rose Cottage, and walks to the shop in Stow by the Mill."));
        decide(mother, Extent.ALL, "", Way.POST);
        assertThat(preview(mother).traces())
                .filteredOn(trace -> trace.kind() == Trace.Kind.ADDRESS)
                .allMatch(Trace::tellsWhere)
                .extracting(Trace::text)
                .containsExactlyInAnyOrder("Rose Cottage", "Stow by the Mill");
    }

    @Test
    void halton_what_could_tell_the_mother_where_her_child_lives_waits_for_a_second_person_and_is_held_back() {
        livesWithTheVales();
        keepSecretFrom(mother);
        signedWith(Paragraph.of("Ruth Vale takes her to Larkesmere Primary from Rose Cottage, 12 Elm Lane, VB61 9QX"));
        decide(mother, Extent.ALL, "", Way.POST);
        var preview = preview(mother);
        assertThat(preview.needsSecond()).isTrue();
        assertThat(preview.traces())
                .extracting(Trace::kind)
                .contains(
                        Trace.Kind.CARER,
                        Trace.Kind.SCHOOL,
                        Trace.Kind.ADDRESS,
                        Trace.Kind.STREET,
                        Trace.Kind.POSTCODE);
        assertThat(release(anna, mother, preview.fingerprint(), false))
                .isEqualTo(new Answer.Refused(Why.NOT_LOOKED_AT));
        assertThat(release(anna, mother, preview.fingerprint(), true)).isInstanceOf(Answer.Done.class);
        goesNowhere();
        assertThat(look(anna, true, "")).isEqualTo(new Answer.Refused(Why.SAME_PERSON));
        assertThat(look(story.teller(), false, "")).isEqualTo(new Answer.Refused(Why.REASON_MISSING));
        assertThat(look(story.teller(), false, "It names the school")).isInstanceOf(Answer.Done.class);
        goesNowhere();
    }

    @Test
    void halton_a_second_person_clears_what_tells_nothing_and_then_exactly_that_goes() throws IOException {
        livesWithTheVales();
        keepSecretFrom(mother);
        signedWith(Paragraph.of("Amira gave her school report to Ruth Vale"));
        decide(mother, Extent.ALL, "", Way.POST);
        release(anna, mother, preview(mother).fingerprint(), true);
        goesNowhere();
        assertThat(look(story.teller(), true, "")).isInstanceOf(Answer.Done.class);
        assertThat(layers(mother)).allMatch(layer -> layer.contains("gave her school report to Ruth Vale"));
        assertThat(signedIn(anna).get(at(mother) + "/pdf").status()).isEqualTo(200);
        assertThat(sent(anna, mother)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void nottinghamshire_three_people_get_three_copies_and_each_holds_what_that_person_may_read() throws IOException {
        var ray = stepfather();
        var all = new LinkedHashMap<String, Readers>();
        all.put("Amira is well.", Readers.EVERYONE);
        all.put("A counsellor sees her every week.", Readers.only(Set.of(mother)));
        all.put("He is in the hospital in town.", Readers.only(Set.of(father)));
        all.put("The bail has conditions.", Readers.only(Set.of(ray)));
        all.put("The hearing is in September.", Readers.allBut(Set.of(ray)));
        all.put("There was a call to the police.", Readers.allBut(Set.of(father)));
        signedWith(all.entrySet().stream()
                .map(one -> new Paragraph(one.getKey(), one.getValue(), ""))
                .toArray(Paragraph[]::new));
        var names = Map.of(mother, "Mira Brightwater", father, "Femi Stone", ray, "Ray Calder");
        for (var reader : names.keySet()) {
            decide(reader, Extent.ALL, "", Way.POST);
            assertThat(release(anna, reader, preview(reader).fingerprint(), true))
                    .isInstanceOf(Answer.Done.class);
        }
        for (var reader : names.keySet()) {
            for (var layer : layers(reader)) {
                all.forEach((text, readers) -> assertThat(layer.contains(text))
                        .as("“%s” for %s", text, names.get(reader))
                        .isEqualTo(readers.include(reader)));
                names.forEach((other, name) -> assertThat(layer.contains(name))
                        .as("%s on the copy of %s", name, names.get(reader))
                        .isEqualTo(other.equals(reader)));
            }
        }
        assertThat(names.keySet().stream().map(reader -> paper(reader).reference()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nottinghamshire_what_was_looked_through_for_one_is_not_let_go_to_another() {
        signedWith(
                Paragraph.of("Amira is well."),
                new Paragraph("A counsellor sees her.", Readers.only(Set.of(mother)), ""));
        decide(mother, Extent.ALL, "", Way.POST);
        decide(father, Extent.ALL, "", Way.POST);
        assertThat(release(anna, father, preview(mother).fingerprint(), true))
                .isEqualTo(new Answer.Refused(Why.TEXT_CHANGED));
        assertThat(release(anna, mother, preview(mother).fingerprint(), true)).isInstanceOf(Answer.Done.class);
        assertThatThrownBy(() -> paper(father)).isInstanceOf(NotFound.class);
        assertThat(signedIn(anna).get(at(father) + "/page").status()).isEqualTo(404);
    }

    @Test
    void nottinghamshire_why_a_withheld_text_is_still_true_is_withheld_with_it() {
        var because = "she told the IRO of her counsellor on 3 May";
        amira.signedRecord(new Written(
                RecordPart.HEALTH,
                Met.MET,
                review,
                because,
                List.of(
                        Paragraph.of("Amira is well."),
                        new Paragraph("Her mother is well too.", Readers.only(Set.of(mother)), "")),
                0,
                ""));
        decide(mother, Extent.ALL, "", Way.POST);
        decide(father, Extent.ALL, "", Way.POST);
        assertThat(text(mother)).contains("Amira is well.", "Her mother is well too.", because);
        assertThat(text(father)).contains("Amira is well.").doesNotContain("mother is well", because);
    }

    @Test
    void birmingham_a_pasted_paragraph_stands_whole_under_its_source_with_every_stranger_and_place_in_it() {
        signedWith(Paragraph.of("Amira is well."), new Paragraph(PASTED, Readers.EVERYONE, MINUTES));
        decide(mother, Extent.ALL, "", Way.POST);
        var visitor = signedIn(anna);
        var release = at(mother) + "/release";
        var page = visitor.get(release);
        var found = new LinkedHashMap<String, String>();
        for (var row : page.page().select("main .found__one")) {
            found.putIfAbsent(row.expectFirst("strong").text(), row.text());
        }
        assertThat(found.keySet())
                .contains(MINUTES, "Rhys Farthing", "Cerys", "Farthings", "14 Elm Close", "07700 900789")
                .doesNotContain("Sunday", "His", "Amira");
        assertThat(found.get(MINUTES)).contains(PASTED);
        assertThat(page.page().select("main .found__one[open] strong").eachText())
                .as("what was taken over stands open")
                .containsExactly(MINUTES);
        assertThat(page.page().select("main h3").eachText()).contains("Taken from somewhere else (1)");
        assertThat(found.get("Cerys")).contains("Perhaps a name");

        var unread = visitor.press(page, "Release this copy", Map.of());
        assertThat(unread.words()).contains("Say that you looked at every name and place found");
        assertThatThrownBy(() -> paper(mother)).isInstanceOf(NotFound.class);
        assertThat(visitor.press(page, "Release this copy", Map.of("looked", "yes"))
                        .leadsTo())
                .isEqualTo(release);
    }

    @Test
    void birmingham_whoever_saw_it_leaves_the_part_out_and_nothing_of_it_goes() throws IOException {
        signedWith(new Paragraph(PASTED, Readers.EVERYONE, MINUTES));
        assertThat(decided(
                        mother,
                        Extent.PART,
                        Set.of(RecordPart.PARENTS_SAID, RecordPart.CHILD_SAID),
                        "The rest tells of another family",
                        Way.POST))
                .isInstanceOf(Answer.Done.class);
        assertThat(preview(mother).traces()).noneMatch(trace -> trace.kind() == Trace.Kind.TAKEN_OVER);
        assertThat(release(anna, mother, preview(mother).fingerprint(), true)).isInstanceOf(Answer.Done.class);
        assertThat(layers(mother))
                .allSatisfy(layer -> assertThat(layer)
                        .contains("Mira Brightwater", "As it is: What parents said")
                        .doesNotContain("Farthing", "Cerys", "Elm Close", "900789", MINUTES));
    }

    @Test
    void birmingham_where_it_was_taken_from_is_shown_to_whoever_looks_and_to_nobody_else() throws IOException {
        signedWith(new Paragraph("The police saw no danger for Amira.", Readers.EVERYONE, MINUTES));
        decide(mother, Extent.ALL, "", Way.POST);
        assertThat(preview(mother).traces()).extracting(Trace::text).contains(MINUTES);
        release(anna, mother, preview(mother).fingerprint(), true);
        assertThat(layers(mother))
                .allSatisfy(layer -> assertThat(layer).contains("saw no danger").doesNotContain(MINUTES));
    }

    /// Amira's new parents, how they are reached, and the postcode of where she lives with them now.
    private void livesWithTheVales() {
        amira.enter(new CareEntry.Moved(
                        LocalDate.parse("2026-03-02"), new Placement("U4", "PR1", "VB61 9QX", ""), false, "CARPL"))
                .knows(new Connection.Facts(
                        "Ruth Vale",
                        Relationship.FOSTER_CARER.words(),
                        ParentalResponsibility.NOT_RECORDED,
                        Contact.NOT_RECORDED,
                        "",
                        "Rose Cottage, Stow by the Mill, VB61 9QX; 07700 900456 in the evening, ruth@example.org",
                        MaySee.NOT_DECIDED,
                        "",
                        false,
                        null,
                        null));
    }

    private UUID stepfather() {
        amira.knows(Connection.Facts.of("Ray Calder", Relationship.STEP_PARENT));
        return amira.connection("Ray Calder");
    }

    /// The mother's copy was released and may not leave: on no page and by nobody.
    private void goesNowhere() {
        assertThat(sent(anna, mother)).isEqualTo(new Answer.Refused(Why.NOT_CLEARED));
        assertThatThrownBy(() -> paper(mother)).isInstanceOf(NotFound.class);
        var visitor = signedIn(anna);
        assertThat(visitor.get(at(mother) + "/pdf").status()).isEqualTo(404);
        assertThat(visitor.get(at(mother) + "/page").status()).isEqualTo(404);
    }

    private String at(UUID recipient) {
        return "/children/" + amira.id() + "/reviews/" + review + "/copies/" + recipient;
    }

    private Visitor signedIn(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    /// What stands on the page and what the PDF says, to a reader and to a search through its bytes.
    private List<String> layers(UUID recipient) throws IOException {
        var sheet = paper(recipient).sheet();
        var pdf = ((Printed.Pdf) sheet.print()).bytes();
        try (var read = Loader.loadPDF(pdf)) {
            var about = read.getDocumentInformation();
            var text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            return List.of(
                    sheet.html(),
                    String.join(
                            "\n",
                            text,
                            about.getTitle() + about.getSubject() + about.getKeywords() + about.getAuthor(),
                            new String(pdf, StandardCharsets.ISO_8859_1)));
        }
    }
}
