package org.heard.ssda903.check.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of temporary placements that go on.
class TemporaryRulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            375 | six weeks in hospital         | Episodes PLACE=T1 DECOM=01/05/2025 DEC=12/06/2025 | nothing
            375 | a day more                    | Episodes PLACE=T1 DECOM=01/05/2025 DEC=13/06/2025 | Episodes 0
            375 | elsewhere                     | Episodes PLACE=T2 DECOM=01/05/2025 DEC=13/06/2025 | nothing
            375 | still there                   | Episodes PLACE=T1 DECOM=01/05/2025 | nothing
            375 | an end that cannot be read    | Episodes PLACE=T1 DECOM=01/05/2025 DEC=June | nothing
            375 | no beginning                  | Episodes PLACE=T1 DEC=13/06/2025 | nothing
            375 | only the one that is too long | Episodes PLACE=T1 DECOM=01/05/2025 DEC=13/06/2025; Episodes PLACE=T1 DECOM=13/06/2025 DEC=14/06/2025; Episodes CHILD=2 PLACE=T1 DECOM=01/05/2025 DEC=02/05/2025 | Episodes 0
            376 | three weeks of holiday        | Episodes PLACE=T3 DECOM=01/05/2025 DEC=22/05/2025 | nothing
            376 | a day more                    | Episodes PLACE=T3 DECOM=01/05/2025 DEC=23/05/2025 | Episodes 0
            376 | another placement             | Episodes PLACE=U4 DECOM=01/05/2025 DEC=23/05/2025 | nothing
            379 | seven days                    | Episodes PLACE=T4 DECOM=01/05/2025 DEC=08/05/2025 | nothing
            379 | eight                         | Episodes PLACE=T4 DECOM=01/05/2025 DEC=09/05/2025 | Episodes 0
            379 | another placement             | Episodes PLACE=T0 DECOM=01/05/2025 DEC=09/05/2025 | nothing
            """)
    void temporary_placements_end(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }
}
