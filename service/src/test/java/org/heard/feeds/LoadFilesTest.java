package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.heard.HeardTest;
import org.heard.children.FromReturn;
import org.heard.children.OnRecord;
import org.heard.comparison.Part;
import org.heard.database.Tenancy;
import org.heard.organisations.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// `./heard load`, as somebody at the console meets it.
class LoadFilesTest extends HeardTest {
    @Autowired
    private LoadFiles command;

    @Autowired
    private Organisations organisations;

    @Autowired
    private FromReturn children;

    @TempDir
    private Path folder;

    private final String code = "E%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    private String said = "";

    private static ReturnOnPaper oneChild() {
        return new ReturnOnPaper().child("1001", "11/02/2015").episode("1001", "03/05/2025", "S", "C1", "U6");
    }

    @Test
    void an_authority_that_is_not_here_is_said_and_opened_when_asked() throws IOException {
        write(oneChild());
        assertThat(load("this")).isEqualTo(2);
        assertThat(said).contains("There is no authority " + code + " here", "--create");
        assertThat(load("this", "--create", "Marlhaven")).isZero();
        assertThat(said)
                .contains("Marlhaven (" + code + ") is open.")
                .contains("Added")
                .contains("Loaded: 1 children");
        assertThat(here()).hasSize(1);
    }

    @Test
    void a_dry_run_is_printed_first_and_can_be_all() throws IOException {
        write(oneChild());
        assertThat(load("this", "--create", "Marlhaven", "--dry-run")).isZero();
        assertThat(said).contains("Delivery 1, return 2025/26: dry run").contains("Nothing was changed. 1 children");
        assertThat(here()).isEmpty();
        load("this");
        assertThat(said).contains("These very files were given before, as delivery 1.", "Loaded: 1 children");
        assertThat(here()).hasSize(1);
    }

    @Test
    void a_folder_with_both_years_and_the_names_is_taken_whole() throws IOException {
        write(new ReturnOnPaper()
                .child("1001", "11/02/2015")
                .episode("1001", "01/02/2025", "P", "C1", "U6")
                .lastYear()
                .child("1001", "11/02/2015")
                .episode("1001", "03/05/2024", "S", "C1", "U6", "01/02/2025", "X1")
                .episode("1001", "01/02/2025", "P", "C1", "U6"));
        Files.writeString(folder.resolve("names.csv"), "CHILD,NAME,IRO\n1001,Amira Example,Anna Example\n");
        assertThat(load("", "--create", "Marlhaven")).isEqualTo(1);
        assertThat(said)
                .contains("Delivery 2, list of names and workers: dry run")
                .contains("names.csv, row 2, IRO: child 1001: Nobody here is called “Anna Example”.");
        assertThat(here()).singleElement().satisfies(child -> {
            assertThat(child.child().name()).isEqualTo("Amira Example");
            assertThat(child.care().periods().getFirst().began()).isEqualTo("2024-05-03");
        });
        load("");
        assertThat(said).contains("as delivery 1, and are loaded. Nothing changes.");
    }

    @Test
    void all_well_ends_with_zero_and_a_row_that_cannot_be_used_with_one() throws IOException {
        write(oneChild());
        assertThat(load("this", "--create", "Marlhaven")).as(said).isZero();
        write(oneChild().episode("1001", "03/13/2025", "P", "C1", "U6"));
        assertThat(load("this")).isEqualTo(1);
        assertThat(said).contains("DECOM");
    }

    @Test
    void what_cannot_be_used_ends_with_two_and_leaves_nothing_behind() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("this")).resolve("scan.csv"), "%PDF-1.7");
        assertThat(load("this", "--create", "Marlhaven")).isEqualTo(2);
        assertThat(said).contains("File refused: scan.csv: This is a PDF.", "Nothing in these files could be used.");
        assertThat(load("elsewhere")).isEqualTo(2);
        assertThat(said).contains("There is no ").contains("elsewhere");
        Files.createDirectory(folder.resolve("empty"));
        assertThat(load("empty")).isEqualTo(2);
        assertThat(said).contains("No file was found there.");
    }

    @Test
    void words_that_cannot_be_understood_are_answered_with_how_they_go() {
        for (var words : List.of(
                List.<String>of(),
                List.of("folder"),
                List.of("folder", "--authority", "Marlhaven", "--year", "2026"),
                List.of("folder", "--authority", code, "--year", "26"),
                List.of("folder", "--authority", code, "--year", "2026", "--quickly"),
                List.of("folder", "--authority", code, "--year", "2026", "--names"),
                List.of("folder", "--authority", code, "--year", "2026", "--names-from", "1/6/2026"))) {
            assertThat(run(words)).as("%s", words).isEqualTo(2);
            assertThat(said).as("%s", words).contains("Usage: ./heard load");
        }
    }

    @Test
    void a_program_is_answered_in_json() throws IOException {
        write(oneChild().review("1001", "11/02/2015", "31/02/2026", "PN1"));
        assertThat(load("this", "--create", "Marlhaven", "--json")).isEqualTo(1);
        var answer = JsonMapper.shared().readTree(said);
        assertThat(answer.at("/status").asInt()).isEqualTo(1);
        assertThat(answer.at("/deliveries/0/state").asString()).isEqualTo("loaded");
        assertThat(answer.at("/deliveries/0/children/added").asInt()).isEqualTo(1);
        assertThat(answer.at("/deliveries/0/problems").toString())
                .contains("\"file\":\"reviews.csv\"")
                .contains("\"row\":2")
                .contains("\"column\":\"REVIEW\"");
        assertThat(load("elsewhere", "--json")).isEqualTo(2);
        assertThat(JsonMapper.shared().readTree(said).at("/error").asString()).startsWith("There is no ");
    }

    private int load(String place, String... more) {
        var words = new ArrayList<>(List.of(folder.resolve(place).toString(), "--authority", code, "--year", "2026"));
        words.addAll(List.of(more));
        return run(words);
    }

    private int run(List<String> words) {
        var out = new ByteArrayOutputStream();
        var status = command.run(words, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return status;
    }

    private void write(ReturnOnPaper paper) throws IOException {
        for (var file : paper.files()) {
            var place = Files.createDirectories(folder.resolve(file.part() == Part.THIS_YEAR ? "this" : "last"));
            Files.write(place.resolve(file.name()), file.content());
        }
    }

    private List<OnRecord> here() {
        var organisation =
                Tenancy.withinNone(() -> organisations.findByCode(code)).orElseThrow();
        return Tenancy.within(organisation, () -> children.list(List.of("1001"), TODAY));
    }
}
