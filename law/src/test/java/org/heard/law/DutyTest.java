package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One duty and how it stands, and the sheet it is written on.
class DutyTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Rule RULE = Rule.timed(
                    "TRY-1",
                    "Title",
                    "Told",
                    Confidence.A,
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "28"))
            .within(Interval.days(14));

    private final DutySheet sheet =
            new DutySheet(Facts.about(null).build(), LocalPolicy.defaults(), TODAY, WorkingDays.ofEngland());

    @Test
    void a_duty_tells_the_day_it_was_met_and_names_itself() {
        var duty = written(started().met(BEGAN.plusDays(3)));
        assertThat(duty.metOn()).isEqualTo(BEGAN.plusDays(3));
        assertThat(duty).hasToString("TRY-1/2026-01-05 due 2026-01-19");
        assertThat(written(started().subject("food")).key()).isEqualTo("TRY-1/2026-01-05/food");
    }

    @Test
    void the_day_to_plan_for_is_the_earlier_of_the_laws_and_the_measures() {
        var calendar = WorkingDays.ofEngland();
        assertThat(written(started()).planBy()).isEqualTo("2026-01-19");
        assertThat(written(started().measure(calendar.daysAfter(BEGAN, 13))).planBy())
                .isEqualTo("2026-01-18");
        assertThat(written(started().measure(calendar.daysAfter(BEGAN, 14))).planBy())
                .isEqualTo("2026-01-19");
        assertThat(written(started().measure(calendar.daysAfter(BEGAN, 15))).planBy())
                .isEqualTo("2026-01-19");
        assertThat(written(started().due(null).measure(calendar.daysAfter(BEGAN, 15)))
                        .planBy())
                .isNull();
    }

    @Test
    void done_late_counts_only_where_nothing_since_the_start_can_be_missing() {
        var late = BEGAN.plusDays(20);
        assertThat(byFirst(Held.complete(List.of(late)))).isEqualTo("done on 25 January 2026, 6 days late");
        assertThat(byFirst(Held.completeFrom(BEGAN, List.of(late)))).isEqualTo("done on 25 January 2026, 6 days late");
        assertThat(byFirst(Held.completeFrom(BEGAN.plusDays(1), List.of(late))))
                .isEqualTo(
                        "cannot tell without statutory visits to the child between 5 January 2026 and 25 January 2026");
        assertThat(byFirst(Held.completeFrom(BEGAN.plusDays(1), List.of(BEGAN.plusDays(14)))))
                .isEqualTo("done on 19 January 2026");
    }

    @Test
    void not_done_is_owed_only_where_nothing_until_today_can_be_missing() {
        assertThat(byFirst(Held.completeBetween(BEGAN, TODAY, List.of()))).isEqualTo("overdue by 42 days");
        assertThat(byFirst(Held.completeBetween(BEGAN, TODAY.minusDays(1), List.of())))
                .isEqualTo("cannot tell without statutory visits to the child between 5 January 2026 and 2 March 2026");
        assertThat(byFirst(Held.notHeld())).isEqualTo("cannot tell without statutory visits to the child");
        assertThat(byFirst(Held.some(List.of(BEGAN.minusDays(1))))).startsWith("cannot tell without statutory visits");
    }

    @Test
    void one_that_has_not_begun_is_owed_whatever_is_held() {
        var duty = written(
                sheet.duty(RULE, "begins", TODAY.plusDays(1)).metByFirst(FactKind.STATUTORY_VISIT, TODAY.plusDays(1)));
        assertThat(duty.status(TODAY).words()).isEqualTo("not before 3 March 2026");
    }

    @Test
    void notes_are_said_one_after_the_other() {
        assertThat(written(started().note(null)).note()).isNull();
        assertThat(written(started().note("One.").note(null).note("Two.")).note())
                .isEqualTo("One. Two.");
    }

    @Test
    void a_fact_missing_altogether_takes_back_that_it_may_be_late() {
        var doubt = MissingFact.of(FactKind.REVIEWS);
        assertThat(status(started().lateOnlyAfter(BEGAN.plusDays(30), doubt))).isInstanceOf(Status.Overdue.class);
        assertThat(status(started().lateOnlyAfter(BEGAN.plusDays(30), doubt).cannotTell(doubt)))
                .isInstanceOf(Status.CannotTell.class);
    }

    @Test
    void a_rule_not_in_force_that_day_writes_nothing() {
        sheet.duty(RULE.inForce(TODAY.plusDays(1), null), "began", BEGAN).add();
        assertThat(sheet.duties()).isEmpty();
    }

    @Test
    void the_last_open_one_is_found_also_where_it_is_the_first_written() {
        sheet.duty(RULE, "began", BEGAN).add();
        sheet.duty(RULE, "again", TODAY).met(TODAY).add();
        assertThat(sheet.findOpen(List.of(RULE))).hasToString("TRY-1/2026-01-05 due null");
        assertThat(sheet.findOpen(List.of())).isNull();
    }

    @Test
    void what_a_regulation_wrote_before_a_year_was_missing_is_struck() {
        var facts = Told.facts("complaint early made 2030-12-02; complaint late made 2030-12-27");
        var today = LocalDate.of(2030, 12, 30);
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), today))
                .filteredOn(duty -> duty.rule().id().value().equals("CMP-2a"))
                .extracting(Duty::toString)
                .containsExactly("CMP-2a/2030-12-30 due null");
    }

    @Test
    void days_and_acts_are_asked_of_the_sheet_from_a_day_on() {
        var act = FactKind.STATUTORY_VISIT;
        var facts = Facts.about(null)
                .dates(act, Held.complete(List.of(BEGAN, BEGAN.plusDays(1), BEGAN.plusDays(2))))
                .build();
        var visited = new DutySheet(facts, LocalPolicy.defaults(), TODAY, WorkingDays.ofEngland());
        assertThat(visited.datesFrom(act, BEGAN)).hasSize(3);
        assertThat(visited.datesFrom(act, BEGAN.plusDays(1))).containsExactly(BEGAN.plusDays(1), BEGAN.plusDays(2));
        assertThat(visited.datesFrom(act, BEGAN.plusDays(3))).isEmpty();
        assertThat(visited.number(LocalPolicy.Setting.PAPERS_TO_IRO_WORKING_DAYS, TODAY))
                .isEqualTo(3);
    }

    private String byFirst(Held<LocalDate> visits) {
        return status(started().metByFirst(FactKind.STATUTORY_VISIT, visits, BEGAN, BEGAN))
                .words();
    }

    private Status status(Duty.Builder duty) {
        return written(duty).status(TODAY);
    }

    private Duty written(Duty.Builder duty) {
        duty.add();
        return sheet.duties().getLast();
    }

    private Duty.Builder started() {
        return sheet.duty(RULE, "began", BEGAN).due(sheet.limit(RULE, BEGAN));
    }
}
