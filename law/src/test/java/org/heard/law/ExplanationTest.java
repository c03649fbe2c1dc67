package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The words come from the same object as the date.
class ExplanationTest {

    @Test
    void staff_read_the_date_the_count_the_holidays_and_the_source() {
        var staff = staff("2025-12-19", "2026-01-10", "REV-1");
        assertThat(staff)
                .containsExactly(
                        "First review completed by Wednesday 21 January 2026.",
                        "20 working days after Friday 19 December 2025 (became looked after), which is day 0.",
                        "Not counted: weekends and Christmas Day (25 December), Boxing Day (26 December) and New Year's Day"
                                + " (1 January).",
                        "Due in 11 days.",
                        "Source: SI 2010/959, regulation 33(1) (the law). Seen only in a secondary source; the text is"
                                + " still to be read.");
    }

    @Test
    void a_child_of_twelve_reads_it_in_short_words() {
        var asked = Child.lookedAfterFrom("2025-12-19").on("2026-01-10");
        var child =
                Explanation.of(asked.get("REV-1"), LocalDate.of(2026, 1, 10)).child();
        assertThat(child)
                .containsExactly(
                        "Your first review must happen by Wednesday 21 January 2026.",
                        "The law gives adults 20 working days for this. They count from 19 December 2025.",
                        "A working day is Monday to Friday, but not a bank holiday.");
        assertThat(child).allSatisfy(line -> assertThat(line.split(" ")).hasSizeLessThanOrEqualTo(15));
    }

    @Test
    void a_limit_ending_on_a_day_off_names_the_last_working_day_before_it() {
        var asked = Child.lookedAfterFrom("2025-10-20")
                .reviewed(ReviewKind.ORDINARY, "2025-11-30")
                .on("2025-12-01");
        assertThat(Explanation.of(asked.get("REV-2"), LocalDate.of(2025, 12, 1)).staff())
                .contains(
                        "That month has no 30th, so its last day is taken.",
                        "That is not a working day, and the limit is not extended: the last working day before it is"
                                + " Friday 27 February 2026.",
                        "The sector's own measure gives 1 March 2026. It is not the law; plan for 28 February 2026, the"
                                + " earlier of the two.");
    }

    @Test
    void practice_is_never_called_law() {
        var asked = Child.lookedAfterFrom("2025-12-19").on("2026-01-10");
        for (var duty : asked.all()) {
            if (duty.rule().standing().isLaw()) continue;
            var words = Explanation.of(duty, LocalDate.of(2026, 1, 10));
            assertThat(words.staff().getLast()).doesNotContain("(the law)");
            assertThat(words.child()).noneMatch(line -> line.contains("The law"));
        }
    }

    @Test
    void what_was_written_from_memory_says_so() {
        assertThat(Explanation.of(
                                Child.lookedAfterFrom("2026-01-05")
                                        .status(LegalStatusKind.REMANDED_TO_YOUTH_DETENTION, "2026-01-05")
                                        .on("2026-01-06")
                                        .get("REM-2"),
                                LocalDate.of(2026, 1, 6))
                        .staff()
                        .getLast())
                .endsWith("Written from memory; the text is still to be checked.");
    }

    @Test
    void a_late_review_is_told_to_the_child_without_blame() {
        var asked = Child.lookedAfterFrom("2025-12-19").on("2026-01-22");
        assertThat(Explanation.of(asked.get("REV-1"), LocalDate.of(2026, 1, 22)).child())
                .startsWith(
                        "Your first review must happen. It should have happened by Wednesday 21 January 2026.",
                        "It is late. You can ask your IRO why.");
    }

    @Test
    void what_cannot_be_told_names_the_missing_fact_to_staff_and_sends_the_child_to_the_iro() {
        var asked = Child.lookedAfterFrom("2026-01-05")
                .notHolding(FactKind.STATUTORY_VISIT)
                .on("2026-01-22");
        var words = Explanation.of(asked.get("VIS-1a"), LocalDate.of(2026, 1, 22));
        assertThat(words.staff()).contains("Cannot tell without statutory visits to the child.");
        assertThat(words.child().getFirst())
                .isEqualTo(
                        "Your social worker must visit you by Monday 12 January 2026. We do not know if it has happened."
                                + " You can ask your IRO.");
    }

    private static List<String> staff(String began, String today, String rule) {
        return Explanation.of(Child.lookedAfterFrom(began).on(today).get(rule), LocalDate.parse(today))
                .staff();
    }
}
