package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two people who write in one part of a record lose neither text, and are asked what should stand.
class RecordClashPagesTest extends AmirasRecordPages {
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
}
