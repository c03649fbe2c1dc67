package org.heard.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.clock.Coverage;
import org.heard.clock.NightlyRebuild;
import org.heard.clock.StatutoryClock;
import org.heard.feeds.FeedsTest;
import org.heard.feeds.ReturnOnPaper;
import org.heard.ids.ChildId;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Status;
import org.heard.ssda903.CollectionYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a damaged row leaves open about its child is never called late: the clock says that it cannot tell. About
/// everybody else the return stands. Reviews are recorded here from 1 April 2026 on.
class DamagedRowsTest extends FeedsTest {
    private static final String BORN = "11/02/2015";

    @Autowired
    private StatutoryClock statutoryClock;

    @Autowired
    private NightlyRebuild rebuild;

    @Autowired
    private Coverage coverage;

    @AfterEach
    void lists_agree_with_the_clock() {
        assertThat(here(() -> rebuild.run(TODAY, NOW)).differing()).isZero();
    }

    /// Two children whose last review in good rows was on 20 August 2025, so that the next was due in February.
    private ReturnOnPaper twoChildren() {
        story.holds(FactKind.REVIEWS, "2026-04-01");
        var paper = new ReturnOnPaper();
        for (var number : List.of("1001", "1002")) {
            paper.child(number, BORN)
                    .episode(number, "01/05/2025", "S", "C1", "U6")
                    .review(number, BORN, "22/05/2025", "PN1")
                    .review(number, BORN, "20/08/2025", "PN1");
        }
        return paper;
    }

    @Test
    void without_damage_a_missing_review_is_overdue() {
        load(2026, twoChildren());
        assertThat(nextReview("1001")).isInstanceOf(Status.Overdue.class);
        assertThat(nextReview("1002")).isInstanceOf(Status.Overdue.class);
    }

    @Test
    void a_damaged_review_leaves_its_own_child_open_and_no_other() {
        load(2026, twoChildren().review("1001", BORN, "31/02/2026", "PN1"));
        assertThat(nextReview("1001")).isInstanceOf(Status.CannotTell.class);
        assertThat(nextReview("1001").words()).contains("reviews completed between");
        assertThat(nextReview("1002")).isInstanceOf(Status.Overdue.class);
        assertThat(here(coverage::list)).anySatisfy(said -> {
            assertThat(said.span().source()).isEqualTo("SSDA903 2026, delivery 1");
            assertThat(said.children()).isEqualTo(1);
        });
    }

    @Test
    void a_review_with_another_birth_date_is_not_known_to_be_the_child_s_and_leaves_it_open_too() {
        load(2026, twoChildren().review("1001", "12/02/2015", "18/02/2026", "PN1"));
        assertThat(nextReview("1001")).isInstanceOf(Status.CannotTell.class);
    }

    @Test
    void a_review_of_nobody_s_leaves_everybody_open() {
        load(2026, twoChildren());
        load(2026, twoChildren().review("", BORN, "18/02/2026", "PN1"));
        assertThat(nextReview("1001")).isInstanceOf(Status.CannotTell.class);
        assertThat(nextReview("1002")).isInstanceOf(Status.CannotTell.class);
    }

    @Test
    void the_row_put_right_closes_it() {
        load(2026, twoChildren().review("1001", BORN, "31/02/2026", "PN1"));
        load(2026, twoChildren().review("1001", BORN, "13/02/2026", "PN1"));
        assertThat(nextReview("1001")).isInstanceOf(Status.Open.class);
        assertThat(nextReview("1002")).isInstanceOf(Status.Overdue.class);
    }

    @Test
    void a_row_said_twice_loses_nothing() {
        load(2026, twoChildren().review("1001", BORN, "20/08/2025", "PN1"));
        assertThat(nextReview("1001")).isInstanceOf(Status.Overdue.class);
    }

    @Test
    void a_child_who_is_not_in_the_return_is_not_spoken_of_by_it() {
        load(2026, twoChildren());
        var left_out = story.child("Left Out").born("2014-03-02").enteredCare("2025-12-01", "C1", "U6");
        assertThat(nextReview(left_out.id())).isInstanceOf(Status.CannotTell.class);
    }

    @Test
    void a_damaged_episode_may_have_been_the_end_of_care() {
        var paper = twoChildren();
        load(2026, paper);
        load(
                2026,
                twoChildren()
                        .child("1003", BORN)
                        .episode("1003", "01/05/2025", "S", "C1", "U6", "10/12/2025", "X1")
                        .episode("1003", "10/12/2025", "P", "C1", "U4", "31/02/2026", "E4A"));
        assertThat(duties("1003"))
                .isNotEmpty()
                .noneSatisfy(duty -> assertThat(duty.status(TODAY)).isInstanceOf(Status.Overdue.class))
                .anySatisfy(duty -> assertThat(duty.status(TODAY).words())
                        .contains("the spells in which the child was looked after between 1 May 2025"));
        assertThat(nextReview("1001")).isInstanceOf(Status.Overdue.class);
        load(
                2026,
                twoChildren()
                        .child("1003", BORN)
                        .episode("1003", "01/05/2025", "S", "C1", "U6", "10/12/2025", "X1")
                        .episode("1003", "10/12/2025", "P", "C1", "U4"));
        assertThat(nextReview("1003")).isInstanceOf(Status.Overdue.class);
    }

    @Test
    void an_episode_of_nobody_s_can_only_be_what_followed_on_an_episode_that_another_should_follow() {
        load(
                2026,
                twoChildren()
                        .child("1003", BORN)
                        .episode("1003", "01/05/2025", "S", "C1", "U6", "10/12/2025", "X1")
                        .episode("", "10/12/2025", "P", "C1", "U4", "01/03/2026", "E4A"));
        assertThat(duties("1003"))
                .isNotEmpty()
                .noneSatisfy(duty -> assertThat(duty.status(TODAY)).isInstanceOf(Status.Overdue.class));
        assertThat(nextReview("1001")).isInstanceOf(Status.Overdue.class);
    }

    @Test
    void of_a_year_that_is_not_over_the_return_tells_no_further_than_its_rows() {
        load(
                2027,
                new ReturnOnPaper()
                        .child("1001", BORN)
                        .episode("1001", "07/04/2026", "S", "C1", "U6")
                        .review("1001", BORN, "20/04/2026", "PN1"));
        assertThat(here(coverage::list)).singleElement().satisfies(said -> {
            assertThat(said.span().from()).isEqualTo(CollectionYear.ending(2027).start());
            assertThat(said.span().until()).isEqualTo("2026-04-20");
        });
    }

    private Status nextReview(String number) {
        return nextReview(child(number).id());
    }

    private Status nextReview(ChildId child) {
        return duties(child).stream()
                .filter(duty -> duty.rule().id().value().startsWith("REV-") && duty.metOn() == null)
                .reduce((one, other) -> other)
                .orElseThrow()
                .status(TODAY);
    }

    private List<Duty> duties(String number) {
        return duties(child(number).id());
    }

    private List<Duty> duties(ChildId child) {
        return here(() -> statutoryClock.duties(child, TODAY));
    }
}
