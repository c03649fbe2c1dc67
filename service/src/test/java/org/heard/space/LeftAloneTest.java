package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.clock.StatutoryClock;
import org.heard.law.FactKind;
import org.heard.resting.Resting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// "Leave me alone for now" (rule 12): a view with an end the child sets; duties stay, and it is no failure. And how a
/// child's pages speak to them.
class LeftAloneTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private StatutoryClock statutoryClock;

    @Autowired
    private Resting resting;

    private Actor anna;
    private Actor sam;
    private ChildStory ash;
    private Visitor child;

    @BeforeEach
    void ash_who_is_ten() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .reviewedOn("2026-02-02", "PN7", anna);
        child = new Visitor(port).as(story.organisation(), ash.id());
    }

    private List<String> duties() {
        return here(() -> statutoryClock.duties(ash.id(), TODAY)).stream()
                .map(duty -> duty + " " + duty.status(TODAY))
                .toList();
    }

    @Test
    void a_child_sets_the_end_and_may_come_back_sooner() {
        assertThat(child.open("/me/rest", Map.of("days", "7")).leadsTo()).isEqualTo("/me");
        assertThat(child.get("/me").words()).contains("You have a break until Monday 22 June 2026.");
        child.post("/me/rest/over", Map.of());
        assertThat(child.get("/me").words()).doesNotContain("You have a break");

        child.open("/me/rest", Map.of("last", "2026-06-18"));
        assertThat(child.get("/me").words()).contains("Thursday 18 June 2026");
        clock.set(NOW.plusSeconds(4 * 86_400));
        assertThat(new Visitor(port)
                        .as(story.organisation(), ash.id())
                        .get("/me")
                        .words())
                .as("over by itself the day after")
                .doesNotContain("You have a break");
    }

    @Test
    void it_ends_four_weeks_on_at_the_latest_and_after_today() {
        assertThat(child.open("/me/rest", Map.of("last", "2026-07-14")).words()).contains("Choose four weeks or less");
        assertThat(child.open("/me/rest", Map.of("last", "2026-06-15")).words())
                .contains("The last day must be after today");
        assertThat(child.open("/me/rest", Map.of("last", "soon")).words()).contains("Choose how long");
        assertThat(child.open("/me/rest", Map.of("last", "2026-07-13")).leadsTo())
                .isEqualTo("/me");
    }

    @Test
    void what_is_owed_goes_on_and_staff_read_it_kindly() {
        var before = duties();
        child.open("/me/rest", Map.of("days", "14"));
        assertThat(duties()).as("no date moves, and none is called late for it").isEqualTo(before);
        for (var reader : List.of(anna, sam)) {
            var page = new Visitor(port)
                    .as(story.organisation(), reader)
                    .get("/children/" + ash.id())
                    .words();
            assertThat(page)
                    .contains("would like to be left alone for now, until 29 June 2026")
                    .contains("counts against nobody")
                    .doesNotContain("refused", "disengaged", "did not engage", "failed");
        }
        assertThat(here(() -> resting.leftAlone(Set.of(ash.id()), TODAY))).containsExactly(ash.id());
        assertThat(here(() -> resting.leftAlone(Set.of(ash.id()), TODAY.plusDays(15))))
                .isEmpty();
    }

    @Test
    void everything_stays_open_to_a_child_who_rests() {
        child.open("/me/rest", Map.of("days", "14"));
        assertThat(child.get("/me").page().text()).contains("Help now", "Say something");
        assertThat(child.get("/me/meeting").status()).isEqualTo(200);
    }

    @Test
    void another_child_who_rests_is_not_told_of() {
        child.open("/me/rest", Map.of("days", "14"));
        var ben = story.child("Ben Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        assertThat(new Visitor(port)
                        .as(story.organisation(), ben.id())
                        .get("/me")
                        .words())
                .doesNotContain("You have a break");
    }

    @Test
    void the_age_is_suggested_and_the_child_chooses_with_somebody() {
        assertThat(child.get("/me").page().body().className()).isEqualTo("band-eight-to-eleven");
        assertThat(child.open("/me/age", Map.of("band", "TWELVE_TO_SEVENTEEN")).words())
                .contains("Type who is with you");
        child.open("/me/age", Map.of("band", "TWELVE_TO_SEVENTEEN", "with", "Anna Example"));
        assertThat(child.get("/me").page().body().className()).isEqualTo("band-twelve-to-seventeen");
        assertThat(new Visitor(port)
                        .as(story.organisation(), anna)
                        .get("/children/" + ash.id() + "/chronicle")
                        .words())
                .contains("as to somebody of twelve to seventeen", "With them was Anna Example");
    }
}
