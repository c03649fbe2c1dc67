package org.heard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a data officer sees who checks a return on the command line.
class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void a_row_with_a_day_that_never_was_is_named_and_the_exit_code_says_so() throws IOException {
        header("1001,M,30/02/2015,WBRI,UN1,,");
        var answer = check();
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains("header.csv").contains("row 2").contains("DOB");
    }

    @Test
    void a_return_without_a_fault_leaves_with_nothing() throws IOException {
        header("1001,M,28/02/2015,WBRI,A123456789012,,");
        Files.writeString(folder.resolve("episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                1001,05/01/2026,S,C2,N1,U6,PR1,,,,SW1A 1AA,SW1A 2AA,SC012345
                """);
        assertThat(check().text()).contains("0 problems\n").endsWith(" checks ran and found nothing.\n");
        assertThat(check().exit()).isZero();
    }

    @Test
    void machines_are_answered_in_json() throws IOException {
        header("1001,X,28/02/2015,WBRI,UN1,,");
        assertThat(check("--format", "json").text()).contains("\"problems\"").contains("\"column\":\"SEX\"");
    }

    @Test
    void a_folder_that_is_not_there_is_unusable_input() {
        assertThat(run("check", folder.resolve("nowhere").toString(), "--year", "2026")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void what_a_check_finds_is_a_row_of_its_table_with_its_columns_and_child() throws IOException {
        header("1001,M,28/02/2015,WBRI,UN1,,");
        reviews("1001,28/02/2015,12/06/2025,PN1", "1001,28/02/2015,12/12/2025,PN0");
        var answer = check("--rules", "440", "--format", "json");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text())
                .contains("\"findings\":[{\"rule\":\"440\",\"table\":\"Reviews\",\"row\":1,"
                        + "\"fields\":[\"DOB\",\"REVIEW\",\"REVIEW_CODE\"],\"child\":\"1001\"}]")
                .contains("\"couldNotRun\":[]", "\"ran\":1");
        assertThat(check("--rules", "440").text())
                .contains("440: The review says that the child was under four")
                .contains("Reviews, row 3, child 1001: DOB 28/02/2015, REVIEW 12/12/2025, REVIEW_CODE PN0\n");
    }

    @Test
    void a_line_names_the_child_and_its_column_once_and_says_what_becomes_of_the_row() throws IOException {
        header("1001,M,30/02/2015,WBRI,UN1,,", "1002,,28/02/2015,WBRI,UN1,,");
        assertThat(check("--rules", "101").text())
                .contains("Row not used: header.csv, row 2, child 1001: DOB: “30/02/2015” is not a day")
                .contains("To check: header.csv, row 3, child 1002: SEX is blank. The codes are M, F, U.\n")
                .contains("The checks look at it all the same")
                .contains("  Header, row 3, child 1002: SEX blank\n")
                .endsWith("1 check ran, 1 found something: 1 finding about 1 child.\n");
    }

    @Test
    void nothing_that_was_given_steers_the_terminal() throws IOException {
        reviews(
                "1001,28/02/2015,12/12/2025,\u202EPN\u200B9" + "x".repeat(100),
                "10\u001b[2J02,28/02/2015,12/12/2025,\u001b]0;x\u0007PN0");
        assertThat(check("--rules", "167").text())
                .contains("  Reviews, row 2, child 1001: REVIEW_CODE □PN□9" + "x".repeat(35) + "…\n")
                .doesNotContain("\u202E", "\u200B", "\u001b", "\u0007");
    }

    @Test
    void a_check_whose_table_is_not_there_says_so_and_finds_nothing() throws IOException {
        header("1001,M,28/02/2015,WBRI,UN1,,");
        assertThat(check("--rules", "440", "--format", "json").text())
                .contains("\"findings\":[]", "\"couldNotRun\":[{", "No file holds Reviews.", "\"ran\":0");
    }

    @Test
    void all_reports_go_into_a_folder() throws IOException {
        header("1001,M,28/02/2015,WBRI,UN1,,");
        reviews("1001,28/02/2015,12/12/2025,PN0");
        var to = folder.resolve("reports");
        assertThat(check("--rules", "440", "--authority", "E08000016", "--reports", to.toString())
                        .text())
                .contains("report.html");
        assertThat(to).isDirectoryContaining("glob:**/report.html");
        assertThat(to.resolve("findings.json")).content().startsWith("{\"findings\":[{\"rule\":\"440\"");
        assertThat(to.resolve("findings.csv")).content().contains("\"440\",\"Reviews\",\"2\",\"1001\"");
    }

    @Test
    void a_list_of_providers_tells_which_numbers_there_are() throws IOException {
        header("1001,M,28/02/2015,WBRI,UN1,,");
        Files.writeString(folder.resolve("episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                1001,05/01/2026,S,C2,N1,K2,PR4,,,,SW1A 1AA,SW1A 2AA,SC012345
                """);
        var list = Files.writeString(folder.resolveSibling("ofsted.csv"), "URN,Postcode\nSC012346,SW1A 2AA\n");
        assertThat(check("--rules", "1008", "--format", "json").text())
                .contains("\"ran\":0", "No list of Ofsted’s providers was given.");
        assertThat(check("--rules", "1008", "--format", "json", "--providers", list.toString())
                        .text())
                .contains("\"rule\":\"1008\"", "\"ran\":1");
        assertThat(check("--rules", "1008", "--providers", folder.toString()).exit())
                .isEqualTo(2);
        Files.delete(list);
    }

    @Test
    void what_cannot_be_used_is_said_and_leaves_with_two() throws IOException {
        header("1001,M,28/02/2015,WBRI,UN1,,");
        assertThat(check("--last", folder.resolve("nowhere").toString()).exit()).isEqualTo(2);
        assertThat(check("--year", "26").exit()).isEqualTo(2);
        var file = Files.createFile(folder.resolve("a-file"));
        assertThat(check("--reports", file.toString()).exit()).isEqualTo(2);
        assertThat(check("--rules", "9999").exit()).isEqualTo(2);
    }

    @Test
    void damage_in_the_year_before_is_listed() throws IOException {
        header("1001,M,28/02/2015,WBRI,UN1,,");
        var before = Files.createDirectory(folder.resolveSibling("before"));
        Files.writeString(
                before.resolve("header.csv"), "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1001,M,30/02/2015,WBRI,UN1,,\n");
        var answer = check("--rules", "202", "--last", before.toString());
        assertThat(answer.text()).contains("The year before:", "30/02/2015");
        assertThat(answer.exit()).isEqualTo(1);
        Files.delete(before.resolve("header.csv"));
        Files.delete(before);
    }

    @Test
    void what_is_only_to_be_looked_at_finds_nothing() throws IOException {
        reviews("1001,28/02/2015,12/06/2025,PN1");
        var answer = check("--rules", "440, 440,int08", "--format", "json");
        assertThat(answer.text()).contains("\"findings\":[]", "\"ran\":1");
        assertThat(check("--rules", "440").exit()).isZero();
    }

    @Test
    void a_line_that_cannot_be_taken_apart_counts_as_a_row() throws IOException {
        reviews("1001,28/02/2015", "1002,28/02/2015,12/12/2025,PN0");
        assertThat(check("--rules", "440", "--format", "json").text()).contains("\"row\":1,");
    }

    @Test
    void an_authority_that_is_none_is_said_so() throws IOException {
        header("1001,M,28/02/2015,WBRI,UN1,,");
        assertThat(check("--authority", "E07000008").exit()).isEqualTo(2);
    }

    @Test
    void a_tree_of_cases_tells_those_that_differ() throws IOException {
        aCase("right", "{\"Reviews\":[1]}");
        aCase("wrong", "{\"Reviews\":[0]}");
        var answer = run("check", "--cases", folder.toString());
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text())
                .contains("wrong: should be {Reviews=[0]}, is {Reviews=[1]}")
                .endsWith("1 agree, 1 differ, 0 could not run\n");
    }

    private void aCase(String name, String failing) throws IOException {
        var here = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(here.resolve("this"));
        Files.writeString(here.resolve("case.json"), """
                {"rule":"440","ruleset":"2025/26","collection_year_ending":2026,"failing_rows":%s}
                """.formatted(failing));
        Files.writeString(here.resolve("this").resolve("reviews.csv"), """
                CHILD,DOB,REVIEW,REVIEW_CODE
                1001,28/02/2015,12/06/2025,PN1
                1001,28/02/2015,12/12/2025,PN0
                """);
    }

    @Test
    void a_check_nobody_knows_is_unusable_input() throws IOException {
        header("1001,M,28/02/2015,WBRI,UN1,,");
        var answer = check("--rules", "9999");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.text()).contains("There is no check 9999 in 2025/26.");
    }

    @Test
    void a_mistake_is_said_in_one_line_and_where_help_is() {
        assertThat(run("check", folder.toString()).error()).isEqualTo("""
                        Say which year: --year 2026 is the collection from 1 April 2025 to 31 March 2026.
                        ./heard check --help says what can be given.
                        """);
        assertThat(run("check", folder.toString(), "--year", "20xx").error())
                .startsWith("No collection ends in 20xx. Give the year in four digits, such as 2026.\n");
        assertThat(run("check", "--help").exit()).isZero();
        assertThat(run("check", "--help").text()).contains("--providers", "--authority", "Exit codes:");
    }

    @Test
    void where_nothing_was_read_nothing_is_said_to_be_clean() throws IOException {
        assertThat(check().exit()).isEqualTo(2);
        assertThat(check().text())
                .contains("Nothing was given.")
                .endsWith("so nothing was checked.\n")
                .doesNotContain("found nothing", "Could not run");
        header();
        assertThat(check().exit()).isEqualTo(2);
        assertThat(check().text()).endsWith("No file has a row below its column names, so nothing was checked.\n");
    }

    @Test
    void a_folder_that_holds_both_years_is_taken_as_such() throws IOException {
        var both = folder;
        folder = Files.createDirectory(both.resolve("this"));
        header("1001,M,28/02/2015,WBRI,A123456789012,,");
        folder = Files.createDirectory(both.resolve("last"));
        header("1001,F,28/02/2015,WBRI,A123456789012,,");
        folder = both;
        assertThat(check("--rules", "202").text()).contains("Header, row 2, child 1001: SEX M\n");
    }

    @Test
    void a_check_that_could_not_run_says_what_to_give() throws IOException {
        header("1001,M,28/02/2015,WBRI,A123456789012,,");
        Files.writeString(folder.resolve("episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                1001,05/01/2026,S,C2,N1,U6,PR1,,,,SW1A 1AA,SW1A 2AA,SC012345
                """);
        assertThat(check("--rules", "219,202,1015").text())
                .contains("Give it with --providers FILE.")
                .contains("Give its code with --authority CODE.")
                .contains("Give that year with --last FOLDER.");
    }

    @Test
    void a_tree_without_a_case_agrees_with_nothing() {
        assertThat(run("check", "--cases", folder.toString()).exit()).isEqualTo(2);
        assertThat(run("check", "--cases", folder.toString()).error()).startsWith("No case.json stands in ");
    }

    private record Answer(int exit, String text, String error) {}

    private void header(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("header.csv"),
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + String.join("\n", rows) + "\n");
    }

    private void reviews(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\n" + String.join("\n", rows) + "\n");
    }

    private Answer check(String... more) {
        var args = new String[3 + 1 + more.length];
        args[0] = "check";
        args[1] = folder.toString();
        args[2] = "--year";
        args[3] = "2026";
        System.arraycopy(more, 0, args, 4, more.length);
        return run(args);
    }

    private static Answer run(String... args) {
        var text = new StringWriter();
        var error = new StringWriter();
        var exit = Main.commandLine()
                .setOut(new PrintWriter(text))
                .setErr(new PrintWriter(error))
                .execute(args);
        return new Answer(exit, text.toString() + error, error.toString());
    }
}
