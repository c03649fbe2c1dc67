package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Child;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LegalStatusKind;
import org.heard.law.LocalPolicy;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SI 2010/959, regulations 4, 9, 24, 25, 39, 47B and 47C.
class PlansTest {

    @ParameterizedTest
    @CsvSource({"2026-01-07, 2026-01-07 MetOn", "2026-01-08, 2026-01-07 MetLate", "2025-12-01, 2026-01-07 MetOn"})
    void the_care_plan_is_made_before_the_placement_or_in_10_working_days(String made, String line) { // 4(2)
        var child = Child.lookedAfterFrom("2025-12-19").did(FactKind.CARE_PLAN_MADE, made);
        assertThat(child.on("2026-01-10").line("PLAN-1")).isEqualTo(line);
    }

    @Test
    void without_a_care_plan_it_is_late_the_day_after() { // 4(2)
        assertThat(Child.lookedAfterFrom("2025-12-19").on("2026-01-07").line("PLAN-1"))
                .isEqualTo("2026-01-07 Open");
        assertThat(Child.lookedAfterFrom("2025-12-19").on("2026-01-08").line("PLAN-1"))
                .isEqualTo("2026-01-07 Overdue");
    }

    @Test
    void each_placement_has_a_plan_within_5_working_days() { // 9
        var child = Child.lookedAfterFrom("2025-12-19");
        assertThat(child.on("2025-12-22").line("PLAN-2")).isEqualTo("2025-12-30 Open");
        child.placed(
                        Placement.of(PlacementKind.FOSTER, LocalDate.of(2025, 12, 19))
                                .ended(LocalDate.of(2026, 2, 2)),
                        Placement.of(PlacementKind.CHILDRENS_HOME, LocalDate.of(2026, 2, 2)))
                .did(FactKind.PLACEMENT_PLAN_MADE, "2025-12-29");
        var asked = child.on("2026-03-01");
        assertThat(asked.list("PLAN-2"))
                .extracting(duty -> duty.status(LocalDate.of(2026, 3, 1)).words())
                .containsExactly("done on 29 December 2025", "overdue by 20 days");
    }

    @Test
    void a_child_on_remand_only_has_the_remand_plan_and_not_the_other() { // 47B
        var asked = Child.lookedAfterFrom("2026-01-05")
                .status(LegalStatusKind.REMANDED_TO_LOCAL_AUTHORITY, "2026-01-05")
                .on("2026-01-06");
        assertThat(asked.line("REM-1")).isEqualTo("2026-01-12 Open");
        assertThat(asked.status("PLAN-1")).isInstanceOf(Status.NotRequired.class);
        assertThat(asked.line("REV-1")).isEqualTo("2026-02-02 Open");
    }

    @Test
    void a_child_remanded_to_youth_detention_has_a_plan_for_it_in_10_working_days() { // 47C
        var asked = Child.lookedAfterFrom("2026-01-05")
                .status(LegalStatusKind.REMANDED_TO_YOUTH_DETENTION, "2026-01-05")
                .on("2026-01-06");
        assertThat(asked.line("REM-2")).isEqualTo("2026-01-19 Open");
    }

    @Test
    void a_remanded_child_in_a_young_offender_institution_is_in_youth_detention() { // 47C, interpretation 25
        var child = Child.lookedAfterFrom("2026-11-02")
                .status(LegalStatusKind.REMANDED_TO_LOCAL_AUTHORITY, "2026-11-02")
                .placed(
                        Placement.of(PlacementKind.CHILDRENS_HOME, LocalDate.of(2026, 11, 2))
                                .ended(LocalDate.of(2026, 11, 11)),
                        Placement.of(PlacementKind.YOUTH_DETENTION, LocalDate.of(2026, 11, 11)));
        assertThat(child.on("2026-11-24").line("REM-2")).isEqualTo("2026-11-25 Open");
        assertThat(child.on("2026-11-26").line("REM-2")).isEqualTo("2026-11-25 Overdue");
        assertThat(child.did(FactKind.DETENTION_PLAN_MADE, "2026-11-10")
                        .on("2026-11-26")
                        .line("REM-2"))
                .isEqualTo("2026-11-25 MetOn");
        assertThat(child.on("2026-11-24").line("REM-1"))
                .as("ran out on 9 November, before detention began")
                .isEqualTo("2026-11-09 Overdue");
    }

    @Test
    void one_who_is_detained_within_5_working_days_has_no_other_remand_plan() { // 47B, 47C
        var asked = Child.lookedAfterFrom("2026-11-02")
                .status(LegalStatusKind.REMANDED_TO_LOCAL_AUTHORITY, "2026-11-02")
                .placed(PlacementKind.YOUTH_DETENTION, "2026-11-02")
                .on("2026-11-03");
        assertThat(asked.list("REM-1")).isEmpty();
        assertThat(asked.line("REM-2")).isEqualTo("2026-11-16 Open");
        assertThat(asked.list("PLAN-2")).isEmpty();
    }

    @Test
    void one_plan_serves_one_placement() { // 9, interpretation 18
        var child = Child.lookedAfterFrom("2026-08-21")
                .placed(
                        Placement.of(PlacementKind.FOSTER, LocalDate.of(2026, 8, 21))
                                .ended(LocalDate.of(2026, 9, 19)),
                        Placement.of(PlacementKind.FOSTER, LocalDate.of(2026, 9, 19)))
                .did(FactKind.PLACEMENT_PLAN_MADE, "2026-08-22");
        assertThat(plans(child)).containsExactly("done on 22 August 2026", "overdue by 6 days");
        child.did(FactKind.PLACEMENT_PLAN_MADE, "2026-08-22", "2026-09-14");
        assertThat(plans(child)).containsExactly("done on 22 August 2026", "done on 14 September 2026");
    }

    @Test
    void of_a_placement_that_is_over_only_its_own_days_need_be_held() { // 9, interpretation 57
        var began = LocalDate.of(2026, 8, 21);
        var facts = Child.lookedAfterFrom("2026-08-21")
                .placed(
                        Placement.of(PlacementKind.FOSTER, began).ended(LocalDate.of(2026, 9, 19)),
                        Placement.of(PlacementKind.FOSTER, LocalDate.of(2026, 9, 19)))
                .facts();
        var today = LocalDate.of(2026, 10, 1);
        assertThat(plans(facts, Held.completeBetween(began, LocalDate.of(2026, 9, 18), List.of()), today))
                .containsExactly("Overdue", "CannotTell");
        assertThat(plans(facts, Held.completeBetween(began, LocalDate.of(2026, 9, 17), List.of()), today))
                .containsExactly("CannotTell", "CannotTell");
        assertThat(plans(facts, Held.completeBetween(began, today, List.of()), today))
                .containsExactly("Overdue", "Overdue");
    }

    private static List<String> plans(Facts facts, Held<LocalDate> made, LocalDate today) {
        var known = facts.toBuilder().dates(FactKind.PLACEMENT_PLAN_MADE, made).build();
        return RuleBook.current().duties(known, LocalPolicy.defaults(), today).stream()
                .filter(duty -> duty.rule().id().value().equals("PLAN-2"))
                .map(duty -> duty.status(today).getClass().getSimpleName())
                .toList();
    }

    private static List<String> plans(Child child) {
        return child.on("2026-10-01").list("PLAN-2").stream()
                .map(duty -> duty.status(LocalDate.of(2026, 10, 1)).words())
                .toList();
    }

    @Test
    void temporary_approval_lasts_16_weeks() { // 24
        var child = Child.lookedAfterFrom("2026-01-12")
                .placed(PlacementKind.CONNECTED_PERSON_TEMPORARY, "2026-01-12")
                .did(FactKind.TEMPORARY_APPROVAL, "2026-01-12");
        assertThat(child.on("2026-05-04").line("CON-1")).isEqualTo("2026-05-04 Open");
        assertThat(child.on("2026-05-04").get("CON-1").lastWorkingDayOnOrBefore())
                .isEqualTo("2026-05-01");
        assertThat(child.on("2026-05-05").line("CON-1")).isEqualTo("2026-05-04 Overdue");
    }

    @Test
    void and_8_weeks_more_once_extended() { // 25
        var asked = Child.lookedAfterFrom("2026-01-12")
                .placed(PlacementKind.CONNECTED_PERSON_TEMPORARY, "2026-01-12")
                .did(FactKind.TEMPORARY_APPROVAL, "2026-01-12")
                .did(FactKind.TEMPORARY_APPROVAL_EXTENDED, "2026-04-28")
                .on("2026-05-05");
        assertThat(asked.line("CON-2")).isEqualTo("2026-06-29 Open");
        assertThat(asked.status("CON-1")).isInstanceOf(Status.NotRequired.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, NotYet", "2026-02-02, Open"})
    void from_the_20th_working_day_ceasing_needs_approval(String today, String status) { // 39(4)
        var asked = Child.lookedAfterFrom("2026-01-05").on(today);
        assertThat(asked.get("CEASE-2").opens()).isEqualTo("2026-02-02");
        assertThat(asked.status("CEASE-2").getClass().getSimpleName()).isEqualTo(status);
    }

    @Test
    void an_entry_day_not_known_makes_no_plan_late() {
        var asked = Child.lookedAfterFrom("2026-01-05")
                .care(CarePeriod.alreadyRunningOn(LocalDate.of(2026, 1, 5)))
                .on("2026-11-22");
        assertThat(asked.status("PLAN-1")).isInstanceOf(Status.CannotTell.class);
        assertThat(asked.status("PLAN-2")).isInstanceOf(Status.CannotTell.class);
        assertThat(asked.status("IRO-1")).isInstanceOf(Status.CannotTell.class);
    }
}
