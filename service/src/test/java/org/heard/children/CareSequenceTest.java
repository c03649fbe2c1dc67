package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.children.CareEntry.Began;
import org.heard.children.CareEntry.Ended;
import org.heard.children.CareEntry.Moved;
import org.heard.children.CareEntry.StatusChanged;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.Test;

/// What entries, corrections and withdrawals make of the return's rows. Today is 15 June 2026.
class CareSequenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private CareHistory history = CareHistory.NONE;
    private LocalDate born = LocalDate.of(2014, 3, 2);

    @Test
    void a_move_and_a_new_status_on_one_day_are_one_row() {
        began("2026-01-05", "V2", "U6");
        enter(new StatusChanged(day("2026-03-01"), "C1"));
        enter(moved("2026-03-01", "K2"));
        assertRows("2026-01-05 S V2 U6 to 2026-03-01 X1 CARPL", "2026-03-01 B C1 K2");
    }

    @Test
    void it_is_one_row_whichever_is_entered_first() {
        began("2026-01-05", "V2", "U6");
        enter(moved("2026-03-01", "K2"));
        enter(new StatusChanged(day("2026-03-01"), "C1"));
        assertRows("2026-01-05 S V2 U6 to 2026-03-01 X1 CARPL", "2026-03-01 B C1 K2");
    }

    @Test
    void with_the_same_carers_the_row_says_so() {
        began("2026-01-05", "V2", "U6");
        enter(new StatusChanged(day("2026-03-01"), "C1"));
        enter(new Moved(day("2026-03-01"), Placement.of("U4"), true, "PLACE"));
        enter(new Moved(day("2026-04-01"), new Placement("U4", "", "AB1 2CD", ""), true, "CARPL"));
        assertRows(
                "2026-01-05 S V2 U6 to 2026-03-01 X1 PLACE",
                "2026-03-01 U C1 U4 to 2026-04-01 X1 CARPL",
                "2026-04-01 T C1 U4");
    }

    @Test
    void a_second_move_on_one_day_is_refused() {
        began("2026-01-05", "V2", "U6");
        enter(moved("2026-03-01", "K2"));
        assertRefused(moved("2026-03-01", "U4"), new CareRefusal.AlreadyThatDay(day("2026-03-01")));
    }

    @Test
    void a_move_on_the_day_care_began_is_a_matter_for_the_entry() {
        began("2026-01-05", "V2", "U6");
        assertRefused(moved("2026-01-05", "K2"), new CareRefusal.OnTheDayCareBegan(day("2026-01-05")));
        assertRefused(new StatusChanged(day("2026-01-05"), "C1"), new CareRefusal.OnTheDayCareBegan(day("2026-01-05")));
    }

    @Test
    void a_status_learnt_of_late_holds_through_later_moves() {
        began("2026-01-05", "V2", "U6");
        enter(moved("2026-03-01", "K2"));
        enter(new StatusChanged(day("2026-05-01"), "C2"));
        enter(new StatusChanged(day("2026-02-01"), "C1"));
        assertRows(
                "2026-01-05 S V2 U6 to 2026-02-01 X1",
                "2026-02-01 L C1 U6 to 2026-03-01 X1 CARPL",
                "2026-03-01 P C1 K2 to 2026-05-01 X1",
                "2026-05-01 L C2 K2");
    }

    @Test
    void a_move_learnt_of_late_holds_through_later_statuses() {
        began("2026-01-05", "V2", "U6");
        enter(new StatusChanged(day("2026-03-01"), "C1"));
        enter(moved("2026-05-01", "U4"));
        enter(moved("2026-02-01", "K2"));
        assertRows(
                "2026-01-05 S V2 U6 to 2026-02-01 X1 CARPL",
                "2026-02-01 P V2 K2 to 2026-03-01 X1",
                "2026-03-01 L C1 K2 to 2026-05-01 X1 CARPL",
                "2026-05-01 P C1 U4");
    }

    @Test
    void a_status_that_begins_later_anyway_is_a_wrong_date() {
        began("2026-01-05", "V2", "U6");
        enter(new StatusChanged(day("2026-05-01"), "C2"));
        assertRefused(new StatusChanged(day("2026-04-01"), "C2"), new CareRefusal.LaterChange(day("2026-05-01")));
    }

    @Test
    void the_status_a_child_has_already_changes_nothing() {
        began("2026-01-05", "V2", "U6");
        assertRefused(new StatusChanged(day("2026-02-01"), "V2"), new CareRefusal.NothingNew());
    }

    @Test
    void a_child_may_return_on_the_day_of_leaving() {
        began("2026-01-05", "V2", "U6");
        enter(new Ended(day("2026-03-01"), "E4B"));
        began("2026-03-01", "C1", "U6");
        assertRows("2026-01-05 S V2 U6 to 2026-03-01 E4B", "2026-03-01 S C1 U6");
        assertThat(history.periods()).hasSize(2);
        assertThat(history.legalStatuses()).hasSize(2);
    }

    @Test
    void a_move_on_the_day_of_return_is_not_taken_for_a_move_from_the_spell_before() {
        began("2026-01-05", "V2", "U6");
        enter(new Ended(day("2026-03-01"), "E4B"));
        began("2026-03-01", "V2", "U6");
        enter(moved("2026-04-01", "K2"));
        assertRows(
                "2026-01-05 S V2 U6 to 2026-03-01 E4B",
                "2026-03-01 S V2 U6 to 2026-04-01 X1 CARPL",
                "2026-04-01 P V2 K2");
        assertThat(history.placements()).hasSize(3);
    }

    @Test
    void care_may_begin_and_end_on_one_day_but_not_end_before_it_began() {
        began("2026-01-05", "L1", "T4");
        assertRefused(new Ended(day("2026-01-04"), "E4B"), new CareRefusal.EndsBeforeItBegins(day("2026-01-05")));
        enter(new Ended(day("2026-01-05"), "E4B"));
        assertRows("2026-01-05 S L1 T4 to 2026-01-05 E4B");
    }

    @Test
    void care_cannot_end_before_what_is_recorded_after() {
        began("2026-01-05", "V2", "U6");
        enter(moved("2026-03-01", "K2"));
        assertRefused(new Ended(day("2026-02-01"), "E4A"), new CareRefusal.LaterChange(day("2026-03-01")));
    }

    @Test
    void care_that_has_ended_does_not_end_again() {
        began("2026-01-05", "V2", "U6");
        enter(new Ended(day("2026-03-01"), "E4A"));
        assertRefused(new Ended(day("2026-02-01"), "E4A"), new CareRefusal.AlreadyEnded(day("2026-03-01")));
        assertRefused(new Ended(day("2026-04-01"), "E4A"), new CareRefusal.NotInCare(day("2026-04-01")));
    }

    @Test
    void care_does_not_begin_while_it_runs() {
        began("2026-01-05", "V2", "U6");
        assertRefused(entry("2026-01-05", "C1", "U6"), new CareRefusal.AlreadyInCare(day("2026-01-05")));
        assertRefused(entry("2026-03-01", "C1", "U6"), new CareRefusal.AlreadyInCare(day("2026-01-05")));
    }

    @Test
    void an_earlier_spell_is_entered_with_its_ending() {
        began("2026-01-05", "V2", "U6");
        assertRefused(entry("2020-01-05", "V2", "U6"), new CareRefusal.LaterSpell(day("2026-01-05")));
        enter(entry("2020-01-05", "V2", "U6", new Ended(day("2020-02-29"), "E4A")));
        assertRows("2020-01-05 S V2 U6 to 2020-02-29 E4A", "2026-01-05 S V2 U6");
        assertRefused(
                entry("2021-01-05", "V2", "U6", new Ended(day("2026-01-06"), "E4A")),
                new CareRefusal.LaterSpell(day("2026-01-05")));
        assertRefused(
                entry("2021-01-05", "V2", "U6", new Ended(day("2021-01-04"), "E4A")),
                new CareRefusal.EndsBeforeItBegins(day("2021-01-05")));
    }

    @Test
    void where_the_return_shows_only_that_care_was_running_its_beginning_can_be_told() {
        var child = ChildId.next();
        history = new CareHistory(
                List.of(new CarePeriod(
                        ChildId.next().value(), child, day("2026-02-01"), false, null, "", "SSDA903 2026", 1)),
                List.of(episode(child, "2026-02-01", "P")));
        began("2024-07-01", "C1", "U6");
        assertRows("2024-07-01 S C1 U6 to 2026-02-01 X1", "2026-02-01 P C2 U4");
        assertThat(history.periods()).singleElement().satisfies(period -> {
            assertThat(period.began()).isEqualTo("2024-07-01");
            assertThat(period.beganExactly()).isTrue();
        });
    }

    @Test
    void nothing_happens_before_birth_or_after_today() {
        assertRefused(entry("2014-03-01", "V2", "U6"), new CareRefusal.BeforeBirth(born));
        assertRefused(entry("2026-06-16", "V2", "U6"), new CareRefusal.AfterToday());
        began("2014-03-02", "V2", "U6");
        enter(moved("2026-06-15", "U4"));
        assertThat(history.episodes()).hasSize(2);
    }

    @Test
    void a_child_born_on_a_leap_day_enters_care_on_that_day() {
        born = LocalDate.of(2024, 2, 29);
        assertRefused(entry("2024-02-28", "L2", "U6"), new CareRefusal.BeforeBirth(born));
        began("2024-02-29", "L2", "U6");
        enter(new StatusChanged(day("2025-02-28"), "C2"));
        assertRows("2024-02-29 S L2 U6 to 2025-02-28 X1", "2025-02-28 L C2 U6");
    }

    @Test
    void nobody_moves_who_is_not_in_care() {
        assertRefused(moved("2026-03-01", "K2"), new CareRefusal.NotInCare(day("2026-03-01")));
        began("2026-01-05", "V2", "U6");
        enter(new Ended(day("2026-03-01"), "E4A"));
        assertRefused(moved("2026-03-01", "K2"), new CareRefusal.NotInCare(day("2026-03-01")));
    }

    @Test
    void a_withdrawn_move_leaves_the_child_where_they_were() {
        began("2026-01-05", "V2", "U6");
        enter(moved("2026-03-01", "K2"));
        enter(new StatusChanged(day("2026-05-01"), "C1"));
        withdraw("2026-03-01");
        assertRows("2026-01-05 S V2 U6 to 2026-05-01 X1", "2026-05-01 L C1 U6");
    }

    @Test
    void a_withdrawn_status_leaves_the_one_before_in_force() {
        began("2026-01-05", "V2", "U6");
        enter(new StatusChanged(day("2026-03-01"), "C1"));
        enter(moved("2026-05-01", "K2"));
        enter(new Ended(day("2026-06-01"), "E4A"));
        withdraw("2026-03-01");
        assertRows("2026-01-05 S V2 U6 to 2026-05-01 X1 CARPL", "2026-05-01 P V2 K2 to 2026-06-01 E4A");
    }

    @Test
    void an_entry_is_withdrawn_only_with_nothing_after_it() {
        began("2026-01-05", "V2", "U6");
        enter(moved("2026-03-01", "K2"));
        assertThat(correcting(care -> care.withdraw(history.episodes().getFirst())))
                .contains(new CareRefusal.LaterChange(day("2026-03-01")));
        withdraw("2026-03-01");
        withdraw("2026-01-05");
        assertThat(history).isEqualTo(CareHistory.NONE);
    }

    @Test
    void a_corrected_date_stays_between_its_neighbours() {
        began("2026-01-05", "V2", "U6");
        enter(moved("2026-03-01", "K2"));
        enter(new StatusChanged(day("2026-05-01"), "C1"));
        assertThat(correct("2026-03-01", "2026-01-05"))
                .contains(new CareRefusal.OutOfOrder(day("2026-01-06"), day("2026-04-30")));
        assertThat(correct("2026-03-01", "2026-05-01"))
                .contains(new CareRefusal.OutOfOrder(day("2026-01-06"), day("2026-04-30")));
        assertThat(correct("2026-05-01", "2026-06-16")).contains(new CareRefusal.AfterToday());
        assertThat(correct("2026-03-01", "2026-03-02")).isEmpty();
        assertRows(
                "2026-01-05 S V2 U6 to 2026-03-02 X1 CARPL",
                "2026-03-02 P V2 K2 to 2026-05-01 X1",
                "2026-05-01 L C1 K2");
    }

    @Test
    void a_corrected_entry_moves_the_spell_but_not_into_the_one_before() {
        began("2025-01-05", "V2", "U6");
        enter(new Ended(day("2025-03-01"), "E4A"));
        began("2026-01-05", "V2", "U6");
        enter(new StatusChanged(day("2026-02-01"), "C1"));
        assertThat(correct("2026-01-05", "2025-02-28"))
                .contains(new CareRefusal.OutOfOrder(day("2025-03-01"), day("2026-01-31")));
        assertThat(correct("2026-01-05", "2025-03-01")).isEmpty();
        assertThat(history.periods().getLast().began()).isEqualTo("2025-03-01");
    }

    @Test
    void a_corrected_placement_runs_on_to_the_next_move() {
        began("2026-01-05", "V2", "U6");
        enter(new StatusChanged(day("2026-02-01"), "C1"));
        enter(moved("2026-03-01", "K2"));
        var first = history.episodes().getFirst();
        var right = new CareCorrection(first.began(), "V2", "N3", Placement.of("U3"), "", "");
        assertThat(correcting(care -> care.correct(first, right))).isEmpty();
        assertRows(
                "2026-01-05 S V2 U3 to 2026-02-01 X1",
                "2026-02-01 L C1 U3 to 2026-03-01 X1 CARPL",
                "2026-03-01 P C1 K2");
        assertThat(history.episodes()).extracting(Episode::need).containsOnly("N3");
    }

    @Test
    void an_ending_withdrawn_leaves_care_running_unless_the_child_came_back() {
        began("2026-01-05", "V2", "U6");
        enter(new Ended(day("2026-03-01"), "E4A"));
        began("2026-04-01", "V2", "U6");
        assertThat(correcting(care -> care.withdrawEnding(history.periods().getFirst())))
                .contains(new CareRefusal.LaterSpell(day("2026-04-01")));
        withdraw("2026-04-01");
        assertThat(correcting(care -> care.withdrawEnding(history.periods().getFirst())))
                .isEmpty();
        assertRows("2026-01-05 S V2 U6");
        assertThat(history.periods().getFirst().ended()).isNull();
    }

    @Test
    void a_corrected_ending_does_not_reach_into_the_next_spell() {
        began("2026-01-05", "V2", "U6");
        enter(new Ended(day("2026-03-01"), "E4A"));
        began("2026-04-01", "V2", "U6");
        var first = history.periods().getFirst();
        assertThat(correcting(care -> care.correct(first, new Ended(day("2026-04-02"), "E4A"))))
                .contains(new CareRefusal.LaterSpell(day("2026-04-01")));
        assertThat(correcting(care -> care.correct(first, new Ended(day("2026-04-01"), "E8"))))
                .isEmpty();
        assertRows("2026-01-05 S V2 U6 to 2026-04-01 E8", "2026-04-01 S V2 U6");
    }

    private void began(String on, String legalStatus, String placement) {
        enter(entry(on, legalStatus, placement));
    }

    private static Began entry(String on, String legalStatus, String placement) {
        return new Began(day(on), legalStatus, "N1", Placement.of(placement), "", null);
    }

    private static Began entry(String on, String legalStatus, String placement, Ended ending) {
        return new Began(day(on), legalStatus, "N1", Placement.of(placement), "", ending);
    }

    private static Moved moved(String on, String placement) {
        return new Moved(day(on), Placement.of(placement), false, "CARPL");
    }

    private void enter(CareEntry entry) {
        var care = sequence();
        assertThat(new EnteringCare(care).enter(entry)).isEmpty();
        history = care.history();
    }

    private void assertRefused(CareEntry entry, CareRefusal why) {
        assertThat(new EnteringCare(sequence()).enter(entry)).contains(why);
    }

    private void withdraw(String began) {
        assertThat(correcting(care -> care.withdraw(begun(began)))).isEmpty();
    }

    private Optional<CareRefusal> correct(String began, String on) {
        var wrong = begun(began);
        return correcting(care -> care.correct(
                wrong,
                new CareCorrection(
                        day(on),
                        wrong.legalStatus(),
                        wrong.need(),
                        Placement.of(wrong),
                        wrong.homePostcode(),
                        wrong.reasonBegan().equals("P") ? "CARPL" : "")));
    }

    private Optional<CareRefusal> correcting(java.util.function.Function<CorrectingCare, Optional<CareRefusal>> work) {
        var care = sequence();
        var refusal = work.apply(new CorrectingCare(care));
        if (refusal.isEmpty()) {
            history = care.history();
        }
        return refusal;
    }

    private Episode begun(String on) {
        return history.episodes().stream()
                .filter(one -> one.began().equals(day(on)))
                .findFirst()
                .orElseThrow();
    }

    private CareSequence sequence() {
        return new CareSequence(ChildId.next(), born, TODAY, history);
    }

    private void assertRows(String... rows) {
        assertThat(history.episodes().stream().map(CareSequenceTest::row)).containsExactly(rows);
    }

    static String row(Episode one) {
        var end = one.ended() == null ? "" : " to " + one.ended() + " " + one.reasonEnded() + " " + one.reasonMoved();
        return "%s %s %s %s%s"
                .formatted(one.began(), one.reasonBegan(), one.legalStatus(), one.placement(), end.stripTrailing());
    }

    private static Episode episode(ChildId child, String began, String why) {
        return new Episode(
                ChildId.next().value(),
                child,
                day(began),
                why,
                "C2",
                "N1",
                "U4",
                "PR1",
                null,
                "",
                "",
                "",
                "",
                "",
                "SSDA903 2026",
                1);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
