package org.heard.law.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Child;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.RuleBook;
import org.junit.jupiter.api.Test;

/// SI 2010/2797, where it is not known whether the child is a relevant child.
class VisitsInDetentionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

    private final CarePeriod eightWeeks =
            CarePeriod.began(LocalDate.of(2026, 1, 5)).ended(LocalDate.of(2026, 3, 2));

    @Test
    void earlier_care_that_may_be_missing_leaves_it_open_whether_a_visit_was_owed() {
        var facts = detained().toBuilder()
                .carePeriods(Held.completeFrom(LocalDate.of(2025, 4, 1), List.of(eightWeeks)))
                .build();
        assertThat(first(facts).status(TODAY).words())
                .isEqualTo("cannot tell without the spells in which the child was looked after between 1 September 2023"
                        + " and 17 March 2026");
    }

    @Test
    void a_birth_date_that_is_not_held_does_too() {
        var facts = detained().toBuilder().birthDate(null).build();
        assertThat(first(facts).status(TODAY).words()).isEqualTo("cannot tell without the child's date of birth");
    }

    @Test
    void a_late_visit_is_not_called_late_then_and_one_in_time_is_one_in_time() {
        var late = detained().toBuilder()
                .birthDate(null)
                .dates(FactKind.DETENTION_VISIT, Held.complete(List.of(TODAY)))
                .build();
        assertThat(first(late).status(TODAY).words()).startsWith("cannot tell");
        var inTime = late.toBuilder()
                .dates(FactKind.DETENTION_VISIT, Held.complete(List.of(LocalDate.of(2026, 3, 16))))
                .build();
        assertThat(first(inTime).status(TODAY).words()).isEqualTo("done on 16 March 2026");
    }

    @Test
    void where_everything_is_known_it_is_late() {
        assertThat(first(detained()).status(TODAY).words()).isEqualTo("overdue by 1 day");
    }

    /// 16 since 1 September 2025, and looked after for eight weeks.
    private Facts detained() {
        return Child.lookedAfterFrom("2026-01-05")
                .born("2009-09-01")
                .care(eightWeeks)
                .did(FactKind.DETAINED_ON_SENTENCE, "2026-03-02")
                .facts();
    }

    private static Duty first(Facts facts) {
        return RuleBook.current().duties(facts, LocalPolicy.defaults(), TODAY).stream()
                .filter(duty -> duty.rule().id().value().equals("DET-1"))
                .findFirst()
                .orElseThrow();
    }
}
