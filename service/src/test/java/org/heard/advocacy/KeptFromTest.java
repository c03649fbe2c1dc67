package org.heard.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Self;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// From whom it is kept what a child asked for: the words where the screen raises them, and the manager's list of what
/// was closed without an answer.
class KeptFromTest extends RequestsByMail {
    private static final String RAISED = "After school. My uncle hits me";

    @Autowired
    private Requests requests;

    private Actor lou;

    @BeforeEach
    void another_on_the_rota_after_those_around_the_social_worker() {
        lou = story.iro("Lou Last");
        story.onRota("Lou Last", "lou@example.org", lou, false);
    }

    @Test
    void raised_words_go_around_whoever_manages_the_social_workers_work() {
        story.manages(ruth, sam);
        asks(ash.id(), Request.Kind.ADVOCATE, true);
        assertThatOnlyLouIsTold();
    }

    @Test
    void a_complaints_raised_words_go_around_the_social_worker_even_where_nobody_says_so() {
        story.manages(ruth, sam);
        asks(ash.id(), Request.Kind.COMPLAINT, false);
        assertThatOnlyLouIsTold();
    }

    @Test
    void where_the_social_worker_may_know_nobody_is_gone_around() {
        story.manages(ruth, sam);
        asks(ash.id(), Request.Kind.ADVOCATE, false);
        goOn(NOW);
        assertThat(MAIL.told()).contains("sam@example.org").doesNotContain("lou@example.org");
    }

    @Test
    void a_manager_who_stands_in_for_the_iro_reads_what_was_raised_in_a_complaint() {
        ash.has(RelationKind.COVER, mina, "2026-06-01", null);
        asks(ash.id(), Request.Kind.COMPLAINT, true);
        assertThat(raised(mina)).contains("My uncle hits me");
        assertThat(as(anna).get("/tellings?show=ALL").words())
                .as("it may be about the IRO")
                .doesNotContain("Ash Example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My IRO hits me", "مسؤول المراجعة يضربني", "ومسؤولة المراجعة تضربني"})
    void who_complains_of_their_iro_means_the_iro_and_not_the_manager_who_stands_in(String words) {
        ash.has(RelationKind.COVER, mina, "2026-06-01", null);
        asks(ash.id(), Request.Kind.COMPLAINT, true, words);
        assertThat(raised(mina)).contains(words);
        assertThat(as(anna).get("/tellings?show=ALL").words())
                .as("who is meant")
                .doesNotContain("Ash Example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mina hits me",
                "The one who stands in for my IRO hits me",
                "الشخص الذي يحلّ محلّ مسؤول المراجعة يضربني"
            })
    void the_manager_who_stands_in_is_gone_around_where_they_are_named_or_it_is_said_that_they_stand_in(String words) {
        var max = story.manager("Max Manager");
        ash.has(RelationKind.COVER, mina, "2026-06-01", null);
        asks(ash.id(), Request.Kind.COMPLAINT, true, words);
        assertThat(as(mina).get("/tellings?show=ALL").words()).doesNotContain("Ash Example");
        assertThat(raised(max)).contains(words);
    }

    @Test
    void where_nobody_else_is_the_iro_whoever_stands_in_is_meant() {
        var max = story.manager("Max Manager");
        var kim = story.child("Kim Example")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.COVER, mina, "2026-06-01", null);
        asks(kim.id(), Request.Kind.COMPLAINT, true, "My IRO hits me");
        assertThat(as(mina).get("/tellings?show=ALL").words()).doesNotContain("Kim Example");
        assertThat(raised(max)).contains("My IRO hits me");
    }

    @Test
    void an_iro_who_stands_in_may_be_meant_and_a_manager_decides() {
        ash.has(RelationKind.COVER, lou, "2026-06-01", null);
        asks(ash.id(), Request.Kind.SEE_IRO, false, "My IRO hits me");
        for (var out : List.of(anna, lou)) {
            assertThat(as(out).get("/tellings?show=ALL").words()).as(out.name()).doesNotContain("Ash Example");
        }
        assertThat(raised(mina)).contains("My IRO hits me");
    }

    @Test
    void a_manager_who_manages_the_social_worker_reads_it_for_they_answer_it_too() {
        story.manages(mina, sam);
        asks(ash.id(), Request.Kind.ADVOCATE, true);
        assertThat(raised(mina)).contains("My uncle hits me");
    }

    @Test
    void what_a_manager_is_left_out_of_is_not_among_what_was_closed() {
        var max = story.manager("Max Example");
        var gone = story.child("Gone Example")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.SOCIAL_WORKER, mina, "2026-01-06");
        asks(gone.id(), Request.Kind.ADVOCATE, true, "After school");
        gone.leftCare("2026-06-14", "E4A");
        assertThat(closed(max)).contains("Gone Example", "Asked for an advocate");
        assertThat(number(max)).isEqualTo("1 Closed without answer");
        assertThat(closed(mina)).doesNotContain("Gone Example", "Asked for an advocate");
        assertThat(number(mina)).isEqualTo("0 Closed without answer");
    }

    @Test
    void what_was_answered_and_is_on_its_way_to_the_child_is_not_closed_without_an_answer() {
        asks(ash.id(), Request.Kind.SEE_IRO, false, "After school");
        ash.leftCare("2026-06-14", "E4A");
        assertThat(closed(mina)).contains("Asked to see their IRO");
        var id = here(() -> requests.listWaiting(mina, TODAY, 0, 50)).getFirst().id();
        var friday = LocalDate.of(2026, 6, 19);
        var afternoon = Instant.parse("2026-06-19T15:00:00Z");
        here(() -> requests.answer(mina, afternoon, friday, id, friday, "I ring you on Sunday"));
        clock.set(afternoon);
        var self = new Self(story.organisation(), ash.id(), Self.Way.PLAYED);
        assertThat(here(() -> requests.list(self, afternoon)).getFirst().answered())
                .as("it does not come on a Friday afternoon")
                .isNull();
        assertThat(closed(mina)).doesNotContain("Asked to see their IRO").contains("Nothing was closed");
    }

    private void assertThatOnlyLouIsTold() {
        goOn(NOW);
        assertThat(MAIL.told())
                .as("around the social worker, and Ruth who manages their work")
                .contains("lou@example.org")
                .doesNotContain("sam@example.org", "ruth@example.org");
        assertThat(as(ruth).get("/alerts").page().select("main a[href^=/alerts/]"))
                .isEmpty();
        var duty = as(lou);
        var alert = duty.get("/alerts").page().select("main a[href^=/alerts/]").attr("href");
        var telling = duty.get(alert).page().select("a[href^=/tellings/]").attr("href");
        assertThat(read(duty, telling)).contains("My uncle hits me");
        for (var out : List.of(sam, ruth)) {
            assertThat(as(out).get(telling).status()).as(out.name()).isEqualTo(404);
        }
    }

    private void asks(ChildId child, Request.Kind kind, boolean hidden) {
        asks(child, kind, hidden, RAISED);
    }

    private void asks(ChildId child, Request.Kind kind, boolean hidden, String reach) {
        var self = new Self(story.organisation(), child, Self.Way.PLAYED);
        assertThat(here(() -> requests.ask(self, NOW, TODAY, kind, reach, hidden)))
                .isEqualTo(Requests.Asked.SENT);
    }

    private String raised(Actor reader) {
        var visitor = as(reader);
        return read(
                visitor,
                visitor.get("/tellings?show=ALL")
                        .page()
                        .select("main tbody a[href^=/tellings/]")
                        .attr("href"));
    }

    private static String read(Visitor visitor, String telling) {
        return visitor.follow(visitor.press(visitor.get(telling), "Read it now", Map.of()))
                .words();
    }

    private String closed(Actor reader) {
        return as(reader).get("/service/tellings/closed").words();
    }

    private String number(Actor reader) {
        return as(reader)
                .get("/service/tellings")
                .page()
                .select("a.tile__link[href='/service/tellings/closed']")
                .text();
    }
}
