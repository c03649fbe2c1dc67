package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/// What must hold for any child, any home and any rule.
class DutyPropertiesTest {
    private static final RuleBook BOOK = RuleBook.current();
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

    @Property(tries = 300)
    void a_later_trigger_never_gives_an_earlier_date_under_any_rule_with_an_interval(
            @ForAll @IntRange(max = 8000) int start, @ForAll @IntRange(max = 60) int later) {
        var from = FIRST.plusDays(start);
        for (var rule : BOOK.rules()) {
            var interval = rule.interval();
            if (interval == null) continue;
            assertThat(last(interval, from.plusDays(later), BOOK).to())
                    .as("%s from %s, %s days later", rule, from, later)
                    .isAfterOrEqualTo(last(interval, from, BOOK).to());
        }
    }

    @Property(tries = 200)
    void one_more_holiday_never_gives_an_earlier_date_under_any_rule_with_an_interval(
            @ForAll @IntRange(max = 8000) int start, @ForAll @IntRange(min = -30, max = 90) int closed) {
        var from = FIRST.plusDays(start);
        var more = closedToo(from.plusDays(closed));
        if (more == null) return;
        for (var rule : BOOK.rules()) {
            var interval = rule.interval();
            if (interval == null) continue;
            var now = last(interval, from, BOOK);
            var then = last(interval, from, more);
            var as = rule + " from " + from + ", closed " + closed + " days later";
            // What is counted backwards must be ready no later.
            if (now.amount() < 0) assertThat(then.to()).as(as).isBeforeOrEqualTo(now.to());
            else assertThat(then.to()).as(as).isAfterOrEqualTo(now.to());
        }
    }

    @Property(tries = 500)
    void one_more_holiday_moves_no_duty_of_anybody_to_an_earlier_day(
            @ForAll("anybody") Facts facts,
            @ForAll @IntRange(max = 4000) int later,
            @ForAll @IntRange(min = -200, max = 60) int closed) {
        var today = Anybody.FIRST.plusDays(later);
        var more = closedToo(today.plusDays(closed));
        if (more == null) return;
        var then = new HashMap<String, Duty>();
        for (var duty : more.duties(facts, LocalPolicy.defaults(), today)) then.put(duty.key(), duty);
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            var moved = then.get(duty.key());
            var count = duty.count();
            if (moved == null || count == null || count.amount() < 0) continue;
            assertThat(moved.due()).as(duty.key()).isAfterOrEqualTo(count.to());
        }
    }

    /// Everything that happened so many days later, and asked as many days later: nothing is due earlier.
    /// All of it after the last of the regulations came into force: that day does not move.
    @Property(tries = 400)
    void everything_some_days_later_gives_no_duty_of_anybody_an_earlier_day(
            @ForAll("anybody") Facts known,
            @ForAll @IntRange(max = 4000) int asked,
            @ForAll @IntRange(min = 1, max = 40) int later) {
        var facts = Later.by(800, known);
        var today = Anybody.FIRST.plusDays(800 + asked);
        var before = BOOK.duties(facts, LocalPolicy.defaults(), today);
        var after = BOOK.duties(Later.by(later, facts), LocalPolicy.defaults(), today.plusDays(later));
        Assume.that(!before.isEmpty() && rules(before).equals(rules(after)));
        for (int i = 0; i < before.size(); i++) {
            var due = before.get(i).due();
            if (due != null && !fallsWithinTheWhole(before.get(i), after.get(i)))
                assertThat(after.get(i).due()).as("%s", before.get(i)).isAfterOrEqualTo(due);
        }
    }

    /// A stage of a dispute that began after the time of the whole has its own days; one that began by then ends with
    /// the whole (reading 42). Over days that are none for work, what began too late may a day later be in time.
    private static boolean fallsWithinTheWhole(Duty before, Duty after) {
        return before.rule().id().toString().startsWith("DRP-5") && ownDays(before) && !ownDays(after);
    }

    private static boolean ownDays(Duty duty) {
        var count = duty.count();
        return count != null && count.amount() > 0;
    }

    private static List<RuleId> rules(List<Duty> duties) {
        return duties.stream().map(duty -> duty.rule().id()).toList();
    }

    /// A status is worked out for any day, also one long before or after the facts, and once late stays late.
    @Property(tries = 150)
    void every_duty_of_anybody_has_a_status_on_every_day(
            @ForAll("anybody") Facts facts, @ForAll @IntRange(max = 4000) int later) {
        var today = Anybody.FIRST.plusDays(later);
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            boolean late = false;
            for (int days = -200; days <= 400; days++) {
                var status = duty.status(today.plusDays(days));
                assertThat(status.words()).as(duty.key()).isNotBlank();
                if (late) assertThat(status).as(duty.key()).isInstanceOf(Status.Overdue.class);
                late = status instanceof Status.Overdue;
            }
        }
    }

    @Property(tries = 300)
    void the_duties_of_anybody_are_told_on_any_day_also_where_no_calendar_reaches(
            @ForAll("anybody") Facts facts, @ForAll @IntRange(min = 1980, max = 2130) int year) {
        var today = LocalDate.of(year, 2, 28);
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            assertThat(duty.status(today).words()).as(duty.key()).isNotBlank();
            assertThat(duty.rule().citations()).as(duty.key()).isNotEmpty();
            assertThat(Explanation.of(duty, today).staff()).as(duty.key()).isNotEmpty();
        }
    }

    /// Where nothing is held for the days that matter, nothing is late.
    @Property(tries = 300)
    void of_anybody_of_whom_nothing_is_held_completely_nothing_is_late(
            @ForAll("anybody") Facts known, @ForAll @IntRange(max = 4000) int later) {
        var today = Anybody.FIRST.plusDays(later);
        var facts = known.toBuilder()
                .complaints(Held.some(known.complaints().items()))
                .disputes(Held.some(known.disputes().items()))
                .reviews(Held.some(known.reviews().items()))
                .iroAppointments(Held.some(known.iroAppointments().items()))
                .stays(Held.some(known.stays().items()));
        for (var act : FactKind.values()) {
            if (act.isDatedAct()) facts.dates(act, Held.some(known.dates(act).items()));
        }
        for (var duty : BOOK.duties(facts.build(), LocalPolicy.defaults(), today)) {
            assertThat(duty.status(today)).as(duty.key()).isNotInstanceOf(Status.Overdue.class);
        }
    }

    /// What is said to outlive care is owed alike where care ended the day before.
    @Property(tries = 300)
    void the_end_of_care_changes_nothing_in_a_rule_that_says_so(
            @ForAll("anybody") Facts known, @ForAll @IntRange(max = 4000) int later) {
        var today = Anybody.FIRST.plusDays(later);
        var care = known.carePeriodOn(today);
        if (care == null || !care.began().isBefore(today)) return;
        var left = known.toBuilder()
                .carePeriods(Held.complete(List.of(care.ended(today.minusDays(1)))))
                .build();
        assertThat(outlivingCare(left, today)).isEqualTo(outlivingCare(known, today));
    }

    private static List<String> outlivingCare(Facts facts, LocalDate today) {
        return BOOK.duties(facts, LocalPolicy.defaults(), today).stream()
                .filter(duty -> duty.rule().outlivesCare())
                .map(duty -> duty + ": " + duty.status(today).words())
                .toList();
    }

    @Property(tries = 500)
    void no_two_duties_of_anybody_have_one_key(
            @ForAll("anybody") Facts facts, @ForAll @IntRange(max = 4000) int later) {
        var keys = new HashSet<String>();
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), Anybody.FIRST.plusDays(later))) {
            assertThat(keys.add(duty.key())).as(duty.key()).isTrue();
        }
    }

    @Example
    void every_rule_is_cited_and_what_it_asks_is_said_wherever_its_regulation_has_a_clause_file() {
        var files = new HashSet<String>();
        for (var clause : Clause.all()) files.add(clause.file());
        for (var regulation : BOOK.regulations()) {
            for (var rule : regulation.rules()) {
                assertThat(rule.citations()).as("%s", rule).isNotEmpty();
                if (files.contains(RulePages.file(regulation))) {
                    assertThat(rule.says())
                            .as("what %s asks", rule)
                            .isNotBlank()
                            .endsWith(".");
                }
            }
        }
    }

    private static Count last(Interval interval, LocalDate from, RuleBook book) {
        return interval.from(from, book.workingDays(), LocalPolicy.defaults());
    }

    /// Null where that day is closed already.
    private static @Nullable RuleBook closedToo(LocalDate day) {
        if (!WorkingDays.ofEngland().isWorkingDay(day)) return null;
        return RuleBook.with(WorkingDays.of(Holidays.ofEngland().plus(new Holiday(day, "Another day off"), "more")));
    }

    @Provide
    Arbitrary<Facts> anybody() {
        return Anybody.facts();
    }
}
