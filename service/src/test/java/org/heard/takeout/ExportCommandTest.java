package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.heard.HeardTest;
import org.heard.access.AuditAsWritten;
import org.heard.database.OwnersHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// `./heard export`, as somebody at the console meets it.
class ExportCommandTest extends HeardTest {
    @Autowired
    private ExportCommand command;

    @Autowired
    private OwnersHand owner;

    @TempDir
    private Path folder;

    private final String code = "E%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    private String said = "";

    @Autowired
    private AuditAsWritten audit;

    @BeforeEach
    void an_authority_with_a_child_who_sent_something() {
        owner.does("update organisation set code = '%s' where organisation_id = '%s'"
                .formatted(code, story.organisation()));
        var amira = story.child("Amira Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        story.told(amira, "Something for Anna");
    }

    @Test
    void the_record_is_written_and_what_was_said_in_confidence_is_not() throws Exception {
        assertThat(export("all.zip", "--authority", code)).isZero();
        var file = folder.resolve("all.zip");
        assertThat(said).contains(Unpacked.digest(Files.readAllBytes(file)), "--confidences adds it");
        var record = Unpacked.of(Files.readAllBytes(file));
        record.isWhole();
        assertThat(record.json("child")).hasSize(1);
        assertThat(record.files()).doesNotContainKey("confidences.zip.enc");
        assertThat(record.says("Something for Anna")).isFalse();
        assertThat(record.manifest().get("sealed").isNull()).isTrue();
        assertThat(record.manifest().get("confided")).isNotEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void asked_for_it_comes_sealed_and_the_two_halves_are_printed() throws IOException, GeneralSecurityException {
        assertThat(export("all.zip", "--authority", code, "--confidences")).isZero();
        var halves = Pattern.compile("half: +(\\S+)")
                .matcher(said)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(halves).hasSize(2);
        var record = Unpacked.of(Files.readAllBytes(folder.resolve("all.zip")));
        assertThat(record.opened(String.join("-", halves)).says("Something for Anna"))
                .isTrue();
    }

    @Test
    void a_file_that_is_there_stays_and_what_is_not_understood_is_said() throws IOException {
        Files.writeString(folder.resolve("all.zip"), "mine");
        assertThat(export("all.zip", "--authority", code)).isEqualTo(2);
        assertThat(said).contains("already");
        assertThat(Files.readString(folder.resolve("all.zip"))).isEqualTo("mine");
        assertThat(export("other.zip", "--authority", "E99999999")).isEqualTo(2);
        assertThat(said).contains("There is no authority E99999999 here");
        for (var words : List.of(
                List.of(), List.of("all.zip"), List.of("--authority", code), List.of("a", "b", "--authority", code))) {
            assertThat(export(words.toArray(String[]::new))).isEqualTo(2);
            assertThat(said).contains("./heard export FILE.zip");
        }
        assertThat(export("no/such/folder.zip", "--authority", code)).isEqualTo(2);
        assertThat(said).contains("cannot be written");
    }

    @Test
    void where_the_disk_has_no_room_it_says_so_before_it_begins() {
        assumeThat(Files.isDirectory(Path.of("/proc")))
                .as("a disk with no room")
                .isTrue();
        assertThat(export("/proc/all.zip", "--authority", code)).isEqualTo(2);
        assertThat(said)
                .contains("There is no room for it where /proc/all.zip is to be", "and 0 MB are free")
                .contains("Nothing was written")
                .doesNotContain("SHA-256");
        assertThat(here(audit::acts)).doesNotContain("took everything out at the console");
    }

    @Test
    void until_it_is_whole_it_bears_another_name_and_one_that_is_left_is_said() throws IOException {
        Files.writeString(folder.resolve("all.zip.unfinished"), "half");
        assertThat(export("all.zip", "--authority", code)).isEqualTo(2);
        assertThat(said).contains("all.zip.unfinished already");
        Files.delete(folder.resolve("all.zip.unfinished"));
        assertThat(export("all.zip", "--authority", code)).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("all.zip"));
        }
    }

    @Test
    void where_it_breaks_nothing_is_left() throws IOException {
        owner.does("alter table child_request rename to child_request_away");
        try {
            assertThatThrownBy(() -> export("all.zip", "--authority", code)).isNotNull();
        } finally {
            owner.does("alter table child_request_away rename to child_request");
        }
        assertThat(folder).isEmptyDirectory();
    }

    private int export(String... words) {
        var given = new ArrayList<>(List.of(words));
        given.replaceAll(word -> word.contains(".zip") ? folder.resolve(word).toString() : word);
        var out = new ByteArrayOutputStream();
        var status = command.run(given, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return status;
    }
}
