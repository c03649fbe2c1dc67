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

    @Test
    void a_condition_without_a_date_says_what_started_it_and_that_no_day_is_set() {
        var words = explained(Child.lookedAfterFrom("2026-01-05").iroFrom("2026-01-07"), "2026-01-08", "IRO-3a");
        assertThat(words.staff())
                .containsExactly(
                        "Child told in writing who their IRO is. Started by: the IRO was appointed, Wednesday 7 January"
                                + " 2026.",
                        "No last day is set for it.",
                        "To do.",
                        "Source: IRO Handbook, chapter 2 (IRO Handbook practice). Seen only in a secondary source; the"
                                + " text is still to be read.");
        assertThat(words.child())
                .containsExactly("You should get a letter or message that says who your IRO is and how to reach them.");
    }

    @Test
    void a_condition_of_which_it_is_not_known_whether_it_was_done_has_no_date_to_miss() {
        var child = Child.lookedAfterFrom("2026-01-05").iroFrom("2026-01-07").notHolding(FactKind.CHILD_TOLD_OF_IRO);
        assertThat(explained(child, "2026-01-08", "IRO-3a").child())
                .containsExactly(
                        "You should get a letter or message that says who your IRO is and how to reach them. We"
                                + " do not know if it has happened. You can ask your social worker.");
    }

    @Test
    void a_condition_that_cannot_be_met_yet_says_from_when_it_can() {
        var sheet = new DutySheet(
                Facts.about(null).build(), LocalPolicy.defaults(), LocalDate.of(2026, 1, 8), WorkingDays.ofEngland());
        sheet.duty(RuleBook.current().rule(new RuleId("PREP-4")), "an interpreter is needed", LocalDate.of(2026, 1, 12))
                .add();
        var words = Explanation.of(sheet.duties().getFirst(), LocalDate.of(2026, 1, 8));
        assertThat(words.staff()).contains("Not before 12 January 2026.");
        assertThat(words.child())
                .containsExactly(
                        "Someone should put things into the language you or your family know best. It can happen"
                                + " from Monday 12 January 2026 on.");
    }

    @Test
    void a_date_counted_backwards_is_told_as_so_long_before() {
        var child = Child.lookedAfterFrom("2025-12-01").did(FactKind.REVIEW_PLANNED, "2026-04-07");
        var words = explained(child, "2026-03-02", "PREP-2");
        assertThat(words.staff())
                .startsWith(
                        "Plans and report sent to the IRO by Tuesday 31 March 2026.",
                        "3 working days before Tuesday 7 April 2026 (review planned), which is day 0.",
                        "The number is IRO Handbook practice, not the law: the authority may set its own.",
                        "Not counted: weekends and Good Friday (3 April) and Easter Monday (6 April).");
        assertThat(words.child())
                .containsExactly(
                        "The reports for your review should be sent to your IRO by Tuesday 31 March 2026.",
                        "Adults should do it 3 working days or more before 7 April 2026.",
                        "This number is not the law. Your council can choose another.",
                        "A working day is Monday to Friday, but not a bank holiday.");
    }

    @Test
    void a_number_the_authority_set_is_its_own_and_does_not_read_as_law() {
        var today = LocalDate.of(2026, 1, 6);
        var policy = LocalPolicy.defaults()
                .with(LocalPolicy.Setting.IRO_APPOINTED_WORKING_DAYS, LocalDate.of(2026, 1, 1), 3);
        var facts = Child.lookedAfterFrom("2026-01-05").facts();
        var duty = RuleBook.current().duties(facts, policy, today).stream()
                .filter(one -> one.rule().id().value().equals("IRO-3"))
                .findFirst()
                .orElseThrow();
        var words = Explanation.of(duty, today);
        assertThat(words.staff()).contains("The number is the authority's own, not the law; the usual one is 5.");
        assertThat(words.child())
                .contains(
                        "Adults should take no more than 3 working days over this. They count from 5 January 2026.",
                        "Your council chose this number. It is not the law.");
    }

    @Test
    void a_number_of_the_law_itself_is_not_said_to_be_anybodys_choice() {
        var words = explained(Child.lookedAfterFrom("2025-12-19"), "2026-01-10", "REV-1");
        assertThat(words.staff()).noneMatch(line -> line.contains("not the law"));
        assertThat(words.child()).noneMatch(line -> line.contains("not the law"));
    }

    @Test
    void where_the_text_was_not_checked_a_child_reads_that_too() {
        var child =
                Child.lookedAfterFrom("2026-01-05").status(LegalStatusKind.REMANDED_TO_YOUTH_DETENTION, "2026-01-05");
        assertThat(explained(child, "2026-01-06", "REM-2").child())
                .contains("We think the law gives adults 10 working days for this.", "They count from 5 January 2026.")
                .endsWith("We are still checking this rule.");
        var reviewed = Child.lookedAfterFrom("2026-03-09").reviewed(ReviewKind.ORDINARY, "2026-04-01");
        assertThat(explained(reviewed, "2026-04-02", "REC-1").child()).endsWith("We are still checking this rule.");
        assertThat(explained(Child.lookedAfterFrom("2025-12-19"), "2026-01-10", "REV-1")
                        .child())
                .doesNotContain("We are still checking this rule.");
    }

    @Test
    void where_a_duty_is_not_required_staff_read_the_exceptions_of_the_rule() {
        var child = Child.lookedAfterFrom("2025-12-19").placed(PlacementKind.PLACED_FOR_ADOPTION, "2025-12-19");
        assertThat(explained(child, "2026-01-10", "REV-1").staff())
                .contains(
                        "Not required: placed for adoption, so reviewed under regulation 36 of the Adoption Agencies"
                                + " Regulations 2005.",
                        "Exceptions the rule makes: in a series of short breaks: SB-1; placed for adoption: ADO-3 and"
                                + " ADO-4.");
        assertThat(explained(Child.lookedAfterFrom("2025-12-19"), "2026-01-10", "REV-1")
                        .staff())
                .noneMatch(line -> line.startsWith("Exceptions"));
    }

    @Test
    void a_child_is_sent_to_somebody_they_have() {
        var today = "2026-02-20";
        var child = Child.lookedAfterFrom("2026-01-05");
        assertThat(explained(child, today, "IRO-3").child())
                .contains("It is late. You can ask your social worker why.");
        assertThat(explained(child, today, "REV-1").child()).contains("It is late. You can ask your IRO why.");
    }

    private static Explanation explained(Child child, String today, String rule) {
        return Explanation.of(child.on(today).get(rule), LocalDate.parse(today));
    }

    private static List<String> staff(String began, String today, String rule) {
        return Explanation.of(Child.lookedAfterFrom(began).on(today).get(rule), LocalDate.parse(today))
                .staff();
    }

    @Test
    void where_nothing_was_counted_there_is_no_reason_in_one_breath() {
        var asked = Child.lookedAfterFrom("2025-12-19").on("2026-01-10");
        assertThat(Explanation.because(asked.get("IRO-1"))).isNull();
        assertThat(Explanation.because(asked.get("CEASE-2"))).isNull();
    }
}
