package org.heard.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Self;
import org.heard.children.Disabilities;
import org.heard.law.FactKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How children take part, for the manager; and whether children know who their IRO is, asked and counted.
class ParticipationPagesTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Disabilities disabilities;

    @Autowired
    private Participation participation;

    @Autowired
    private OwnKnowing knowing;

    private Actor anna;
    private Actor mary;

    @BeforeEach
    void an_iro_and_a_manager() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
        mary = story.manager("Mary Example");
    }

    private ChildStory child(String born) {
        return story.child("Ash Example")
                .born(born)
                .enteredCare("2025-01-06", "C1", "U6")
                .has(RelationKind.IRO, anna, "2025-01-07");
    }

    private Visitor of(ChildStory child) {
        return new Visitor(port).as(story.organisation(), child.id());
    }

    private Self self(ChildStory child) {
        return new Self(story.organisation(), child.id(), Self.Way.CARD);
    }

    private void answers(ChildStory child, LocalDate on, Knows answer) {
        here(() -> knowing.answer(self(child), NOW, on, answer));
    }

    private String page() {
        return new Visitor(port)
                .as(story.organisation(), mary)
                .get("/service/participation")
                .words();
    }

    @Test
    void a_child_is_asked_on_their_first_page_and_told_who_it_is() {
        var child = of(child("2014-03-02"));
        assertThat(child.get("/me").words()).contains("Do you know who your independent reviewing officer is?");
        child.post("/me/knows", Map.of("knows", "NOT_SURE"));
        assertThat(child.get("/me").words())
                .contains("It is Anna Example")
                .doesNotContain("Do you know who your independent");
    }

    @Test
    void not_again_for_ninety_days_after_an_answer_or_a_skip_and_not_while_resting() {
        var ash = child("2014-03-02");
        answers(ash, TODAY, Knows.SKIPPED);
        assertThat(here(() -> knowing.asks(self(ash), TODAY.plusDays(89)))).isFalse();
        assertThat(here(() -> knowing.asks(self(ash), TODAY.plusDays(90)))).isTrue();
        var kit = child("2014-03-02");
        var visitor = of(kit);
        visitor.open("/me/rest", Map.of("days", "7"));
        assertThat(visitor.get("/me").words()).doesNotContain("Do you know who");
        assertThat(here(() -> knowing.asks(self(kit), TODAY.plusDays(8)))).isTrue();
    }

    @Test
    void the_share_who_know_is_told_from_ten_on_and_counts_each_child_once() {
        for (var i = 0; i < 9; i++) {
            answers(child("2014-03-02"), TODAY, i < 5 ? Knows.YES : Knows.NOT_SURE);
        }
        answers(child("2014-03-02"), TODAY, Knows.SKIPPED);
        assertThat(page()).contains("Fewer than 10 children have answered");
        var last = child("2014-03-02");
        answers(last, TODAY.minusDays(100), Knows.NO);
        assertThat(page()).contains("50% (n = 10) said yes");
        answers(last, TODAY, Knows.YES);
        assertThat(page()).contains("60% (n = 10) said yes");
    }

    @Test
    void trends_are_told_with_how_many_stand_behind_them_and_small_groups_are_not() {
        for (var i = 0; i < 10; i++) {
            child("2012-03-02").reviewedOn("2026-05-0" + (1 + i % 9), i < 7 ? "PN1" : "PN7", anna);
        }
        for (var i = 0; i < 3; i++) {
            child("2020-03-02").reviewedOn("2026-05-01", "PN6", anna);
        }
        child("2024-03-02").reviewedOn("2026-05-01", "PN0", anna);
        var figures = here(() -> participation.figures(mary, TODAY));
        assertThat(figures.trends().getFirst().rows().getFirst().now().words())
                .as("under four nobody is counted")
                .isEqualTo("77% (n = 13)");
        var ages = figures.trends().get(1).rows();
        assertThat(ages).extracting(Trend.Row::group).containsExactly("12 to 15", "4 to 7");
        assertThat(ages)
                .as("of three no figure is told, and none that gives theirs away")
                .extracting(row -> row.now().words())
                .containsExactly("Withheld", "Fewer than 10");
        assertThat(page()).contains("77% (n = 13)").doesNotContain("70%", "n = 10");
    }

    @Test
    void they_are_told_apart_by_where_the_child_lived_on_that_day_and_by_need() {
        for (var i = 0; i < 10; i++) {
            var on = "2026-05-0" + (1 + i % 9);
            entered("U6", "N1").reviewedOn(on, i < 7 ? "PN1" : "PN7", anna);
            entered("U6", "N2").reviewedOn(on, i < 1 ? "PN5" : "PN4", anna);
            entered("K2", "N1").reviewedOn(on, i < 5 ? "PN3" : "PN7", anna).moved("2026-06-01", "P1");
        }
        var trends = here(() -> participation.figures(mary, TODAY)).trends();
        assertThat(trends)
                .extracting(Trend::title)
                .containsExactly(
                        "All children", "Age at the review", "Where they lived", "Whether the child is disabled");
        assertThat(told(trends.get(2)))
                .containsExactly(
                        "Children’s homes and secure homes: 50% (n = 10)", "Other foster carers: 40% (n = 20)");
        assertThat(told(trends.get(3)))
                .as("the return’s need says of a child that they are disabled, and of none that they are not")
                .containsExactly("Disabled: 10% (n = 10)", "Not known: 60% (n = 20)");
        assertThat(page())
                .contains("Where they lived", "Other foster carers Last twelve months 40% (n = 20)")
                .contains(
                        "Whether the child is disabled",
                        "Disabled Last twelve months 10% (n = 10)",
                        "Not known Last twelve months 60% (n = 20)");
    }

    @Test
    void what_is_recorded_of_a_disability_goes_before_the_need_and_the_rest_is_said_not_to_be_known() {
        for (var i = 0; i < 10; i++) {
            var on = "2026-05-0" + (1 + i % 9);
            var disabled = entered("U6", "N1").reviewedOn(on, i < 4 ? "PN1" : "PN7", anna);
            var not = entered("U6", "N2").reviewedOn(on, i < 8 ? "PN1" : "PN7", anna);
            entered("U6", "N1").reviewedOn(on, i < 6 ? "PN1" : "PN7", anna);
            here(() -> disabilities.record(mary, NOW, TODAY, disabled.id(), "AUT LD", 0));
            here(() -> disabilities.record(mary, NOW, TODAY, not.id(), "NONE", 0));
        }
        assertThat(told(here(() -> participation.figures(mary, TODAY)).trends().get(3)))
                .containsExactly("Disabled: 40% (n = 10)", "Not disabled: 80% (n = 10)", "Not known: 60% (n = 10)");
    }

    private ChildStory entered(String placement, String need) {
        return story.child("Ash Example")
                .born("2012-03-02")
                .enteredCare("2025-01-06", "C1", placement, need)
                .has(RelationKind.IRO, anna, "2025-01-07");
    }

    private static List<String> told(Trend trend) {
        return trend.rows().stream()
                .map(row -> row.group() + ": " + row.now().words())
                .toList();
    }

    @Test
    void only_the_manager_opens_it() {
        assertThat(new Visitor(port)
                        .as(story.organisation(), anna)
                        .get("/service/participation")
                        .status())
                .isEqualTo(404);
    }
}
