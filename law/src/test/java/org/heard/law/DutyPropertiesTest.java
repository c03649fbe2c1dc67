package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

    @Property(tries = 500)
    void every_duty_has_a_citation_a_trigger_and_one_status_and_late_means_after_the_due_date(
            @ForAll("children") Facts facts, @ForAll @IntRange(max = 4000) int later) {
        var today = LocalDate.of(2018, 1, 1).plusDays(later);
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            assertThat(duty.rule().citations()).isNotEmpty();
            assertThat(duty.trigger().words()).isNotBlank();
            var status = duty.status(today);
            assertThat(status.words()).isNotBlank();
            var due = duty.due();
            if (status instanceof Status.Overdue overdue) {
                assertThat(overdue.days()).isPositive();
                if (due != null) assertThat(today).isAfter(due);
            }
            if (status instanceof Status.MetOn(var on) && due != null)
                assertThat(on).isBeforeOrEqualTo(due);
            if (due != null && duty.planBy() != null) assertThat(duty.planBy()).isBeforeOrEqualTo(due);
            assertThat(Explanation.of(duty, today).staff()).isNotEmpty();
            assertThat(Explanation.of(duty, today).child()).isNotEmpty();
        }
    }

    @Property(tries = 500)
    void no_two_duties_of_a_child_have_one_key(
            @ForAll("children") Facts facts, @ForAll @IntRange(max = 4000) int later) {
        var today = LocalDate.of(2018, 1, 1).plusDays(later);
        var keys = new HashSet<String>();
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            assertThat(keys.add(duty.key())).as(duty.key()).isTrue();
        }
    }

    @Property(tries = 300)
    void what_is_not_held_is_never_late(@ForAll("children") Facts known, @ForAll @IntRange(max = 4000) int later) {
        var today = LocalDate.of(2018, 1, 1).plusDays(later);
        var facts = Facts.about(known.birthDate())
                .carePeriods(known.carePeriods())
                .placements(known.placements())
                .build();
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            assertThat(duty.status(today)).as(duty.key()).isNotInstanceOf(Status.Overdue.class);
            assertThat(duty.status(today)).as(duty.key()).isNotInstanceOf(Status.MetLate.class);
        }
    }

    /// Knowing less may turn an answer into "cannot tell", never an answer in time into a late one.
    @Property(tries = 500)
    void forgetting_what_happened_before_a_day_never_makes_a_review_late(
            @ForAll("children") Facts known,
            @ForAll @IntRange(max = 3000) int forgotten,
            @ForAll @IntRange(max = 1000) int later) {
        var record = LocalDate.of(2016, 1, 1).plusDays(forgotten);
        var today = record.plusDays(later);
        var remembered = new ArrayList<CompletedReview>();
        for (var review : known.reviews().items()) {
            if (!review.completedOn().isBefore(record)) remembered.add(review);
        }
        var less =
                known.toBuilder().reviews(Held.completeFrom(record, remembered)).build();
        if (isAnyReviewLate(less, today) && firstWasHeldInTime(known))
            assertThat(isAnyReviewLate(known, today)).isTrue();
    }

    private static boolean isAnyReviewLate(Facts facts, LocalDate today) {
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            var status = duty.status(today);
            boolean late = status instanceof Status.Overdue || status instanceof Status.MetLate;
            if (duty.rule().id().value().startsWith("REV-") && late) return true;
        }
        return false;
    }

    /// Choice 5 presumes it; where it was not so, a presumption may be wrong.
    private static boolean firstWasHeldInTime(Facts facts) {
        var began = facts.carePeriods().items().getFirst().began();
        var reviews = facts.reviews().items();
        return !reviews.isEmpty()
                && !reviews.getFirst()
                        .completedOn()
                        .isAfter(WorkingDays.ofEngland()
                                .workingDaysAfter(began, 20)
                                .to());
    }

    @Provide
    Arbitrary<Facts> children() {
        var births = days(LocalDate.of(2000, 1, 1), LocalDate.of(2015, 12, 31));
        var entries = days(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31));
        var placements = Arbitraries.of(PlacementKind.class);
        var gaps = Arbitraries.integers().between(0, 220).list().ofMaxSize(8);
        var visits = Arbitraries.integers().between(0, 90).list().ofMaxSize(8);
        return Combinators.combine(births, entries, placements, gaps, visits).as(DutyPropertiesTest::child);
    }

    private static Facts child(
            LocalDate born, LocalDate began, PlacementKind placement, List<Integer> gaps, List<Integer> visits) {
        var reviews = new ArrayList<CompletedReview>();
        var day = began;
        for (int gap : gaps) {
            day = day.plusDays(gap);
            reviews.add(CompletedReview.of(day, ReviewKind.NOT_STATED));
        }
        var visited = new ArrayList<LocalDate>();
        day = began;
        for (int gap : visits) {
            day = day.plusDays(gap);
            visited.add(day);
        }
        return Facts.about(BirthDate.stated(born))
                .carePeriods(Held.complete(List.of(CarePeriod.began(began))))
                .placements(Held.complete(List.of(Placement.of(placement, began))))
                .legalStatuses(Held.complete(List.of(LegalStatus.of(LegalStatusKind.FULL_CARE_ORDER, began))))
                .reviews(Held.complete(reviews))
                .dates(FactKind.STATUTORY_VISIT, Held.complete(visited))
                .build();
    }

    private static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }
}
