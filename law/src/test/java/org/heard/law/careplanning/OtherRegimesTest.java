package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.Child;
import org.heard.law.FactKind;
import org.heard.law.LocalPolicy;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SI 2010/959, regulations 40, 42, 48 and 50.
class OtherRegimesTest {

    @Test
    void a_date_that_follows_from_a_disputed_birth_date_says_so() {
        var facts = Child.lookedAfterFrom("2026-08-21").facts().toBuilder()
                .birthDate(new BirthDate(LocalDate.of(2011, 3, 20), BirthDate.Certainty.DISPUTED))
                .build();
        var today = LocalDate.of(2026, 11, 25);
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), today))
                .filteredOn(duty -> List.of("PATH-0", "PATH-1", "RET-1")
                        .contains(duty.rule().id().value()))
                .hasSize(3)
                .allSatisfy(
                        duty -> assertThat(duty.note()).contains("the birth date 20 March 2011, which is disputed"));
    }

    @Test
    void short_breaks_are_reviewed_after_three_months_and_then_every_six() { // 48(3)
        var child = Child.lookedAfterFrom("2026-02-14")
                .care(CarePeriod.began(LocalDate.of(2026, 2, 14)).regime(CarePeriod.Regime.SHORT_BREAKS));
        assertThat(child.on("2026-02-20").line("SB-1")).isEqualTo("2026-05-14 Open");
        child.reviewed(ReviewKind.SHORT_BREAK, "2026-05-10");
        assertThat(child.on("2026-05-20").line("SB-1b")).isEqualTo("2026-11-10 Open");
        assertThat(child.on("2026-05-20").list("VIS-1a")).isEmpty();
        assertThat(child.on("2026-05-20").list("HLTH-1")).isEmpty();
    }

    @Test
    void needs_for_leaving_care_are_assessed_within_three_months_of_16() { // 42(1)
        var child = Child.lookedAfterFrom("2024-01-05").born("2010-11-30");
        assertThat(child.on("2026-11-30").line("PATH-1")).isEqualTo("2027-02-28 Open");
        assertThat(child.on("2026-11-30").get("PATH-1").lastWorkingDayOnOrBefore())
                .isEqualTo("2027-02-26");
        assertThat(child.on("2026-11-29").status("PATH-1")).isEqualTo(new Status.NotYet(LocalDate.of(2026, 11, 30)));
        assertThat(child.on("2025-11-29").list("PATH-1")).isEmpty();
    }

    @Test
    void a_young_person_who_came_late_is_eligible_once_13_weeks_are_complete() { // 40
        var child = Child.lookedAfterFrom("2026-10-05").born("2010-11-30");
        assertThat(child.on("2026-12-01").get("PATH-0").opens()).isEqualTo("2027-01-03");
        assertThat(child.on("2026-12-01").line("PATH-1")).isEqualTo("2027-04-03 NotYet");
    }

    @Test
    void earlier_spells_since_14_count_towards_the_13_weeks_and_short_breaks_do_not() { // 40
        var earlier = CarePeriod.began(LocalDate.of(2025, 1, 1)).ended(LocalDate.of(2025, 3, 31));
        var now = CarePeriod.began(LocalDate.of(2026, 11, 2));
        var child = Child.lookedAfterFrom("2026-11-02").born("2010-11-30").care(earlier, now);
        assertThat(child.on("2026-12-01").get("PATH-0").opens()).isEqualTo("2026-11-30");
        child.care(earlier.regime(CarePeriod.Regime.SHORT_BREAKS), now);
        assertThat(child.on("2026-12-01").get("PATH-0").opens()).isEqualTo("2027-01-31");
    }

    @ParameterizedTest
    @CsvSource({"2012-02-29, 2087-03-01", "2015-03-10, 2090-03-10"})
    void the_record_is_kept_to_the_75th_birthday(String born, String from) { // 50
        var asked = Child.lookedAfterFrom("2026-01-05").born(born).on("2026-01-06");
        assertThat(asked.get("RET-1").opens()).isEqualTo(from);
    }

    @Test
    void the_record_of_a_child_who_died_is_kept_for_15_years() { // 50
        var asked = Child.lookedAfterFrom("2026-01-05")
                .born("2012-02-29")
                .did(FactKind.DIED, "2027-07-04")
                .on("2027-07-05");
        assertThat(asked.get("RET-1a").opens()).isEqualTo("2042-07-04");
    }
}
