package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.junit.jupiter.api.Test;

/// Writing a record in a browser without JavaScript, from the first page to the signature and the next review.
class RecordPagesTest extends AmirasRecordPages {
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
