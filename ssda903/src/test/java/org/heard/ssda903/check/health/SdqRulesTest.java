package org.heard.ssda903.check.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of the strengths and difficulties questionnaire: a score or a reason for none.
class SdqRulesTest {
    private static final String ALL_YEAR = "C1,12/07/2024,S,C2,N1,U6,PR1,,,,,,";
    private static final String SHORT_BREAKS = "C1,12/07/2024,S,V4,N1,U6,PR1,,,,,,";

    @ParameterizedTest(name = "{0}, born {1}, score \"{2}\", reason \"{3}\": {4}, and not looked after all year: {5}")
    @CsvSource(delimiter = '|', textBlock = """
                    157 | 01/04/2021 | ''   | SDQ1 | fails  | passes
                    157 | 02/04/2021 | ''   | SDQ1 | passes | passes
                    157 | 01/04/2009 | ''   | SDQ1 | fails  | passes
                    157 | 31/03/2009 | ''   | SDQ1 | passes | passes
                    157 | 12/06/2012 | ''   | sdq1 | fails  | passes
                    157 | 12/06/2012 | ''   | SDQ2 | passes | passes
                    157 | 12/06/2012 | 12   | SDQ1 | passes | passes
                    157 | ''         | ''   | SDQ1 | passes | passes
                    180 | 12/06/2012 | 0    | ''   | passes | passes
                    180 | 12/06/2012 | 40   | ''   | passes | passes
                    180 | 12/06/2012 | 20.0 | ''   | passes | passes
                    180 | 12/06/2012 | ''   | ''   | passes | passes
                    180 | 12/06/2012 | 41   | ''   | fails  | fails
                    180 | 12/06/2012 | 41.0 | ''   | fails  | fails
                    180 | 12/06/2012 | 20.5 | ''   | fails  | fails
                    180 | 12/06/2012 | -1   | ''   | fails  | fails
                    180 | 12/06/2012 | high | ''   | fails  | fails
                    185 | 12/06/2012 | 12   | ''   | passes | fails
                    185 | 12/06/2012 | high | ''   | passes | fails
                    185 | 12/06/2012 | ''   | SDQ2 | passes | passes
                    186 | 01/04/2021 | ''   | ''   | fails  | passes
                    186 | 02/04/2021 | ''   | ''   | passes | passes
                    186 | 01/04/2009 | ''   | ''   | fails  | passes
                    186 | 31/03/2009 | ''   | ''   | passes | passes
                    186 | 12/06/2012 | 12   | ''   | passes | passes
                    186 | 12/06/2012 | ''   | SDQ3 | fails  | passes
                    186 | ''         | ''   | ''   | passes | passes
                    188 | 01/04/2022 | 12   | ''   | fails  | fails
                    188 | 01/04/2022 | ''   | SDQ1 | fails  | fails
                    188 | 31/03/2022 | 12   | ''   | passes | passes
                    188 | 01/04/2022 | ''   | ''   | passes | passes
                    188 | June       | 12   | ''   | passes | passes
                    189 | 01/04/2008 | 12   | ''   | fails  | fails
                    189 | 01/04/2008 | ''   | SDQ1 | fails  | fails
                    189 | 02/04/2008 | 12   | ''   | passes | passes
                    189 | 01/04/2008 | ''   | ''   | passes | passes
                    189 | ''         | 12   | ''   | passes | passes
                    196 | 12/06/2012 | ''   | SDQ5 | passes | passes
                    196 | 12/06/2012 | ''   | ''   | passes | passes
                    196 | 12/06/2012 | ''   | SDQ6 | fails  | fails
                    196 | 12/06/2012 | 12   | none | fails  | fails
                    197B | 01/04/2021 | ''  | ''   | fails  | passes
                    197B | 31/03/2021 | ''  | ''   | passes | passes
                    197B | 31/03/2022 | ''  | ''   | fails  | passes
                    197B | 01/04/2022 | ''  | ''   | passes | passes
                    197B | 01/04/2008 | ''  | ''   | passes | passes
                    197B | 02/04/2008 | ''  | ''   | fails  | passes
                    197B | 31/03/2009 | ''  | ''   | fails  | passes
                    197B | 01/04/2009 | ''  | ''   | passes | passes
                    197B | 31/03/2009 | 12  | ''   | passes | passes
                    197B | 31/03/2009 | ''  | SDQ1 | passes | passes
                    197B | ''         | ''  | ''   | passes | passes
                    197a | 12/06/2012 | 12  | SDQ4 | fails  | fails
                    197a | 12/06/2012 | 12  | none | fails  | fails
                    197a | 12/06/2012 | 12  | ''   | passes | passes
                    197a | 12/06/2012 | ''  | SDQ4 | passes | passes
                    198 | 12/06/2012 | ''   | SDQ2 | passes | fails
                    198 | 12/06/2012 | ''   | none | passes | fails
                    198 | 12/06/2012 | 12   | ''   | passes | passes
                    """)
    void a_score_or_a_reason_fits_the_child(
            String code, String born, String score, String reason, String allYear, String notAllYear) {
        var row = "C1,%s,%s,%s,0,,1,1,1,0,,".formatted(born, score, reason);
        assertThat(GivenReturn.ending(2026)
                        .with(Table.OC2, "C2,,,,,,,,,,,", row)
                        .with(Table.EPISODES, ALL_YEAR)
                        .failing(code))
                .isEqualTo(allYear.equals("fails") ? List.of("OC2 1") : List.of());
        assertThat(GivenReturn.ending(2026)
                        .with(Table.OC2, "C2,,,,,,,,,,,", row)
                        .with(Table.EPISODES, SHORT_BREAKS)
                        .failing(code))
                .isEqualTo(notAllYear.equals("fails") ? List.of("OC2 1") : List.of());
    }
}
