package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Child;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.LocalPolicy.Setting;
import org.heard.law.RuleBook;
import org.heard.law.Standing;
import org.heard.law.Status;
import org.heard.law.Stay;
import org.heard.law.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// SI 2010/959, regulation 48: how the days of short breaks are counted, and what is said where stays are
/// missing.
class ShortBreaksTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 1);

    @Test
    void it_says_how_many_days_were_used_in_the_fullest_12_months() { // 48(1)
        var facts = inShortBreaks(
                Held.complete(List.of(stay("2026-03-01", "2026-03-15"), stay("2026-04-01", "2026-04-15"))));
        assertThat(last(facts, "SB-0", LocalDate.of(2026, 5, 1)).note())
                .isEqualTo("In the fullest 12 months, from 1 March 2026, 30 of 75 days are used or planned, the first"
                        + " and the last day of each stay counted.");
        assertThat(last(inShortBreaks(Held.complete(List.of())), "SB-0", BEGAN).note())
                .isEqualTo("No stay is recorded.");
    }

    @Test
    void it_says_which_test_failed() { // 48(1)
        var facts = inShortBreaks(Held.some(List.of(stay("2026-03-01", "2026-03-18"))));
        var today = LocalDate.of(2026, 4, 1);
        assertThat(last(facts, "SB-0", today).status(today).words())
                .as("stays held are enough to show it, whatever others there were")
                .isEqualTo("not required: this is no longer a series of short breaks, because a stay from 1 March 2026"
                        + " lasts longer than 17 days");
        assertThat(last(facts, "SB-3", today).rule().standing()).isEqualTo(Standing.DESIGN);
    }

    @Test
    void of_two_tests_that_fail_it_says_the_earlier() { // 48(1)
        var today = LocalDate.of(2026, 5, 1);
        assertThat(
                        why(
                                "short-breaks 2026-03-01; stay 2026-03-01..2026-03-25 with A; stay 2026-04-10..2026-04-11 with B"))
                .endsWith("because a stay from 1 March 2026 lasts longer than 17 days");
        assertThat(
                        why(
                                "short-breaks 2026-03-01; stay 2026-03-01..2026-03-02 with A; stay 2026-03-05..2026-03-30 with B"))
                .endsWith("because a stay from 5 March 2026 is with another person or in another place");
        var order =
                Told.facts("short-breaks 2026-03-01; status FULL_CARE_ORDER 2026-02-01; stay 2026-03-01..2026-03-02");
        assertThat(last(order, "SB-0", today).status(today).words())
                .endsWith("because the child is in care under an order");
        assertThat(last(order, "SB-3", today).trigger().date()).isEqualTo(BEGAN);
    }

    @Test
    void of_twelve_months_as_full_as_others_it_says_the_first() { // 48(1)
        var facts = Told.facts("short-breaks 2026-03-01; stay 2026-03-01..2026-03-03; stay 2027-05-01..2027-05-03");
        assertThat(last(facts, "SB-0", LocalDate.of(2027, 6, 1)).note())
                .startsWith("In the fullest 12 months, from 1 March 2026, 3 of 75 days");
        assertThat(fullest("stay 2026-03-01..2026-03-01; stay 2027-05-01..2027-05-03"))
                .startsWith("In the fullest 12 months, from 1 May 2027, 3 of 75 days");
        assertThat(fullest("stay 2026-03-01..2026-03-01; stay 2027-02-28..2027-03-01"))
                .as("twelve months from 1 March end with 28 February")
                .startsWith("In the fullest 12 months, from 1 March 2026, 2 of 75 days");
    }

    private static @Nullable String fullest(String stays) {
        return last(Told.facts("short-breaks 2026-03-01; " + stays), "SB-0", LocalDate.of(2027, 6, 1))
                .note();
    }

    private static String why(String facts) {
        var today = LocalDate.of(2026, 5, 1);
        return last(Told.facts(facts), "SB-0", today).status(today).words();
    }

    @Test
    void without_the_stays_it_cannot_be_told() { // 48(1)
        var today = LocalDate.of(2026, 4, 1);
        assertThat(last(inShortBreaks(Held.notHeld()), "SB-0", today)
                        .status(today)
                        .words())
                .isEqualTo("cannot tell without the stays of a series of short breaks");
        var some = Held.completeFrom(LocalDate.of(2026, 3, 10), List.of(stay("2026-03-12", "2026-03-13")));
        var duty = last(inShortBreaks(some), "SB-0", today);
        assertThat(duty.status(today)).isInstanceOf(Status.CannotTell.class);
        assertThat(duty.note()).contains("2 of 75 days");
    }

    @Test
    void without_the_reviews_none_is_late() { // 48(3)
        var facts = inShortBreaks(Held.complete(List.of())).toBuilder()
                .reviews(Held.notHeld())
                .build();
        var today = LocalDate.of(2027, 4, 1);
        assertThat(last(facts, "SB-1", today).status(today)).isInstanceOf(Status.CannotTell.class);
    }

    @Test
    void what_is_held_from_the_first_break_on_does_not_show_that_nothing_was_agreed_before() { // 48(3)(c)
        var today = LocalDate.of(2026, 4, 1);
        assertThat(agreedHeldFrom(BEGAN, today)).isInstanceOf(Status.CannotTell.class);
        assertThat(agreedHeldFrom(BEGAN.minusYears(1), today)).isInstanceOf(Status.Overdue.class);
    }

    private static Status agreedHeldFrom(LocalDate held, LocalDate today) {
        var facts = inShortBreaks(Held.complete(List.of())).toBuilder()
                .dates(FactKind.SHORT_BREAK_VISITS_AGREED, Held.completeFrom(held, List.of()))
                .build();
        return last(facts, "SB-4", today).status(today);
    }

    @Test
    void the_warnings_are_the_authoritys_own_numbers() {
        var facts = inShortBreaks(Held.complete(List.of(stay("2026-03-01", "2026-03-15"))));
        var policy = LocalPolicy.defaults()
                .with(Setting.SHORT_BREAK_FIRST_WARNING_DAYS, BEGAN, 10)
                .with(Setting.SHORT_BREAK_SECOND_WARNING_DAYS, BEGAN, 15);
        var duties = RuleBook.current().duties(facts, policy, LocalDate.of(2026, 3, 12));
        assertThat(duties)
                .filteredOn(duty -> duty.rule().id().value().startsWith("SB-3"))
                .extracting(Duty::key, duty -> duty.trigger().words())
                .containsExactly(
                        tuple("SB-3a/2026-03-10", "10 of 75 days in 12 months used"),
                        tuple("SB-3b/2026-03-15", "15 of 75 days in 12 months used"));
    }

    private static Facts inShortBreaks(Held<Stay> stays) {
        return Child.lookedAfterFrom("2026-03-01")
                .care(CarePeriod.began(BEGAN).regime(CarePeriod.Regime.SHORT_BREAKS))
                .facts()
                .toBuilder()
                .stays(stays)
                .build();
    }

    private static Duty last(Facts facts, String rule, LocalDate today) {
        return RuleBook.current().duties(facts, LocalPolicy.defaults(), today).stream()
                .filter(duty -> duty.rule().id().value().equals(rule))
                .toList()
                .getLast();
    }

    private static Stay stay(String from, String to) {
        return new Stay(LocalDate.parse(from), LocalDate.parse(to), "same");
    }
}
