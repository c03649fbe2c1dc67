package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A duty that comes round, of a made-up rule: 10 days, then 30, then 50; perhaps 20, 40 or 60, as one fact is
/// missing.
class CycleTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final MissingFact AGREED = MissingFact.of(FactKind.CHILD_AGREEMENT);
    private static final String UNSEEN = " statutory visits to the child between 2 March 2026 and 16 March 2026";
    private static final String UNTIL_TODAY = " statutory visits to the child between 2 March 2026 and 22 March 2026";
    private static final Rule RULE = Rule.timed(
            "TRY-1",
            "Done again",
            "It must be done",
            Confidence.A,
            Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "28"));

    @Test
    void a_first_one_whose_day_is_in_doubt_is_late_only_after_the_last_day_it_may_have() {
        var all = Held.<LocalDate>complete(List.of());
        assertThat(doubtful(START.plusDays(10), all)).containsExactly("2026-03-12 Open");
        assertThat(doubtful(START.plusDays(11), all))
                .containsExactly("2026-03-12 CannotTell whether the child agreed to fewer visits");
        assertThat(doubtful(START.plusDays(20), all))
                .containsExactly("2026-03-12 CannotTell whether the child agreed to fewer visits");
        assertThat(doubtful(START.plusDays(21), all)).containsExactly("2026-03-12 Overdue");
    }

    @Test
    void a_first_one_done_while_its_day_is_in_doubt_is_neither_in_time_nor_late() {
        var today = START.plusDays(30);
        assertThat(doubtful(today, 10)).containsExactly("2026-03-12 MetOn", "2026-04-11 Open");
        assertThat(doubtful(today, 11))
                .containsExactly("2026-03-12 CannotTell whether the child agreed to fewer visits", "2026-04-12 Open");
        assertThat(doubtful(today, 20))
                .containsExactly("2026-03-12 CannotTell whether the child agreed to fewer visits", "2026-04-21 Open");
        assertThat(doubtful(today, 21)).containsExactly("2026-03-12 MetLate", "2026-04-22 Open");
    }

    /// Done on the 21st day, say, that first one was late; but whether an earlier one was seen is not known.
    @Test
    void where_a_first_one_may_be_missing_the_next_is_late_only_by_the_longest_that_may_hold() {
        var held = Held.completeFrom(START.plusDays(5), List.of(START.plusDays(8)));
        var next = START.plusDays(8 + 30);
        var longest = START.plusDays(8 + 60);
        assertThat(doubtful(next, held)).containsExactly("2026-03-12 MetOn", "2026-04-09 Open");
        assertThat(doubtful(longest, held).getLast())
                .isEqualTo(
                        "2026-04-09 CannotTell statutory visits to the child between 2 March 2026 and 10 March 2026");
        assertThat(doubtful(longest.plusDays(1), held).getLast()).isEqualTo("2026-04-09 Overdue");
    }

    /// The record begins on the 15th day: by the 10th the first was owed, but perhaps only by the 20th.
    @Test
    void a_first_one_is_presumed_done_before_the_record_only_where_its_last_day_was_before_it_for_certain() {
        var held = Held.completeFrom(START.plusDays(15), List.of(START.plusDays(16)));
        assertThat(certain(START.plusDays(30), held).getLast()).isEqualTo("2026-05-07 Open");
        assertThat(doubtful(START.plusDays(30), held).getLast()).isEqualTo("2026-04-17 Open");
    }

    @Test
    void none_seen_and_the_record_begun_while_the_first_may_still_have_been_due_the_next_may_be_the_second() {
        var held = Held.<LocalDate>completeFrom(START.plusDays(15), List.of());
        assertThat(certain(START.plusDays(14 + 50), held)).containsExactly("no date CannotTell" + UNSEEN);
        assertThat(certain(START.plusDays(14 + 51), held)).containsExactly("no date Overdue");
        assertThat(doubtful(START.plusDays(20), held)).containsExactly("2026-03-12 CannotTell" + UNTIL_TODAY);
        assertThat(doubtful(START.plusDays(14 + 60), held)).containsExactly("no date CannotTell" + UNSEEN);
        assertThat(doubtful(START.plusDays(14 + 61), held)).containsExactly("no date Overdue");
    }

    /// The record begins on the third day, and by then it may have been done twice.
    @Test
    void where_more_than_one_may_have_been_done_unseen_the_longer_time_runs() {
        var held = Held.<LocalDate>completeFrom(START.plusDays(2), List.of());
        assertThat(certain(START.plusDays(1 + 31), held).getFirst()).startsWith("no date CannotTell");
        assertThat(certain(START.plusDays(1 + 50), held).getFirst()).startsWith("no date CannotTell");
        assertThat(certain(START.plusDays(1 + 51), held)).containsExactly("no date Overdue");
    }

    @Test
    void of_those_done_so_many_are_written_as_are_kept_and_the_first_only_while_all_fit() {
        assertThat(kept(2, 5, 30)).containsExactly("2026-03-12 MetOn", "2026-04-06 MetOn", "2026-05-21 Open");
        assertThat(kept(2, 5, 30, 60)).containsExactly("2026-04-06 MetOn", "2026-05-21 MetOn", "2026-06-20 Open");
        assertThat(kept(0, 5, 30)).containsExactly("2026-05-21 Open");
    }

    @Test
    void done_on_the_first_day_or_twice_on_one_day_gives_no_two_duties_one_key() {
        assertThat(keys(0, 20)).containsExactly("TRY-1/2026-03-02", "TRY-1/2026-03-02/again", "TRY-1/2026-03-22");
        assertThat(keys(0)).containsExactly("TRY-1/2026-03-02", "TRY-1/2026-03-02/again");
        assertThat(keys(5, 5, 5)).containsExactly("TRY-1/2026-03-02", "TRY-1/2026-03-07");
    }

    @Test
    void one_in_time_is_in_time_whatever_is_not_held_and_one_late_only_where_nothing_is_missing() {
        var today = START.plusDays(70);
        var from = START.plusDays(5);
        assertThat(certain(today, Held.some(List.of(from, from.plusDays(30)))).get(1))
                .isEqualTo("2026-04-06 MetOn");
        assertThat(certain(today, Held.some(List.of(from, from.plusDays(31)))).get(1))
                .isEqualTo("2026-04-06 CannotTell statutory visits to the child between 7 March 2026 and 7 April 2026");
        assertThat(certain(today, Held.complete(List.of(from, from.plusDays(31))))
                        .get(1))
                .isEqualTo("2026-04-06 MetLate");
        assertThat(doubtful(today, 5, 46).get(1)).isEqualTo("2026-04-06 MetLate");
        assertThat(doubtful(today, 5, 45).get(1))
                .isEqualTo("2026-04-06 CannotTell whether the child agreed to fewer visits");
    }

    /// Nothing is held from the tenth day after it was last done: it may have been done since.
    @Test
    void the_next_is_late_only_where_it_cannot_have_been_done_unseen() {
        var last = START.plusDays(5);
        var held = Held.completeBetween(START, last.plusDays(9), List.of(last));
        assertThat(certain(last.plusDays(30), held).getLast()).isEqualTo("2026-04-06 Open");
        assertThat(certain(last.plusDays(300), held).getLast()).startsWith("2026-04-06 CannotTell statutory visits");
        assertThat(notes(last.plusDays(300), held)).isEmpty();
        var longer = Held.completeBetween(START, last.plusDays(30), List.of(last));
        assertThat(notes(last.plusDays(300), longer))
                .containsExactly("It was not done by then; whether it has been done since is not held.");
        var again = held.alsoCompleteFrom(last.plusDays(20));
        assertThat(certain(last.plusDays(19 + 50), again).getLast()).startsWith("2026-04-06 CannotTell");
        assertThat(certain(last.plusDays(19 + 51), again).getLast()).isEqualTo("2026-04-06 Overdue");
    }

    private static List<String> kept(int number, int... days) {
        var held = held(days);
        var today = held.items().getLast().plusDays(1);
        var sheet = sheet(today);
        cycle(sheet, held, CycleTest::limit).keepingPast(number).write(held.items());
        return sheet.duties().stream().map(duty -> line(duty, today)).toList();
    }

    private static List<String> keys(int... days) {
        var held = held(days);
        var sheet = sheet(held.items().getLast().plusDays(1));
        cycle(sheet, held, CycleTest::limit).write(held.items());
        return sheet.duties().stream().map(Duty::key).toList();
    }

    private static List<String> notes(LocalDate today, Held<LocalDate> held) {
        var sheet = sheet(today);
        cycle(sheet, held, CycleTest::limit).write(held.items());
        return sheet.duties().stream().map(Duty::note).filter(Objects::nonNull).toList();
    }

    private static Held<LocalDate> held(int... days) {
        return Held.complete(Arrays.stream(days).mapToObj(START::plusDays).toList());
    }

    private static DutySheet sheet(LocalDate today) {
        return new DutySheet(Facts.about(null).build(), LocalPolicy.defaults(), today, WorkingDays.ofEngland());
    }

    private static Cycle cycle(DutySheet sheet, Held<LocalDate> held, Cycle.Limits limits) {
        return Cycle.of(sheet, FactKind.STATUTORY_VISIT, held, limits).startingOn(START, true);
    }

    private static List<String> doubtful(LocalDate today, int... days) {
        return doubtful(today, held(days));
    }

    private static List<String> doubtful(LocalDate today, Held<LocalDate> held) {
        return lines(
                today,
                held,
                (done, from) -> limit(done, from).doubt(limit(done, from).due().plusDays(10), AGREED));
    }

    private static List<String> certain(LocalDate today, Held<LocalDate> held) {
        return lines(today, held, CycleTest::limit);
    }

    private static Cycle.Limit limit(int done, LocalDate from) {
        return new Cycle.Limit(
                RULE, "it was done", WorkingDays.ofEngland().daysAfter(from, done == 0 ? 10 : done == 1 ? 30 : 50));
    }

    private static List<String> lines(LocalDate today, Held<LocalDate> held, Cycle.Limits limits) {
        var sheet = sheet(today);
        cycle(sheet, held, limits).write(held.items());
        return sheet.duties().stream().map(duty -> line(duty, today)).toList();
    }

    private static String line(Duty duty, LocalDate today) {
        var words = (duty.due() == null ? "no date" : duty.due()) + " "
                + duty.status(today).getClass().getSimpleName();
        return duty.status(today) instanceof Status.CannotTell(var missing)
                ? words + " " + missing.getFirst().words()
                : words;
    }
}
