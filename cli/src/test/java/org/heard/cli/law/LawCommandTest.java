package org.heard.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.heard.cli.Main;
import org.heard.law.FactKind;
import org.heard.law.LegalStatusKind;
import org.heard.law.LocalPolicy;
import org.heard.law.PlacementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody sees who asks the law on the command line.
class LawCommandTest {
    private static final String CHILD = """
            {
              "birth": {"date": "2012-05-01"},
              "carePeriods": [{"began": "2025-12-19"}],
              "placements": [{"kind": "FOSTER", "began": "2025-12-19"}],
              "reviews": [{"completedOn": "2026-01-14"}]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void duties_come_as_a_table_with_the_date_how_it_stands_and_why() throws IOException {
        var answer = law(CHILD, "--on", "2026-02-01", "--rule", "REV");
        assertThat(answer.exit()).isZero();
        assertThat(answer.text().lines().map(line -> line.replaceAll(" +", " ")))
                .anyMatch(line -> line.startsWith("REV-1 2026-01-21 done on 14 January 2026 First review completed"))
                .anyMatch(line ->
                        line.startsWith("REV-2 2026-04-14 due in 72 days Second review completed 3 months after"));
    }

    @Test
    void what_is_not_given_is_not_late_but_cannot_be_told() throws IOException {
        assertThat(law(CHILD, "--on", "2027-02-01", "--rule", "VIS").text())
                .contains("cannot tell without statutory visits to the child");
        var whole = CHILD.replace("\"reviews\"", "\"acts\": {\"STATUTORY_VISIT\": []}, \"reviews\"");
        assertThat(law(whole, "--on", "2027-02-01", "--rule", "VIS").text()).contains("overdue by");
        var known = whole.replace(
                "\"reviews\"", "\"known\": {\"STATUTORY_VISIT\": [{\"from\": \"2027-01-01\"}]}, \"reviews\"");
        assertThat(law(known, "--on", "2027-01-05", "--rule", "VIS").text()).contains("cannot tell");
    }

    @Test
    void machines_get_everything_that_is_known_of_a_duty() throws IOException {
        var json = JsonMapper.shared()
                .readTree(law(CHILD, "--on", "2026-01-02", "--rule", "REV-1", "--format", "json")
                        .text());
        var first = json.get("duties").get(0);
        assertThat(first.get("due").asString()).isEqualTo("2026-01-21");
        assertThat(first.get("status").get("name").asString()).isEqualTo("MetOn");
        assertThat(first.get("counted").get("amount").asInt()).isEqualTo(20);
        assertThat(first.get("counted").get("days")).hasSize(20);
        assertThat(first.get("counted").get("skipped")).hasSize(3);
        assertThat(first.get("citations").get(0).asString()).isEqualTo("SI 2010/959, regulation 33(1)");
        assertThat(first.get("explanation").get("child").get(0).asString()).isNotBlank();
    }

    @Test
    void what_if_says_in_words_what_would_be_different() throws IOException {
        var other = Files.writeString(folder.resolve("other.json"), CHILD.replace("2026-01-14", "2026-01-20"));
        assertThat(law(CHILD, "--on", "2026-02-01", "--what-if", other.toString())
                        .text())
                .contains("Second review completed moves from Tuesday 14 April 2026 to Monday 20 April 2026.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REV-1 | 2025-12-19 | 2026-01-21",
                "rev-2 | 2025-11-30 | 2026-02-28",
                "VIS-1a | 2026-03-06 | 2026-03-13",
                "KPI-91 | 2026-02-01 | 2026-05-03",
                "PREP-2 | 2026-04-07 | 2026-03-31",
                "CON-1 | 2026-01-12 | 2026-05-04"
            })
    void one_date_for_rules_that_one_event_decides(String rule, String from, String due) {
        assertThat(run("law", "due", rule, from)).isEqualTo(new Answer(0, due + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REV-4 | 2026-01-01 | reviews completed; events that call for an earlier review",
                "VIS-1 | 2026-01-01 | VIS-1a, VIS-1b, VIS-1c",
                "ABC-9 | 2026-01-01 | There is no rule ABC-9",
                "REV-1 | 31/01/2026 | Days are written 2026-01-31",
                "REV-1 | 2045-01-01 | the calendar covers 2000 to 2030"
            })
    void otherwise_it_says_what_is_wanting_and_leaves_with_two(String rule, String from, String words) {
        var answer = run("law", "due", rule, from);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.text()).contains(words);
    }

    @Test
    void many_dates_at_once_line_beside_line() throws IOException {
        var file = Files.writeString(
                folder.resolve("many.csv"), "rule,from\nREV-1,2025-12-19\nREV-4,2026-01-01\nREV-3,2026-08-31\n");
        var answer = run("law", "due", "--batch", file.toString());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.text())
                .contains("2026-01-21\n")
                .contains("Line 3: REV-4")
                .contains("2027-02-28\n");
        var good = Files.writeString(folder.resolve("good.csv"), "REV-1,2025-12-19\nREV-3,2026-08-31\n");
        assertThat(run("law", "due", "--batch", good.toString())).isEqualTo(new Answer(0, "2026-01-21\n2027-02-28\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"carePeriods\": [{\"began\": \"2025-13-01\"}]} | carePeriods[0].began: “2025-13-01” is no day",
                "{\"placements\": [{\"kind\": \"PALACE\", \"began\": \"2025-12-01\"}]} | placements[0].kind: “PALACE” is not known",
                "{\"carePeriod\": []} | carePeriod: nothing has that name. Known here: acts, birth, carePeriods",
                "{\"reviews\": [{}]} | reviews.completedOn is missing",
                "{\"birth\": | line 1"
            })
    void what_cannot_be_read_is_said_with_its_place(String facts, String words) throws IOException {
        var answer = law(facts, "--on", "2026-01-01");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.text()).contains(words);
    }

    @Test
    void the_facts_in_the_documentation_are_read_and_answered() throws IOException {
        var facts = Files.readString(Path.of("..", "docs", "law", "facts-example.json"));
        var answer = law(facts, "--on", "2026-01-10");
        assertThat(answer.exit()).isZero();
        assertThat(answer.text().lines().map(line -> line.replaceAll(" +", " ")))
                .anyMatch(line -> line.startsWith("REV-1 2026-01-21 due in 11 days"))
                .anyMatch(line -> line.startsWith("VIS-1a 2025-12-26 done on 23 December 2025"))
                .anyMatch(line -> line.startsWith("PLAN-2 2025-12-30 cannot tell"));
    }

    @Test
    void the_schema_names_what_the_library_knows() throws IOException {
        var schema = JsonMapper.shared().readTree(SchemaCommand.schema());
        var fields = schema.get("properties");
        assertThat(names(fields.get("placements").at("/items/properties/kind/enum")))
                .isEqualTo(all(PlacementKind.values()));
        assertThat(names(fields.get("legalStatuses").at("/items/properties/kind/enum")))
                .isEqualTo(all(LegalStatusKind.values()));
        assertThat(names(fields.get("known").at("/propertyNames/enum"))).isEqualTo(all(FactKind.values()));
        assertThat(names(fields.get("acts").at("/propertyNames/enum")))
                .isEqualTo(Arrays.stream(FactKind.values())
                        .filter(FactKind::isDatedAct)
                        .map(Enum::name)
                        .toList());
        assertThat(names(fields.get("policy").at("/items/properties/setting/enum")))
                .isEqualTo(all(LocalPolicy.Setting.values()));
        assertThat(fields.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FactsFile.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> all(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private record Answer(int exit, String text) {}

    private Answer law(String facts, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("facts.json"), facts);
        var args = new java.util.ArrayList<>(List.of("law", file.toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private static Answer run(String... args) {
        var text = new StringWriter();
        var exit = Main.commandLine()
                .setOut(new PrintWriter(text, true))
                .setErr(new PrintWriter(text, true))
                .execute(args);
        return new Answer(exit, text.toString());
    }
}
