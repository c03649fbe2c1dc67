package org.heard.ssda903.check.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of pupil numbers and mothers among children who are looked after.
class LookedAfterRulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            210 | since 23 March                  | Header UPN=UN4; Episodes DECOM=23/03/2026 RNE=S | Episodes 0, Header 0
            210 | since 24 March, a week          | Header UPN=UN4; Episodes DECOM=24/03/2026 RNE=S | nothing
            210 | another reason for no number    | Header UPN=UN1; Episodes DECOM=23/03/2026 RNE=S | nothing
            210 | written in small letters        | Header UPN=un4; Episodes DECOM=23/03/2026 RNE=S | Episodes 0, Header 0
            210 | no longer looked after          | Header UPN=UN4; Episodes DECOM=23/03/2025 RNE=S DEC=01/06/2025 REC=E8 | nothing
            210 | care ended on 31 March          | Header UPN=UN4; Episodes DECOM=23/03/2025 RNE=S DEC=31/03/2026 REC=E8 | nothing
            210 | an end that cannot be read      | Header UPN=UN4; Episodes DECOM=23/03/2025 RNE=S DEC=later REC=E8 | nothing
            210 | moved in the last week          | Header UPN=UN4; Episodes DECOM=01/02/2026 RNE=S DEC=28/03/2026 REC=X1; Episodes DECOM=28/03/2026 RNE=P | Episodes 0, Header 0
            210 | came back in the last week      | Header UPN=UN4; Episodes DECOM=01/05/2025 RNE=S DEC=01/06/2025 REC=E8; Episodes DECOM=28/03/2026 RNE=S | nothing
            210 | care of before the return       | Header UPN=UN4; Episodes DECOM=01/05/2024 RNE=L; Episodes DECOM=28/03/2026 RNE=P | Episodes 0, Header 0
            210 | no day                          | Header UPN=UN4; Episodes RNE=S | nothing
            393 | a girl under C2                 | Header SEX=F; Episodes LS=C2 | Header 0
            393 | she is no mother                | Header SEX=F MOTHER=0; Episodes LS=C2 | nothing
            393 | a value that is none            | Header SEX=F MOTHER=X; Episodes LS=C2 | nothing
            393 | a boy                           | Header SEX=M; Episodes LS=C2 | nothing
            393 | short breaks alone              | Header SEX=F; Episodes LS=V3; Episodes LS=V4 | nothing
            393 | short breaks and more           | Header SEX=F; Episodes LS=V3; Episodes LS=V2 | Header 0
            393 | no legal status                 | Header SEX=F; Episodes | Header 0
            393 | no episodes                     | Header SEX=F | nothing
            393 | another child's episode         | Header SEX=F; Episodes CHILD=2 LS=C2 | nothing
            442 | under C2                        | Header; Episodes LS=C2 | Header 0
            442 | a number                        | Header UPN=UN2; Episodes LS=C2 | nothing
            442 | what is no number               | Header UPN=none; Episodes LS=C2 | nothing
            442 | short breaks alone              | Header; Episodes LS=V4 | nothing
            442 | no episodes                     | Header | nothing
            442 | no legal status                 | Header; Episodes | Header 0
            607 | care ended in the year          | Header SEX=F; Episodes DEC=01/04/2025 REC=E8 LS=C2 | Episodes 0, Header 0
            607 | on its last day                 | Header SEX=F; Episodes DEC=31/03/2026 REC=E4A LS=C2 | Episodes 0, Header 0
            607 | before it                       | Header SEX=F; Episodes DEC=31/03/2025 REC=E8 LS=C2 | nothing
            607 | after it                        | Header SEX=F; Episodes DEC=01/04/2026 REC=E8 LS=C2 | nothing
            607 | another episode followed        | Header SEX=F; Episodes DEC=01/05/2025 REC=X1 LS=C2 | nothing
            607 | no reason                       | Header SEX=F; Episodes DEC=01/05/2025 LS=C2 | nothing
            607 | a short break                   | Header SEX=F; Episodes DEC=01/05/2025 REC=E8 LS=V4 | nothing
            607 | a boy                           | Header SEX=M; Episodes DEC=01/05/2025 REC=E8 LS=C2 | nothing
            607 | a mother                        | Header SEX=F MOTHER=1; Episodes DEC=01/05/2025 REC=E8 LS=C2 | nothing
            607 | the episode that ended care     | Header SEX=F; Episodes DEC=01/05/2025 REC=X1 LS=C2; Episodes DEC=01/06/2025 REC=E8 LS=C2 | Episodes 1, Header 0
            625 | born on 31 March                | Header MC_DOB=31/03/2026; Episodes DECOM=01/05/2025 | nothing
            625 | born after the year             | Header MC_DOB=01/04/2026; Episodes DECOM=01/05/2025 | Header 0
            625 | born the day care ended         | Header MC_DOB=01/09/2025; Episodes DEC=01/09/2025 | nothing
            625 | born the day after              | Header MC_DOB=02/09/2025; Episodes DEC=01/09/2025 | Episodes 0, Header 0
            625 | the same, second in the file    | Header MC_DOB=02/09/2025; Episodes DEC=01/08/2025; Episodes DEC=01/09/2025 | Episodes 1, Header 0
            625 | the episode that ended last     | Header MC_DOB=02/09/2025; Episodes DEC=01/09/2025; Episodes DEC=01/08/2025 | Episodes 0, Header 0
            625 | still looked after              | Header MC_DOB=02/09/2025; Episodes DEC=01/09/2025; Episodes DECOM=01/09/2025 | nothing
            625 | an end that cannot be read      | Header MC_DOB=02/09/2025; Episodes DEC=01/09/2025; Episodes DEC=x | nothing
            625 | an end that another follows     | Header MC_DOB=02/09/2025; Episodes DEC=01/08/2025 REC=E8; Episodes DEC=01/09/2025 REC=X1 | nothing
            625 | no child                        | Header; Episodes DEC=01/09/2025 | nothing
            625 | a day that cannot be read       | Header MC_DOB=2025; Episodes DEC=01/09/2025 | nothing
            """)
    void who_is_looked_after(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }

    @ParameterizedTest(name = "{0}, sex {1}")
    @CsvSource({"2023, 2, Header 0", "2024, 2, Header 0", "2024, 1, nothing", "2025, F, Header 0", "2025, U, nothing"})
    void girls_are_asked_whether_they_are_mothers_in_the_letters_of_the_year(int year, String sex, String finds) {
        assertThat(Written.of(year, "Header SEX=%s; Episodes LS=C2".formatted(sex))
                        .failing("393"))
                .isEqualTo(finds);
        var ended = "Header SEX=%s; Episodes LS=C2 REC=E8 DEC=01/01/%d".formatted(sex, year);
        assertThat(Written.of(year, ended).failing("607").endsWith(finds)).isTrue();
    }
}
