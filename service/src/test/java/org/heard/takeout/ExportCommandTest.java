package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

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

    private int export(String... words) {
        var given = new ArrayList<>(List.of(words));
        given.replaceAll(word -> word.contains(".zip") ? folder.resolve(word).toString() : word);
        var out = new ByteArrayOutputStream();
        var status = command.run(given, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return status;
    }
}
