package org.heard.ssda903.check.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of reviews, each with what passes and what does not.
class ReviewRulesTest {
    private static final String HEADER = "1001,F,12/06/2021,WBRI,UN1,,";

    private static GivenReturn reviews(String... rows) {
        return GivenReturn.ending(2026).with(Table.REVIEWS, rows);
    }

    @Test
    void a_review_needs_a_day_that_is_one() {
        assertThat(reviews(
                                "1001,12/06/2015,04/09/2025,PN1",
                                "1001,12/06/2015,,PN1",
                                "1001,12/06/2015,31/02/2026,PN1",
                                "1001,12/06/2015,2026-03-01,PN1")
                        .failing("166"))
                .containsExactly("Reviews 1", "Reviews 2", "Reviews 3");
    }

    @Test
    void how_the_child_took_part_is_one_of_the_codes() {
        assertThat(reviews(
                                "1001,12/06/2015,04/09/2025,PN1",
                                "1001,12/06/2015,05/09/2025,pn7",
                                "1001,12/06/2015,06/09/2025,",
                                "1001,12/06/2015,07/09/2025,PN8",
                                "1001,12/06/2022,08/09/2025,PN0")
                        .failing("167"))
                .containsExactly("Reviews 2", "Reviews 3");
    }

    @ParameterizedTest(name = "born {0}, reviewed {1}, {2}: 440 finds {3}, 441 finds {4}")
    @CsvSource({
        "12/06/2021, 11/06/2025, PN0, false, false",
        "12/06/2021, 12/06/2025, PN0, true, false",
        "12/06/2021, 11/06/2025, PN1, false, true",
        "12/06/2021, 12/06/2025, PN1, false, false",
        "29/02/2020, 28/02/2024, PN0, false, false",
        "29/02/2020, 29/02/2024, PN0, true, false",
        "29/02/2020, 28/02/2024, PN7, false, true",
        "'', 12/06/2025, PN0, false, false",
        "12/06/2021, '', PN1, false, false",
        "12/06/2021, 12/06/2025, '', false, false",
        "12/06/2021, 12/06/2025, PNX, false, false",
    })
    void what_is_said_of_a_child_fits_their_age_on_the_day(
            String born, String held, String code, boolean saidUnderFour, boolean saidMore) {
        var given = reviews("1001,%s,%s,%s".formatted(born, held, code));
        assertThat(given.failing("440")).hasSize(saidUnderFour ? 1 : 0);
        assertThat(given.failing("441")).hasSize(saidMore ? 1 : 0);
    }

    @Test
    void short_breaks_alone_have_no_reviews_and_ask_of_no_mother() {
        var shortBreaks = "1001,12/07/2025,S,V4,N1,U6,PR1,,,,,,";
        var given = GivenReturn.ending(2026)
                .with(Table.HEADER, HEADER)
                .with(Table.EPISODES, shortBreaks)
                .with(Table.REVIEWS, "1001,12/06/2021,04/09/2025,PN1");
        assertThat(given.failing("399")).containsExactly("Episodes 0", "Reviews 0");
        assertThat(given.with(Table.EPISODES, "1001,12/09/2025,L,V2,N1,U6,PR1,,,,,,")
                        .failing("399"))
                .as("looked after in another way too")
                .isEmpty();
        assertThat(GivenReturn.ending(2026)
                        .with(Table.HEADER, "1001,F,12/06/2011,WBRI,UN1,1,")
                        .with(Table.EPISODES, shortBreaks)
                        .with(Table.REVIEWS)
                        .failing("399"))
                .containsExactly("Header 0", "Episodes 0");
    }

    @Test
    void without_its_table_a_check_could_not_run() {
        var report = reviews("1001,12/06/2021,04/09/2025,PN1").report("INT08");
        assertThat(report.findings()).isEmpty();
        assertThat(report.ran()).isZero();
        assertThat(report.outcomes().values()).containsExactly(new Outcome.CouldNotRun("No file holds Header."));
    }
}
