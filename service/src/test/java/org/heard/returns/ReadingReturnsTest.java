package org.heard.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.heard.children.CarePeriod;
import org.heard.children.Episode;
import org.heard.children.IdentityKeeping;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.feeds.FeedsTest;
import org.heard.feeds.Findings;
import org.heard.feeds.ReturnOnPaper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Reading the return: what is added, changed and ended, and what is left alone.
class ReadingReturnsTest extends FeedsTest {
    @Autowired
    private Chronicle chronicle;

    @Autowired
    private IdentityKeeping identities;

    private static ReturnOnPaper oneChild() {
        return new ReturnOnPaper()
                .child("1001", "11/02/2015")
                .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1")
                .episode("1001", "20/09/2025", "B", "C2", "U4");
    }

    @Test
    void a_child_is_added_with_who_they_are_and_every_episode() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "M", "11/02/2015", "WBRI", "U395710540874")
                        .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1")
                        .episode("1001", "20/09/2025", "B", "C2", "U4"));
        var record = record("1001");
        assertThat(record.child().birthDate()).satisfies(born -> {
            assertThat(born.day()).isEqualTo("2015-02-11");
            assertThat(born.source()).isEqualTo("SSDA903 2026, delivery 1");
        });
        assertThat(record.child().sex()).isEqualTo("M");
        assertThat(record.child().ethnicity()).isEqualTo("WBRI");
        assertThat(record.identifier("UPN")).isEqualTo("U395710540874");
        assertThat(record.care().episodes())
                .extracting(Episode::legalStatus, Episode::placement, Episode::homePostcode, Episode::source)
                .containsExactly(
                        tuple("C1", "U6", "AB1 2CD", "SSDA903 2026, delivery 1"),
                        tuple("C2", "U4", "AB1 2CD", "SSDA903 2026, delivery 1"));
    }

    @Test
    void care_begins_exactly_where_the_return_says_so() {
        load(2026, oneChild());
        assertThat(care("1001").periods()).singleElement().satisfies(period -> {
            assertThat(period.began()).isEqualTo("2025-05-03");
            assertThat(period.beganExactly()).isTrue();
            assertThat(period.ended()).isNull();
        });
    }

    @Test
    void care_already_running_began_no_later_than_the_first_day_shown() {
        load(2026, new ReturnOnPaper().child("1001", "11/02/2015").episode("1001", "14/01/2023", "P", "C2", "U4"));
        assertThat(care("1001").periods()).singleElement().satisfies(period -> {
            assertThat(period.began()).isEqualTo("2023-01-14");
            assertThat(period.beganExactly()).isFalse();
        });
    }

    @Test
    void last_year_s_files_say_when_care_really_began() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "14/01/2025", "P", "C2", "U4")
                        .lastYear()
                        .child("1001", "11/02/2015")
                        .episode("1001", "02/06/2024", "S", "C2", "U6", "14/01/2025", "X1")
                        .episode("1001", "14/01/2025", "P", "C2", "U4"));
        assertThat(care("1001").periods()).singleElement().satisfies(period -> {
            assertThat(period.began()).isEqualTo("2024-06-02");
            assertThat(period.beganExactly()).isTrue();
        });
        assertThat(care("1001").episodes()).hasSize(2);
    }

    @Test
    void an_end_date_ends_care_and_only_an_end_date_does() {
        load(2026, oneChild().child("1002", "01/01/2012").episode("1002", "01/07/2025", "S", "V2", "U6"));
        var counts = dryRun(load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1")
                        .episode("1001", "20/09/2025", "B", "C2", "U4", "01/03/2026", "E4A")));
        assertThat(counts.of(Outcome.ABSENT)).isEqualTo(1);
        assertThat(care("1001").periods()).singleElement().satisfies(period -> {
            assertThat(period.ended()).isEqualTo("2026-03-01");
            assertThat(period.endReason()).isEqualTo("E4A");
        });
        assertThat(care("1002").periods())
                .singleElement()
                .extracting(CarePeriod::ended)
                .isNull();
        assertThat(open(DifferenceKind.ABSENT).number()).isEqualTo("1002");
    }

    @Test
    void another_episode_that_never_came_does_not_end_care() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1"));
        assertThat(care("1001").periods())
                .singleElement()
                .extracting(CarePeriod::ended)
                .isNull();
    }

    @Test
    void a_child_who_comes_back_has_two_care_periods() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2025", "S", "V2", "U6", "01/08/2025", "E4A")
                        .episode("1001", "12/11/2025", "S", "C1", "U6"));
        assertThat(care("1001").periods())
                .extracting(CarePeriod::began, CarePeriod::ended)
                .containsExactly(tuple(day("2025-05-03"), day("2025-08-01")), tuple(day("2025-11-12"), null));
    }

    @Test
    void short_breaks_stay_short_breaks() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2025", "S", "V4", "U6")
                        .child("1002", "11/02/2016")
                        .episode("1002", "03/05/2025", "S", "V3", "U6", "05/05/2025", "E8")
                        .episode("1002", "03/06/2025", "S", "V3", "U6", "05/06/2025", "E8"));
        assertThat(care("1001").episodes()).extracting(Episode::legalStatus).containsExactly("V4");
        assertThat(care("1002").periods()).hasSize(2);
    }

    @Test
    void one_line_in_the_chronicle_says_what_the_return_brought() {
        load(2026, oneChild());
        assertThat(here(() -> chronicle.list(record("1001").id(), 10)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what())
                            .startsWith("Added from the return 2025/26: looked after from 3 May 2025, not ended;");
                    assertThat(line.link().kind()).isEqualTo("delivery");
                });
    }

    @Test
    void bad_rows_stay_listed_and_the_good_ones_load() {
        var delivery = load(
                2026,
                oneChild()
                        .child("1002", "2012-01-01")
                        .episode("1002", "01/07/2025", "S", "V2", "U6")
                        .child("1003", "01/01/2013")
                        .episode("1003", "31/02/2026", "S", "V2", "U6"));
        assertThat(care("1001").episodes()).hasSize(2);
        assertThat(care("1003").episodes()).isEmpty();
        assertThat(isHere("1002")).isFalse();
        var problems = here(() ->
                findings.problems(story.teller(), delivery.id(), new Findings.ProblemFilter("BAD_ROW", "", ""), 0, 50));
        assertThat(problems).extracting(Listed::place).contains("header.csv, row 3, DOB", "episodes.csv, row 5, DECOM");
        assertThat(problems).first().extracting(Listed::message).asString().contains("written year first");
    }

    @Test
    void a_row_about_somebody_born_on_another_day_is_not_taken() {
        var delivery = load(
                2026,
                oneChild()
                        .missing("1001", "11/02/2015", "01/06/2025", "02/06/2025")
                        .missing("1001", "12/03/2014", "01/07/2025", "02/07/2025"));
        var problems = here(() ->
                findings.problems(story.teller(), delivery.id(), new Findings.ProblemFilter("BAD_ROW", "", ""), 0, 50));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("missing.csv, row 3, DOB");
            assertThat(problem.message()).endsWith("Until then the row is not used.");
        });
    }

    @Test
    void a_pupil_number_two_children_have_is_used_for_neither_twice() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "M", "11/02/2015", "WBRI", "U395710540874")
                        .child("1002", "M", "11/02/2016", "WBRI", "U395710540874"));
        assertThat(record("1001").identifier("UPN")).isEqualTo("U395710540874");
        assertThat(record("1002").identifier("UPN")).isEmpty();
    }

    @Test
    void a_corrected_return_corrects_what_nobody_here_has_touched() {
        load(2026, oneChild());
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "05/05/2025", "S", "C1", "U6", "22/09/2025", "X1")
                        .episode("1001", "22/09/2025", "B", "C2", "K2"));
        assertThat(care("1001").periods())
                .singleElement()
                .extracting(CarePeriod::began)
                .isEqualTo(day("2025-05-05"));
        assertThat(care("1001").episodes())
                .extracting(Episode::began, Episode::ended, Episode::placement)
                .containsExactly(
                        tuple(day("2025-05-05"), day("2025-09-22"), "U6"), tuple(day("2025-09-22"), null, "K2"));
        assertThat(open()).isEmpty();
    }

    @Test
    void an_older_return_never_overrules_a_newer_one() {
        load(
                2026,
                oneChild()
                        .child("1002", "01/01/2012")
                        .episode("1002", "01/07/2024", "S", "V2", "U6", "01/05/2025", "E4A"));
        load(
                2025,
                new ReturnOnPaper()
                        .child("1002", "M", "01/01/2012", "BAFR", "UN1")
                        .episode("1002", "01/07/2024", "S", "C2", "K2"));
        assertThat(child("1002").ethnicity()).isEqualTo("WBRI");
        assertThat(care("1002").episodes()).singleElement().satisfies(episode -> {
            assertThat(episode.legalStatus()).isEqualTo("V2");
            assertThat(episode.ended()).isEqualTo("2025-05-01");
        });
        assertThat(open()).isEmpty();
    }

    @Test
    void a_row_damaged_the_second_time_takes_nothing_back() {
        load(2026, oneChild());
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1")
                        .episode("1001", "20/09/2025", "B", "Q9", "U4"));
        assertThat(care("1001").episodes()).hasSize(2);
        assertThat(open()).isEmpty();
    }

    @Test
    void a_sealed_record_is_not_read_into() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2019")
                        .episode("1001", "03/05/2025", "S", "E1", "A5", "20/02/2026", "E12"));
        var child = record("1001").id();
        here(() -> identities.seal(story.teller(), NOW, TODAY, child, "Adopted"));
        var delivery = load(2026, oneChild().child("1002", "11/02/2016"));
        assertThat(here(() -> findings.problems(
                        story.teller(), delivery.id(), new Findings.ProblemFilter("NOTE", "", "1001"), 0, 5)))
                .singleElement()
                .extracting(Listed::message)
                .isEqualTo("This record is closed. Nothing is read into it.");
        assertThat(isHere("1001")).isFalse();
    }
}
