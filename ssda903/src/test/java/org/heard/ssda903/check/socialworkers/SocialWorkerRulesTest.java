package org.heard.ssda903.check.socialworkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of social workers: each row by itself, and which year asks what.
class SocialWorkerRulesTest {
    static String row(String number, String from, String to, String reason) {
        return "1001,12/06/2011,%s,%s,%s,%s".formatted(number, from, to, reason);
    }

    static GivenReturn given(int year, String... rows) {
        return GivenReturn.ending(year).with(Table.SOCIAL_WORKER_EPISODES, rows);
    }

    @ParameterizedTest(name = "{0} is asked of the years to March {1}")
    @CsvSource({
        "SW01STG1, 2024",
        "SW01aSTG1, 2025 2026 2027",
        "SW01bSTG1, 2025 2026 2027",
        "SW02STG1, 2024 2025 2026 2027",
        "SW03STG1, 2024",
        "SW04STG1, 2024 2025 2026 2027",
        "SW05STG1, 2024 2025 2026 2027",
        "SW06STG2, 2024 2025 2026 2027",
        "SW07STG2, 2024 2025 2026 2027",
        "SW08STG2, 2024 2025 2026 2027",
        "SW09STG2, 2024 2025 2026 2027",
        "SW10STG2, 2024 2025 2026 2027",
        "SW11aSTG2, 2024",
        "SW11bSTG2, 2024 2025 2026 2027",
        "SW12STG2, 2024 2025 2026 2027",
        "SW13STG1, 2024 2025 2026 2027",
        "SW14STG2, 2024",
        "SW17STG2, 2026 2027",
    })
    void each_year_asks_its_own(String code, String years) {
        var asked = Arrays.stream(years.split(" ")).map(Integer::valueOf).toList();
        for (int year = 2023; year <= 2027; year++) {
            assertThat(RuleBook.of(CollectionYear.ending(year)).find(code).isPresent())
                    .as("%s in the year to March %d", code, year)
                    .isEqualTo(asked.contains(year));
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {2} from {3} to {4} for {5} fails: {6}")
    @CsvSource({
        "SW01aSTG1, 2026, '', 31/03/2023, '', '', true",
        "SW01aSTG1, 2026, SW12, 31/03/2023, '', '', false",
        "SW01aSTG1, 2026, '', 01/04/2023, '', '', false",
        "SW01aSTG1, 2026, SW12, '', '', '', true",
        "SW01aSTG1, 2026, '', 31/02/2023, '', '', false",
        "SW01bSTG1, 2026, '', 01/04/2023, '', FCONTA, true",
        "SW01bSTG1, 2026, SW12, 01/04/2023, '', '', true",
        "SW01bSTG1, 2026, SW12, 01/04/2023, '', FCONTA, false",
        "SW01bSTG1, 2026, x, 01/04/2023, '', WHY, false",
        "SW01bSTG1, 2026, '', 31/03/2023, '', '', false",
        "SW01bSTG1, 2026, SW12, '', '', FCONTA, true",
        "SW02STG1, 2026, SW12, 01/04/2023, '', '', false",
        "SW02STG1, 2026, ' xx12', 01/04/2023, '', '', false",
        "SW02STG1, 2026, SW-12/3, 01/04/2023, '', '', false",
        "SW02STG1, 2026, AA12, 01/04/2023, '', '', true",
        "SW02STG1, 2026, 12, 01/04/2023, '', '', true",
        "SW02STG1, 2026, '', 01/04/2023, '', '', false",
        "SW03STG1, 2024, SW12, 01/04/2023, '', FCONTA, false",
        "SW03STG1, 2024, '', 01/04/2023, '', FCONTA, true",
        "SW03STG1, 2024, SW12, '', '', FCONTA, true",
        "SW03STG1, 2024, SW12, 01/04/2023, '', '', true",
        "SW04STG1, 2026, SW12, 01/13/2025, '', '', true",
        "SW04STG1, 2026, SW12, 2025-04-01, '', '', true",
        "SW04STG1, 2026, SW12, zz/04/2025, '', '', false",
        "SW04STG1, 2026, SW12, 02/04/ZZZZ, '', '', false",
        "SW04STG1, 2026, SW12, '', '', '', false",
        "SW05STG1, 2026, SW12, 01/04/2025, 31/06/2025, '', true",
        "SW05STG1, 2026, SW12, 01/04/2025, ZZ/06/2025, '', false",
        "SW05STG1, 2026, SW12, 01/04/2025, '', '', false",
        "SW06STG2, 2026, SW12, 31/03/2026, '', '', false",
        "SW06STG2, 2026, SW12, 01/04/2026, '', '', true",
        "SW06STG2, 2026, SW12, '', '', '', false",
        "SW07STG2, 2024, SW12, 01/04/2021, 31/03/2023, '', true",
        "SW07STG2, 2024, SW12, 01/04/2021, 01/04/2023, '', false",
        "SW07STG2, 2024, SW12, 01/04/2021, 31/03/2024, '', false",
        "SW07STG2, 2024, SW12, 01/04/2021, 01/04/2024, '', true",
        "SW07STG2, 2025, SW12, 01/04/2021, 31/03/2023, '', true",
        "SW07STG2, 2025, SW12, 01/04/2021, 01/04/2023, '', false",
        "SW07STG2, 2025, SW12, 01/04/2021, 01/04/2025, '', true",
        "SW07STG2, 2025, SW12, 01/04/2021, '', '', false",
        "SW09STG2, 2026, SW12, 01/06/2025, 01/06/2025, '', true",
        "SW09STG2, 2026, SW12, 01/06/2025, 02/06/2025, '', false",
        "SW09STG2, 2026, SW12, '', '', '', false",
        "SW09STG2, 2026, SW12, soon, soon, '', false",
        "SW13STG1, 2024, SW12, 31/03/2023, '', '', true",
        "SW13STG1, 2024, SW12, 31/03/2023, '', LAZY, true",
        "SW13STG1, 2024, SW12, 31/03/2023, '', swdied, false",
        "SW13STG1, 2025, SW12, 31/03/2023, '', '', false",
        "SW13STG1, 2025, SW12, 31/03/2023, '', LAZY, true",
        "SW13STG1, 2025, SW12, 01/04/2023, '', '', true",
        "SW13STG1, 2025, SW12, '', '', '', false",
        "SW13STG1, 2025, SW12, 01/04/2023, '', OTHERS, false",
        "SW17STG2, 2026, SW12, 01/04/2025, 12/06/2025, '', true",
        "SW17STG2, 2026, SW12, 01/04/2025, '', '', false",
        "SW17STG2, 2026, SW12, '', 12/06/2025, '', false",
        "SW17STG2, 2026, SW12, 01/04/2025, 31/06/2025, '', false",
    })
    void one_row_by_itself(String code, int year, String number, String from, String to, String reason, boolean fails) {
        assertThat(given(year, row(number, from, to, reason)).failing(code)).hasSize(fails ? 1 : 0);
    }

    @ParameterizedTest(name = "DEC {0}, LS {1}, complete {2}: fails at {3}")
    @CsvSource({
        "'', C2, false, SWEpisodes 0",
        "'', C2, true, ''",
        "'', V4, false, ''",
        "12/01/2024, C2, false, ''",
        "31/02/2024, C2, false, SWEpisodes 0",
    })
    void who_is_looked_after_on_the_last_day_has_a_social_worker_in_full(
            String ended, String status, boolean complete, String failing) {
        var found = given(2024, row("SW12", "01/06/2023", "", complete ? "FCONTA" : ""))
                .with(Table.EPISODES, "1001,01/05/2023,S,%s,N1,U6,PR1,%s,,,,,".formatted(status, ended))
                .failing("SW01STG1");
        assertThat(String.join("", found)).isEqualTo(failing);
    }

    @ParameterizedTest(name = "in care from {0} to {1} under {2}, no row at all: fails {3}")
    @CsvSource({
        "01/05/2023, '', C2, true",
        "31/03/2024, '', C2, true",
        "01/04/2024, '', C2, false",
        "'', '', C2, false",
        "01/05/2023, '', V3, false",
        "01/05/2023, 12/01/2024, C2, false",
        "01/05/2023, 31/02/2024, C2, false",
    })
    void who_has_no_row_is_told_of_at_the_open_episode(String from, String to, String status, boolean fails) {
        assertThat(given(2024)
                        .with(Table.EPISODES, "1001,%s,S,%s,N1,U6,PR1,%s,,,,,".formatted(from, status, to))
                        .failing("SW01STG1"))
                .containsExactly(fails ? new String[] {"Episodes 0"} : new String[0]);
    }

    @Test
    void whose_episodes_are_not_returned_may_be_looked_after() {
        assertThat(given(2024, row("", "01/06/2023", "", ""))
                        .with(Table.EPISODES)
                        .failing("SW01STG1"))
                .containsExactly("SWEpisodes 0");
    }
}
