package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.ReviewId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Writing a record in a browser without JavaScript, from the first page to the signature and the next review.
class RecordPagesTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Records records;

    private Actor anna;
    private ChildStory amira;
    private ReviewId review;
    private String at;
    private Visitor visitor;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .reviewedOn("2026-02-02", "PN1", anna);
        review = amira.lastReview();
        at = "/children/" + amira.id() + "/reviews/" + review + "/record";
        visitor = visiting(anna);
    }

    private Visitor visiting(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    @Test
    void from_an_empty_list_to_a_signature_and_the_next_review_says_still_true() {
        assertThat(visitor.get(at).words())
                .contains("Only the IRO service, and whoever takes notes for it, sees this until it is signed");
        writeEverything();
        var sign = visitor.get(at + "/sign");
        assertThat(sign.words()).contains("Once you sign").doesNotContain("What is missing");
        assertThat(visitor.post(at + "/sign", Map.of()).words()).contains("not the one you read any more");
        var read = sign.page().expectFirst("[name=read]").attr("value");
        assertThat(visitor.post(at + "/sign", Map.of("read", read)).leadsTo()).isEqualTo(at);
        assertThat(visitor.get(at).words()).contains("Signed by Anna Example on 15 June 2026");
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira.has(RelationKind.SOCIAL_WORKER, sam, "2026-01-05");
        var worker = visiting(sam);
        assertThat(worker.get(at.replace("/record", ""))
                        .page()
                        .select("a[href=" + at + "/signed]")
                        .text())
                .isEqualTo("Read the record");
        assertThat(worker.get(at + "/signed").status()).isEqualTo(200);

        amira.reviewedOn("2026-04-30", "PN1", anna);
        var next = "/children/" + amira.id() + "/reviews/" + amira.lastReview() + "/record";
        var page = visitor.get(next + "/write/matters").page();
        assertThat(page.select("section:has(#health)").text())
                .contains("Still true (met)")
                .contains("Seen by the dentist");
        assertThat(visitor.post(next + "/write/matters", Map.of("met-health", "STILL_TRUE"))
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Health: enter why it is still true");
        visitor.post(
                next + "/write/matters",
                Map.of("met-health", "STILL_TRUE", "because-health", "nothing has changed", "version-health", "0"));
        var record = here(() -> records.get(anna, TODAY, amira.id(), amira.lastReview()));
        assertThat(record.part(RecordPart.HEALTH)).satisfies(health -> {
            assertThat(health.met()).isEqualTo(Met.MET);
            assertThat(health.text()).isEqualTo("Seen by the dentist");
            assertThat(health.because()).isEqualTo("nothing has changed");
            assertThat(health.stillTrueSince()).isEqualTo(review);
        });
    }

    @Test
    void what_is_missing_is_listed_with_the_page_where_it_is_put_right() {
        var page = visitor.get(at + "/sign").page();
        assertThat(page.select("#sign + ul a").eachAttr("href"))
                .contains(at + "/people", at + "/write/matters#health", at + "/rights");
        assertThat(page.select("button[name=sign]")).isEmpty();
    }

    @Test
    void a_clash_shows_both_texts_and_loses_neither() {
        visitor.get(at + "/write/matters");
        theirs(RecordPart.HEALTH, Paragraph.of("Theirs <b>"));
        var answer = visitor.post(
                at + "/write/matters", Map.of("met-health", "MET", "text-health", "Mine", "version-health", "0"));
        assertThat(answer.words())
                .contains("Teller of the story wrote here while you did")
                .contains("Theirs <b>");
        assertThat(answer.page().expectFirst("textarea[name=text-health]").text())
                .isEqualTo("Mine");
        var version = answer.page().expectFirst("[name=version-health]").attr("value");
        visitor.post(
                at + "/write/matters",
                Map.of("met-health", "MET", "text-health", "Mine and theirs", "version-health", version));
        assertThat(here(() -> records.get(anna, TODAY, amira.id(), review))
                        .part(RecordPart.HEALTH)
                        .text())
                .isEqualTo("Mine and theirs");
    }

    @Test
    void what_somebody_else_wrote_stays_where_this_writer_changed_nothing() {
        var shown = visitor.get(at + "/write/matters");
        theirs(RecordPart.HEALTH, Paragraph.of("Theirs"));
        assertThat(visitor.press(shown, "Save", Map.of("met-education", "MET", "text-education", "Mine"))
                        .leadsTo())
                .isEqualTo(at);
        assertThat(text(RecordPart.HEALTH)).isEqualTo("Theirs");
        assertThat(text(RecordPart.EDUCATION)).isEqualTo("Mine");
    }

    @Test
    void of_two_texts_nothing_is_written_before_it_is_said_which_should_stand() {
        var shown = visitor.get(at + "/write/matters");
        theirs(RecordPart.HEALTH, Paragraph.of("Theirs"));
        theirs(RecordPart.LEISURE, Paragraph.of("Theirs alone"));
        var clash = visitor.press(shown, "Save", Map.of("text-health", "Mine", "text-education", "Mine too"));
        var open = visitor.press(clash, "Save", Map.of());
        assertThat(open.words()).contains("Health: choose what should stand", "Theirs");
        assertThat(open.page().expectFirst("textarea[name=text-leisure]").text())
                .as("where only they wrote it stands in the box")
                .isEqualTo("Theirs alone");
        assertThat(open.page().expectFirst("textarea[name=text-health]").text()).isEqualTo("Mine");
        assertThat(text(RecordPart.HEALTH)).isEqualTo("Theirs");
        assertThat(text(RecordPart.EDUCATION)).isEmpty();

        assertThat(visitor.press(open, "Save", Map.of("whose-health", "THEIRS")).leadsTo())
                .isEqualTo(at);
        assertThat(text(RecordPart.HEALTH)).isEqualTo("Theirs");
        assertThat(text(RecordPart.EDUCATION)).isEqualTo("Mine too");
        assertThat(text(RecordPart.LEISURE)).isEqualTo("Theirs alone");
    }

    @Test
    void a_question_left_open_and_kept_as_a_draft_is_asked_again() {
        for (var page : List.of(at + "/write/matters", at + "/part/health")) {
            var field = page.endsWith("health") ? "text-0" : "text-health";
            var shown = visitor.get(page);
            theirs(RecordPart.HEALTH, Paragraph.of("Theirs"));
            var clash = visitor.press(shown, "Save", Map.of("met-health", "MET", field, "Mine"));
            visitor.press(clash, "Save and come back later", Map.of());
            var begun = visitor.get(page);
            assertThat(begun.words()).contains("Teller of the story wrote:", "What should stand?");
            assertThat(begun.page().expectFirst("textarea[name=" + field + "]").text())
                    .isEqualTo("Mine");
            assertThat(visitor.press(begun, "Save", Map.of()).words()).contains("choose what should stand");
            assertThat(text(RecordPart.HEALTH)).isEqualTo("Theirs");
        }
    }

    @Test
    void a_text_typed_while_somebody_made_paragraphs_of_its_part_is_not_lost() {
        var shown = visitor.get(at + "/write/matters");
        var forHer = new Paragraph("For her alone", Readers.only(List.of(amira.lastConnection())), "");
        theirs(RecordPart.HEALTH, forHer);
        var refused = visitor.press(shown, "Save", Map.of("met-health", "MET", "text-health", "Mine"));
        assertThat(refused.words()).contains("wrote here while you did", "For her alone");
        assertThat(refused.page().expectFirst("textarea[name=text-health]").text())
                .isEqualTo("Mine");
        assertThat(refused.page().select("[name=whose-health]").eachAttr("value"))
                .as("one box cannot hold who may read what")
                .containsExactly("THEIRS", "BOTH");
        assertThat(paragraphs(RecordPart.HEALTH)).containsExactly(forHer);

        visitor.press(refused, "Save", Map.of("whose-health", "BOTH"));
        assertThat(paragraphs(RecordPart.HEALTH)).containsExactly(forHer, Paragraph.of("Mine"));
    }

    @Test
    void of_two_answers_to_one_matter_both_texts_can_stand_one_below_the_other() {
        var shown = visitor.get(at + "/write/matters");
        theirs(RecordPart.HEALTH, Paragraph.of("Theirs"));
        theirs(RecordPart.LEISURE, Paragraph.of("Theirs alone"));
        var clash = visitor.press(
                shown, "Save", Map.of("met-health", "MET", "text-health", "Mine", "met-leisure", "NOT_MET"));
        visitor.press(clash, "Save", Map.of("whose-health", "BOTH", "whose-leisure", "BOTH"));
        var record = here(() -> records.get(anna, TODAY, amira.id(), review));
        assertThat(record.part(RecordPart.HEALTH).text()).isEqualTo("Theirs\n\nMine");
        assertThat(record.part(RecordPart.HEALTH).met()).isEqualTo(Met.MET);
        assertThat(record.part(RecordPart.LEISURE).text()).isEqualTo("Theirs alone");
        assertThat(record.part(RecordPart.LEISURE).met()).isEqualTo(Met.NOT_MET);
    }

    @Test
    void of_two_who_write_paragraphs_each_with_its_readers_one_is_chosen_or_both() {
        var part = at + "/part/health";
        var shown = visitor.get(part);
        var forHer = new Paragraph("For her alone", Readers.only(List.of(amira.lastConnection())), "the nurse");
        theirs(RecordPart.HEALTH, forHer);
        var clash = visitor.press(shown, "Save", Map.of("met-health", "MET", "text-0", "Mine"));
        assertThat(clash.words())
                .contains(
                        "wrote here while you did",
                        "For her alone",
                        "Only these people: Mira Example (Mother). From the nurse");
        var open = visitor.press(clash, "Save", Map.of());
        assertThat(open.words()).contains("choose what should stand", "For her alone");
        assertThat(visitor.press(open, "Save", Map.of("whose-health", "BOTH")).leadsTo())
                .isEqualTo(at);
        assertThat(paragraphs(RecordPart.HEALTH)).containsExactly(forHer, Paragraph.of("Mine"));

        var again = visitor.get(part);
        theirs(RecordPart.HEALTH, forHer);
        var second = visitor.press(again, "Save", Map.of("text-1", "Mine anew"));
        assertThat(visitor.press(second, "Save", Map.of("whose-health", "THEIRS"))
                        .leadsTo())
                .isEqualTo(at);
        assertThat(paragraphs(RecordPart.HEALTH)).containsExactly(forHer);
    }

    /// The manager writes in a part while the IRO has it open.
    private void theirs(RecordPart part, Paragraph paragraph) {
        var version = here(() -> records.get(story.teller(), TODAY, amira.id(), review))
                .part(part)
                .version();
        var written = new Written(part, Met.PARTLY, null, "", List.of(paragraph), version, "");
        here(() -> records.write(story.teller(), NOW, TODAY, amira.id(), review, List.of(written)));
    }

    private List<Paragraph> paragraphs(RecordPart part) {
        return here(() -> records.get(anna, TODAY, amira.id(), review))
                .part(part)
                .paragraphs();
    }

    private String text(RecordPart part) {
        return here(() -> records.get(anna, TODAY, amira.id(), review))
                .part(part)
                .text();
    }

    @Test
    void a_paragraph_is_given_its_readers_and_its_source_and_can_be_taken_away() {
        var mother = amira.lastConnection().toString();
        var part = at + "/part/health";
        assertThat(visitor.open(
                                part,
                                Map.of(
                                        "met-health",
                                        "MET",
                                        "text-0",
                                        "For her alone",
                                        "whom-0",
                                        "ONLY",
                                        "version-health",
                                        "0"))
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Choose at least one person");
        visitor.post(
                part,
                Map.of(
                        "met-health", "MET",
                        "text-0", "For her alone",
                        "whom-0", "ONLY",
                        "who-ONLY-0", mother,
                        "source-0", "the nurse's letter of 3 May",
                        "version-health", "0"));
        assertThat(here(() -> records.get(anna, TODAY, amira.id(), review))
                        .part(RecordPart.HEALTH)
                        .paragraphs())
                .containsExactly(new Paragraph(
                        "For her alone", Readers.only(List.of(amira.lastConnection())), "the nurse's letter of 3 May"));
        assertThat(visitor.get(at + "/write/matters").words()).contains("Only these people: Mira Example (Mother)");
        visitor.open(part, Map.of("met-health", "MET", "text-0", "", "version-health", "1"));
        assertThat(here(() -> records.get(anna, TODAY, amira.id(), review))
                        .part(RecordPart.HEALTH)
                        .paragraphs())
                .isEmpty();
    }

    private void writeEverything() {
        var fields = new HashMap<String, String>();
        for (var part : RecordPart.matters()) {
            fields.put("met-" + part.address(), part == RecordPart.VISITS ? "NOT_APPLICABLE" : "MET");
            fields.put("text-" + part.address(), part == RecordPart.HEALTH ? "Seen by the dentist" : "It is so");
            fields.put("version-" + part.address(), "0");
        }
        assertThat(visitor.open(at + "/write/matters", fields).leadsTo()).isEqualTo(at);
        assertThat(visitor.open(
                                at + "/write/said",
                                Map.of(
                                        "text-child-said", "I like it here",
                                        "version-child-said", "0",
                                        "text-parents-said", "Her mother agrees",
                                        "version-parents-said", "0"))
                        .leadsTo())
                .isEqualTo(at);
        assertThat(visitor.open(at + "/people", Map.of("came-" + amira.lastConnection(), "IN_PERSON", "_version", "0"))
                        .leadsTo())
                .isEqualTo(at);
        assertThat(visitor.open(at + "/rights", Map.of("court", "YES", "complaint", "TOLD_NOW", "_version", "0"))
                        .leadsTo())
                .isEqualTo(at);
    }
}
