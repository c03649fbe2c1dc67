package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.ProtectedEnquiries;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.children.Identity;
import org.heard.children.OwnWords;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.choices.OwnChoices;
import org.heard.database.OwnersHand;
import org.heard.drafts.OwnDrafts;
import org.heard.pages.Form;
import org.heard.plain.PreferredWords;
import org.heard.records.OwnNotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// What a child said in confidence leaves with the authority, and nobody reads it alone.
class ConfidencesTest extends HeardTest {
    @Autowired
    private TakingOut takingOut;

    @Autowired
    private OwnWordsKeeping ownWords;

    @Autowired
    private OwnChoices choices;

    @Autowired
    private ProtectedEnquiries enquiries;

    @Autowired
    private OwnNotes notes;

    @Autowired
    private OwnDrafts drafts;

    @Autowired
    private OwnersHand owner;

    @TempDir
    private Path folder;

    private Actor manager;
    private Actor administrator;
    private Actor iro;
    private ChildStory amira;

    @BeforeEach
    void two_who_are_allowed_and_a_child() {
        manager = story.manager("Mary Example");
        administrator = story.person("Ada Example", Role.ADMINISTRATOR);
        iro = story.iro("Anna Example");
        amira = story.child("Amira Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        amira.has(RelationKind.IRO, iro, "2026-01-06");
    }

    @Test
    void what_a_child_sent_is_in_the_sealed_box_alone_and_word_for_word() throws GeneralSecurityException {
        story.told(amira, "“Ünter uns”, nobody else: I don’t like\nhow Kit, who drives me, talks");
        amira.wished("2026-03-02", "A dog");
        var taken = takingOut.take(manager, administrator, NOW);
        var record = taken.unpacked();
        assertThat(record.says("who drives me")).isFalse();
        assertThat(record.holds("telling")).isFalse();
        assertThat(record.json("exact_words"))
                .singleElement()
                .satisfies(words -> assertThat(words.get("words").asString()).isEqualTo("A dog"));
        var sealed = record.opened(taken.key());
        sealed.isWhole();
        assertThat(sealed.json("telling"))
                .singleElement()
                .satisfies(telling -> assertThat(telling.get("said").asString())
                        .isEqualTo("“Ünter uns”, nobody else: I don’t like\nhow Kit, who drives me, talks"));
        assertThat(sealed.csv("telling").get(1))
                .contains("“Ünter uns”, nobody else: I don’t like\nhow Kit, who drives me, talks");
    }

    @Test
    void the_record_says_how_many_rows_are_sealed_and_why() {
        story.told(amira, "Something for Anna");
        var manifest = takingOut.take(manager, administrator, NOW).unpacked().manifest();
        assertThat(manifest.get("sealed").get("name").asString()).isEqualTo("confidences.zip.enc");
        assertThat(manifest.get("confided")).anySatisfy(table -> {
            assertThat(table.get("table").asString()).isEqualTo("telling");
            assertThat(table.get("rows").asInt()).isEqualTo(1);
            assertThat(table.get("why").asString()).contains("for their IRO");
        });
    }

    @Test
    void neither_half_opens_it_nor_both_the_wrong_way_round() {
        story.told(amira, "Something for Anna");
        var taken = takingOut.take(manager, administrator, NOW);
        var record = taken.unpacked();
        for (var wrong : List.of(
                taken.asker(),
                taken.other(),
                taken.other() + "-" + taken.asker(),
                taken.asker() + "-" + taken.asker())) {
            assertThatThrownBy(() -> record.opened(wrong).isWhole()).isNotNull();
        }
        assertThat(owner.does("update takeout set because = because where asker_part <> '' and organisation_id = '%s'"
                        .formatted(story.organisation())))
                .isZero();
    }

    @Test
    void openssl_opens_it_with_the_line_that_stands_in_the_read_me() throws Exception {
        assumeThat(isHere("openssl")).as("openssl is on this machine").isTrue();
        story.told(amira, "Something for Anna");
        var taken = takingOut.take(manager, administrator, NOW);
        var record = taken.unpacked();
        Files.write(folder.resolve("confidences.zip.enc"), record.file("confidences.zip.enc"));
        var line = record.text("README.txt")
                .lines()
                .filter(one -> one.strip().startsWith("openssl"))
                .findFirst()
                .orElseThrow()
                .strip();
        var words = new ArrayList<>(List.of(line.split(" +", -1)));
        words.addAll(List.of("-pass", "pass:" + taken.key()));
        var process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Unpacked.of(Files.readAllBytes(folder.resolve("confidences.zip")))
                        .says("Something for Anna"))
                .isTrue();
    }

    @Test
    void a_record_sealed_after_an_adoption_is_found_in_no_file_outside() throws GeneralSecurityException {
        var sealed = story.child("Sealed Example").numbered("777001").enteredCare("2026-01-05", "C2", "U6");
        sealed.has(RelationKind.IRO, iro, "2026-01-06");
        sealed.wished("2026-03-02", "To stay with them");
        sealed.reviewedOn("2026-02-02", "PN1").signedRecord();
        sealed.decided("2026-03-02", "Tell the school of it", "Head", "2026-04-01");
        var report = sealed.reportFile();
        owner.does("update child set sealed_on = '2026-05-01' where child_id = '%s'".formatted(sealed.id()));
        var taken = takingOut.take(manager, administrator, NOW);
        var record = taken.unpacked();
        for (var trace : List.of(
                "Sealed Example", "777001", sealed.id().toString(), "To stay with them", "Tell the school of it")) {
            assertThat(record.says(trace)).as(trace).isFalse();
        }
        assertThat(record.json("document")).isEmpty();
        assertThat(record.json("review_meeting")).isEmpty();
        assertThat(record.json("review_chair")).isEmpty();
        var inside = record.opened(taken.key());
        inside.isWhole();
        assertThat(inside.json("child")).hasSize(1);
        assertThat(inside.says("To stay with them")).isTrue();
        assertThat(inside.json("record_paragraph")).isNotEmpty();
        assertThat(inside.json("review_meeting")).isNotEmpty();
        assertThat(inside.json("review_chair")).isNotEmpty();
        assertThat(inside.json("document"))
                .singleElement()
                .satisfies(document ->
                        assertThat(document.get("document_id").asString()).isEqualTo(report.toString()));
        assertThat(record.json("child")).hasSize(1);
    }

    @Test
    void a_name_kept_for_the_child_and_their_iro_stands_in_the_sealed_box() throws GeneralSecurityException {
        amira.who(known ->
                new Identity(known.name(), "Zephyrine", "they", known.sex(), known.ethnicity(), known.number()));
        here(() -> ownWords.keep(
                iro,
                NOW,
                TODAY,
                new OwnWords(amira.id(), PreferredWords.NONE, Audience.IRO_AND_CHILD, Audience.EVERYONE, 0)));
        var taken = takingOut.take(manager, administrator, NOW);
        var record = taken.unpacked();
        assertThat(record.says("Zephyrine")).isFalse();
        assertThat(record.json("child")).singleElement().satisfies(child -> {
            assertThat(child.get("name").asString()).isEqualTo("Amira Example");
            assertThat(child.get("known_as").asString()).isEmpty();
            assertThat(child.get("pronouns").asString()).isEqualTo("they");
        });
        assertThat(record.opened(taken.key()).json("child"))
                .singleElement()
                .satisfies(child -> assertThat(child.get("known_as").asString()).isEqualTo("Zephyrine"));
    }

    @Test
    void red_cards_protected_enquiries_and_what_came_on_paper_are_sealed() throws GeneralSecurityException {
        var self = new Self(story.organisation(), amira.id(), Self.Way.PLAYED);
        here(() -> choices.redCard(self, NOW, TODAY, "Not my brother’s court case", List.of()));
        here(() -> enquiries.mark(
                manager,
                NOW,
                TODAY,
                amira.id(),
                new ProtectedEnquiries.NewEnquiry(
                        "An allegation about the driver", TODAY, TODAY.plusDays(10), Set.of(iro.person()))));
        amira.drawn();
        var taken = takingOut.take(manager, administrator, NOW);
        var record = taken.unpacked();
        assertThat(record.says("court case")).isFalse();
        assertThat(record.says("An allegation")).isFalse();
        assertThat(record.files().keySet()).noneMatch(name -> name.startsWith("documents/"));
        var sealed = record.opened(taken.key());
        assertThat(sealed.says("Not my brother’s court case")).isTrue();
        assertThat(sealed.says("An allegation about the driver")).isTrue();
        assertThat(sealed.files().keySet()).anyMatch(name -> name.matches("documents/[0-9a-f]{64}\\.png"));
    }

    @Test
    void a_drawing_and_a_recording_leave_as_they_were_sent() throws GeneralSecurityException {
        story.drew(amira);
        var taken = takingOut.take(manager, administrator, NOW);
        var sealed = taken.unpacked().opened(taken.key());
        var name = "enclosed/" + Unpacked.digest(new byte[] {'O', 'g', 'g', 'S'}) + ".ogg";
        assertThat(sealed.file(name)).containsExactly('O', 'g', 'g', 'S');
        assertThat(sealed.json("enclosed_sound"))
                .singleElement()
                .satisfies(sound -> assertThat(sound.get("content").asString()).isEqualTo(name));
        assertThat(sealed.json("enclosed_drawing")).hasSize(1);
    }

    @Test
    void own_notes_and_what_nobody_has_sent_stay() throws GeneralSecurityException {
        var review = amira.reviewedOn("2026-02-02", "PN1").writtenRecord(iro);
        here(() -> notes.write(iro, NOW, TODAY, amira.id(), review, new OwnNotes.Noted("For Anna’s eyes", 0)));
        var self = new Self(story.organisation(), amira.id(), Self.Way.PLAYED);
        here(() -> {
            var form = Form.filled(Map.of("said", "Not sent yet, perhaps never"));
            form.put(OwnDrafts.MARK, drafts.mark(self, NOW, "/me/say", form));
            drafts.keep(self, NOW, form);
        });
        var taken = takingOut.take(manager, administrator, NOW);
        var record = taken.unpacked();
        var sealed = record.opened(taken.key());
        for (var box : List.of(record, sealed)) {
            assertThat(box.says("For Anna’s eyes")).isFalse();
            assertThat(box.says("Not sent yet")).isFalse();
        }
        assertThat(record.manifest().get("stays")).anySatisfy(table -> {
            assertThat(table.get("table").asString()).isEqualTo("record_own_note");
            assertThat(table.get("rows").asInt()).isEqualTo(1);
        });
        assertThat(record.manifest().get("stays")).anySatisfy(table -> {
            assertThat(table.get("table").asString()).isEqualTo("own_draft");
            assertThat(table.get("rows").asInt()).isEqualTo(1);
        });
    }

    private static boolean isHere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
