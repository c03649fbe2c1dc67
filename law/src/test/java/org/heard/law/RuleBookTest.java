package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rule book as a whole.
class RuleBookTest {
    private final RuleBook book = RuleBook.current();

    @Test
    void every_rule_is_cited_titled_and_told_to_a_child() {
        assertThat(book.rules()).hasSizeGreaterThan(40).allSatisfy(rule -> {
            assertThat(rule.citations()).isNotEmpty();
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.forChild()).isNotBlank();
        });
    }

    @Test
    void only_statutory_rules_are_cited_to_an_instrument_that_binds_alone() {
        for (var rule : book.rules()) {
            if (rule.standing().isLaw()) {
                assertThat(rule.citations())
                        .as("%s", rule.id())
                        .allSatisfy(citation -> assertThat(citation.url()).isNotNull());
            }
        }
    }

    @Test
    void a_citation_links_to_the_published_text() {
        var citation = book.rule(new RuleId("REV-1")).citations().getFirst();
        assertThat(citation.words()).isEqualTo("SI 2010/959, regulation 33(1)");
        assertThat(citation.url()).hasToString("https://www.legislation.gov.uk/uksi/2010/959/regulation/33");
    }

    @Test
    void made_again_for_another_calendar_it_has_the_same_rules_in_the_same_order() {
        var again = RuleBook.with(WorkingDays.ofEngland());
        assertThat(again.rules()).isEqualTo(book.rules());
        assertThat(again.regulations())
                .extracting(Regulation::getClass)
                .isEqualTo(book.regulations().stream().map(Regulation::getClass).toList());
        assertThat(again.workingDays().holidays()).isEqualTo(Holidays.ofEngland());
    }

    @Test
    void an_unknown_rule_is_refused() {
        assertThatThrownBy(() -> book.rule(new RuleId("REV-99"))).hasMessage("No rule REV-99");
        assertThatThrownBy(() -> new RuleId("review one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_childs_duties_each_have_a_key_of_their_own() {
        var asked = Child.lookedAfterFrom("2024-01-05")
                .born("2009-06-01")
                .reviewed(ReviewKind.ORDINARY, "2024-01-20", "2024-04-15", "2024-10-01", "2025-03-20")
                .did(FactKind.STATUTORY_VISIT, "2024-01-10", "2024-02-15", "2024-03-20", "2024-04-20")
                .did(FactKind.REVIEW_PLANNED, "2025-09-01")
                .on("2025-06-15");
        var keys = new HashSet<String>();
        for (var duty : asked.all())
            assertThat(keys.add(duty.key())).as(duty.key()).isTrue();
    }

    @Test
    void a_new_bank_holiday_moves_the_open_dates_and_the_version_says_so() {
        var proclaimed = WorkingDays.of(
                Holidays.ofEngland().plus(new Holiday(LocalDate.of(2026, 1, 12), "A day of thanks"), "2026-1"));
        var changed = RuleBook.with(proclaimed);
        var today = LocalDate.of(2026, 1, 6);
        var facts = Child.lookedAfterFrom("2026-01-05").facts();
        assertThat(changed.duties(facts, LocalPolicy.defaults(), today))
                .filteredOn(duty -> duty.rule().id().value().equals("REV-1"))
                .extracting(Duty::due)
                .containsExactly(LocalDate.of(2026, 2, 3));
        assertThat(changed.calendarVersion()).isNotEqualTo(book.calendarVersion());
        assertThat(changed.lawVersion()).isEqualTo(book.lawVersion());
    }

    @Test
    void a_year_without_a_calendar_is_cannot_tell_and_never_a_guess() {
        var today = LocalDate.of(2030, 12, 30);
        var duties = book.duties(Child.lookedAfterFrom("2030-12-20").facts(), LocalPolicy.defaults(), today);
        var reviews = duties.stream()
                .filter(duty -> duty.rule().id().value().equals("REV-1"))
                .toList();
        assertThat(reviews).singleElement().satisfies(duty -> {
            assertThat(duty.due()).isNull();
            assertThat(duty.status(today).words())
                    .isEqualTo("cannot tell without the bank holidays of the years counted");
            assertThat(duty.note())
                    .isEqualTo("The bank holidays of 2031 are not known: the calendar covers 2000 to 2030.");
        });
    }

    @Test
    void a_child_not_looked_after_has_no_duties_but_the_keeping_of_the_record() {
        var facts = Child.lookedAfterFrom("2024-01-05")
                .care(CarePeriod.began(LocalDate.of(2024, 1, 5)).ended(LocalDate.of(2024, 6, 1)))
                .facts();
        assertThat(book.duties(facts, LocalPolicy.defaults(), LocalDate.of(2025, 1, 1)))
                .extracting(duty -> duty.rule().id().value())
                .containsExactly("RET-1");
        assertThat(book.duties(Facts.about(null).build(), LocalPolicy.defaults(), LocalDate.of(2025, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_rule_not_in_force_that_day_asks_nothing() {
        var rule = book.rule(new RuleId("REV-1")).inForce(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        assertThat(rule.isInForceOn(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(rule.isInForceOn(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(rule.isInForceOn(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(rule.isInForceOn(LocalDate.of(2028, 1, 1))).isFalse();
    }

    @Test
    void what_a_return_holds_is_enough_for_a_clock_that_accuses_nobody() {
        var facts = Facts.about(BirthDate.stated(LocalDate.of(2012, 5, 1)))
                .carePeriods(Held.completeFrom(
                        LocalDate.of(2025, 4, 1), List.of(CarePeriod.began(LocalDate.of(2025, 6, 2)))))
                .reviews(Held.completeBetween(
                        LocalDate.of(2025, 4, 1),
                        LocalDate.of(2026, 3, 31),
                        List.of(CompletedReview.of(LocalDate.of(2025, 6, 20), ReviewKind.NOT_STATED))))
                .build();
        var today = LocalDate.of(2026, 11, 22);
        assertThat(book.duties(facts, LocalPolicy.defaults(), today))
                .isNotEmpty()
                .noneSatisfy(duty -> assertThat(duty.status(today)).isInstanceOf(Status.Overdue.class));
    }

    @Test
    void a_child_who_may_have_left_care_in_a_hole_of_the_record_is_owed_nothing_for_certain() {
        var began = LocalDate.of(2025, 6, 2);
        var hole = new Held.Span(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
        var known = Facts.about(BirthDate.stated(LocalDate.of(2012, 5, 1)))
                .carePeriods(Held.complete(List.of(CarePeriod.began(began))))
                .reviews(Held.complete(List.of()))
                .build();
        var today = LocalDate.of(2026, 11, 22);
        assertThat(book.duties(known, LocalPolicy.defaults(), today))
                .anySatisfy(duty -> assertThat(duty.status(today)).isInstanceOf(Status.Overdue.class));
        var doubtful = known.toBuilder()
                .carePeriods(new Held<>(
                        List.of(CarePeriod.began(began)),
                        List.of(
                                new Held.Span(LocalDate.MIN, hole.from().minusDays(1)),
                                new Held.Span(hole.to().plusDays(1), LocalDate.MAX))))
                .build();
        assertThat(book.duties(doubtful, LocalPolicy.defaults(), today))
                .isNotEmpty()
                .noneSatisfy(duty -> assertThat(duty.status(today)).isInstanceOf(Status.Overdue.class))
                .anySatisfy(duty -> assertThat(duty.status(today).words())
                        .contains("the spells in which the child was looked after between"));
    }

    @Test
    void an_overdue_answer_to_a_complaint_stays_overdue_where_care_may_have_ended() {
        var today = LocalDate.of(2026, 11, 22);
        var facts =
                Told.facts("care 2025-06-02; complaint food made 2026-10-01; did COMPLAINT_INTENDED 2026-09-01")
                        .toBuilder()
                        .carePeriods(new Held<>(
                                List.of(CarePeriod.began(LocalDate.of(2025, 6, 2))),
                                List.of(new Held.Span(LocalDate.MIN, LocalDate.of(2026, 8, 31)))))
                        .dates(FactKind.ADVOCATE_INFORMATION_GIVEN, Held.complete(List.of()))
                        .build();
        assertThat(book.duties(facts, LocalPolicy.defaults(), today))
                .filteredOn(duty -> duty.status(today) instanceof Status.Overdue)
                .extracting(Duty::key)
                .containsExactly("CMP-2a/2026-10-01/food");
        assertThat(book.duties(facts, LocalPolicy.defaults(), today))
                .filteredOn(duty -> duty.rule().id().value().equals("ADV-3"))
                .extracting(duty -> duty.status(today).words())
                .containsExactly("to do");
        var untold = facts.toBuilder()
                .dates(FactKind.IRO_MANAGER_TOLD, Held.notHeld())
                .build();
        assertThat(book.duties(untold, LocalPolicy.defaults(), today))
                .filteredOn(duty -> duty.rule().id().value().equals("IRO-2"))
                .as("what it lacks of its own is named before the end of care")
                .extracting(duty -> duty.status(today).words())
                .containsExactly("cannot tell without when the IRO manager was told of the child");
    }

    @Test
    void two_things_that_call_for_an_earlier_review_on_one_day_call_for_one() { // 33(3)
        var asked = Child.lookedAfterFrom("2025-12-19")
                .did(FactKind.EARLIER_REVIEW_CALLED_FOR, "2026-02-01", "2026-02-01", "2026-02-03")
                .on("2026-02-20");
        assertThat(asked.list("REV-4")).extracting(Duty::key).containsExactly("REV-4/2026-02-01", "REV-4/2026-02-03");
    }
}
