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
        header("1001,M,28/02/2015,WBRI,UN1,,");
        Files.writeString(folder.resolve("episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                1001,05/01/2026,S,C2,N1,U6,PR1,,,,VB60 4JH,VB61 1AA,
                """);
        assertThat(check().text()).endsWith("0 problems\n");
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

    private record Answer(int exit, String text) {}

    private void header(String row) throws IOException {
        Files.writeString(folder.resolve("header.csv"), "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + row + "\n");
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
        var exit = Main.commandLine()
                .setOut(new PrintWriter(text))
                .setErr(new PrintWriter(text))
                .execute(args);
        return new Answer(exit, text.toString());
    }
}
