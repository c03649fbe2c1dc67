package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.law.FactKind.HEALTH_ASSESSMENT;

import org.heard.law.Child;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.ReviewKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SI 2010/959, regulations 5 and 7.
class HealthAndEducationTest {

    @Test
    void the_first_health_assessment_is_due_with_the_first_review() { // 7(2)
        var child = Child.lookedAfterFrom("2026-01-05");
        assertThat(child.on("2026-01-20").line("HLTH-1")).isEqualTo("2026-02-02 Open");
        child.reviewed(ReviewKind.ORDINARY, "2026-01-19");
        assertThat(child.on("2026-01-20").line("HLTH-1")).isEqualTo("2026-01-19 Overdue");
    }

    @Test
    void a_late_first_review_gives_the_assessment_no_more_time() { // 7(2)
        var child = Child.lookedAfterFrom("2026-01-05").reviewed(ReviewKind.ORDINARY, "2026-03-02");
        assertThat(child.on("2026-03-10").line("HLTH-1")).isEqualTo("2026-02-02 Overdue");
    }

    @Test
    void one_made_in_the_three_months_before_is_enough() { // 7
        var child = Child.lookedAfterFrom("2026-01-05").did(HEALTH_ASSESSMENT, "2025-10-05");
        assertThat(child.on("2026-01-20").line("HLTH-1")).isEqualTo("2026-02-02 MetOn");
        child.did(HEALTH_ASSESSMENT, "2025-10-04");
        assertThat(child.on("2026-01-20").line("HLTH-1")).isEqualTo("2026-02-02 Open");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-01, 2026-03-31, HLTH-2, 2026-09-30 Open", // the day before the fifth birthday
        "2021-03-31, 2026-03-31, HLTH-3, 2027-03-31 Open", // the fifth birthday
        "2010-01-01, 2028-02-29, HLTH-3, 2029-02-28 Open"
    })
    void then_every_six_months_under_five_and_every_twelve_after(
            String born, String last, String rule, String line) { // 7(3)
        var child = Child.lookedAfterFrom("2026-02-02").born(born).did(HEALTH_ASSESSMENT, last);
        assertThat(child.on(last).line(rule)).isEqualTo(line);
    }

    @Test
    void the_education_plan_is_started_in_10_working_days_and_ready_for_the_first_review() {
        var asked = Child.lookedAfterFrom("2026-01-05").on("2026-01-06");
        assertThat(asked.line("PEP-1")).isEqualTo("2026-01-19 Open");
        assertThat(asked.line("PEP-1b")).isEqualTo("2026-02-02 Open");
        assertThat(asked.get("PEP-1").rule().standing().isLaw()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2023-01-06, 0", "2023-01-05, 1"})
    void a_child_under_three_has_none(String born, int plans) {
        assertThat(Child.lookedAfterFrom("2026-01-05")
                        .born(born)
                        .on("2026-01-06")
                        .list("PEP-1"))
                .hasSize(plans);
    }

    @Test
    void a_plan_reviewed_on_the_day_it_was_ready_is_one_line_and_the_last_two_are_shown() {
        var child = Child.lookedAfterFrom("2026-01-05")
                .did(FactKind.EDUCATION_PLAN_AVAILABLE, "2026-01-19")
                .did(FactKind.EDUCATION_PLAN_REVIEWED, "2026-01-19");
        assertThat(child.on("2026-12-01").list("PEP-1c")).hasSize(1);
        child.did(FactKind.EDUCATION_PLAN_REVIEWED, "2026-03-20", "2026-06-19", "2026-11-20");
        assertThat(child.on("2026-12-01").list("PEP-1c"))
                .extracting(Duty::key)
                .containsExactly("PEP-1c/2026-06-19", "PEP-1c/2026-11-20");
    }

    @Test
    void without_health_facts_nothing_is_late() {
        var asked = Child.lookedAfterFrom("2024-01-05")
                .notHolding(FactKind.HEALTH_ASSESSMENT)
                .on("2026-01-06");
        assertThat(asked.status("HLTH-1").words()).isEqualTo("cannot tell without health assessments");
    }
}
