package org.heard.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.access.RelationKind;
import org.heard.comparison.Listed;
import org.heard.ssda903.problem.Severity;
import org.junit.jupiter.api.Test;

/// How a list of names is read however it was written, and which rows and files are not used and why.
class ReadingNamesTest extends TwoChildrenAndTheirPeople {
    @Test
    void columns_come_in_any_order_and_spelling_and_others_are_reported() {
        var delivery = load(names("""
                Allocated Social Worker,Surname,Forename(s),Shoe size,Independent Reviewing Officer,Child No.,D.O.B.
                "Worker, Sam",Example,Amira,4,ANNA  EXAMPLE,1001,11/02/2015
                """.replace("Forename(s)", "Forenames")));
        assertThat(child("1001").name()).isEqualTo("Amira Example");
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("Anna Example");
        assertThat(worker("1001", RelationKind.SOCIAL_WORKER)).isEqualTo("Sam Worker");
        assertThat(problems(delivery))
                .extracting(Listed::severity, Listed::message)
                .containsExactly(tuple(Severity.NOTE, "“Shoe size” is not read: a list of names has no such column."));
    }

    @Test
    void accents_survive_however_the_file_was_saved() {
        load(names((COLUMNS + "1001,Zoë Example,,,,,\n").getBytes(Charset.forName("windows-1252"))));
        load(names(("\uFEFF" + COLUMNS + "1002,Chloé Example,,,,,\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(child("1001").name()).isEqualTo("Zoë Example");
        assertThat(child("1002").name()).isEqualTo("Chloé Example");
    }

    @Test
    void bad_rows_are_listed_with_place_and_cure_and_the_good_ones_load() {
        var delivery = load(names(COLUMNS + """
                ,Nobody Known,,,,,
                9999,Not Here,,,,,
                1001,Amira Example,,Anna Example,Nobody Here,,
                """));
        assertThat(child("1001").name()).isEqualTo("Amira Example");
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("Anna Example");
        assertThat(problems(delivery))
                .extracting(Listed::place, Listed::severity)
                .containsExactly(
                        tuple("Names and workers", Severity.NOTE),
                        tuple("names.csv, row 2, CHILD", Severity.BAD_ROW),
                        tuple("names.csv, row 3", Severity.BAD_ROW),
                        tuple("names.csv, row 4, SOCIAL_WORKER", Severity.DOUBT));
        assertThat(problems(delivery).getFirst().message())
                .isEqualTo("People in the list who are not found here, with the number of rows:"
                        + " “Nobody Here” (social worker, 1).");
        assertThat(problems(delivery).get(3).message())
                .isEqualTo("Nobody here is called “Nobody Here”. Add them under People, or correct the name;"
                        + " until then no social worker is taken from this row.");
    }

    @Test
    void a_row_about_somebody_born_on_another_day_is_not_used() {
        var delivery = load(names("CHILD,DOB,NAME\n1001,12/02/2015,Amira Example\n"));
        assertThat(child("1001").name()).isEmpty();
        assertThat(problems(delivery)).extracting(Listed::code).containsExactly("different-birth-date");
    }

    @Test
    void a_child_named_twice_in_two_ways_gets_neither_name() {
        var delivery = load(names("CHILD,NAME\n1001,Amira Example\n1001,Amina Example\n1002,Dara\n1002,Dara\n"));
        assertThat(child("1001").name()).isEmpty();
        assertThat(child("1002").name()).isEqualTo("Dara");
        assertThat(problems(delivery))
                .extracting(Listed::row, Listed::code)
                .containsExactly(tuple(2, "conflicting-rows"), tuple(3, "conflicting-rows"), tuple(5, "repeated-row"));
    }

    @Test
    void what_is_no_list_of_names_is_refused_in_words() {
        for (var wrong : List.of(
                "CHILD,DOB,REVIEW,REVIEW_CODE\n1001,,,\n".replace("DOB", "BIRTH"),
                "NAME,IRO\nAmira,Anna\n",
                "CHILD;NAME\n1001;Amira\n",
                "%PDF-1.7 and so on",
                "CHILD,NAME,FULL NAME\n1001,A,B\n")) {
            var delivery = names(wrong);
            assertThat(dryRun(delivery).toLoad()).isZero();
            assertThat(problems(delivery)).as(wrong).singleElement().satisfies(problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.REFUSED_FILE);
                assertThat(problem.message()).isNotBlank();
            });
        }
    }
}
