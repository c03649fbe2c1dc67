package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.OwnWords;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.database.Tenancy;
import org.heard.explained.Explanation;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanations;
import org.heard.pages.Days;
import org.heard.plain.PreferredWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// You said, this was decided, did it happen: one thread, over real HTTP and without scripts.
class WishAndDecisionTest extends HeardTest {
    private static final String DECIDED = "Contact with Nan to be arranged fortnightly";

    @LocalServerPort
    private int port;

    @Autowired
    private Explanations explanations;

    @Autowired
    private OwnWordsKeeping ownWords;

    private Actor anna;
    private ChildStory ash;
    private Visitor child;
    private Visitor iro;
    private String telling;

    @BeforeEach
    void ash_asks_to_see_nan() {
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .decided("2026-03-02", DECIDED, "Sam Example", "2026-07-01");
        child = new Visitor(port).as(story.organisation(), ash.id());
        child.get("/me/say/star");
        child.post("/me/say/star", Map.of("words", "I want to see my nan", "route", "SOON"));
        iro = new Visitor(port).as(story.organisation(), anna);
        telling = iro.get("/tellings").page().select("a[href^=/tellings/]").attr("href");
        iro.get(telling);
        iro.post(telling, Map.of("do", "read"));
    }

    @Test
    void the_child_sees_what_was_decided_once_it_is_explained_and_never_in_the_words_of_adults() {
        assertThat(iro.get(telling).words()).contains("Was a decision made of it?", DECIDED);
        answer();
        assertThat(child.get("/me/said").words())
                .contains(
                        "You see her every second week.",
                        "Something was decided about this on 2 March 2026.",
                        "Anna Example explains it to you by " + Days.written(TODAY.plusDays(10)))
                .doesNotContain("This was decided", DECIDED);
        assertThat(iro.get("/work/explained").words())
                .contains("Waits to have a decision explained that was made of what they asked for");

        explain();
        assertThat(iro.get("/work/explained").words()).contains("No child waits");

        var said = child.get("/me/said");
        assertThat(said.words())
                .contains("This was decided:", "You see Nan every two weeks.")
                .doesNotContain(DECIDED, "Something was decided");
        var path = said.page().select("a[href^=/me/plan#]").attr("href");
        assertThat(child.get("/me/plan").page().select(path.substring(path.indexOf('#'))))
                .hasSize(1);
    }

    @Test
    void that_something_was_decided_comes_when_somebody_is_there_and_says_when_its_day_has_passed() {
        at("2026-06-19T13:00:00Z");
        answer();
        assertThat(child.get("/me/said").words())
                .as("on a Friday afternoon")
                .contains("I want to see my nan")
                .doesNotContain("Something was decided");
        at("2026-06-22T08:00:00Z");
        assertThat(child.get("/me/said").words())
                .contains("Something was decided", "Anna Example explains it to you by 29 June 2026.")
                .doesNotContain("That day has passed");
        at("2026-06-30T08:00:00Z");
        assertThat(child.get("/me/said").words()).contains("That day has passed");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void the_thread_that_waits_is_looked_at() {
        answer();
        iro.get(telling);
        iro.post(telling, Map.of("do", "wish"));
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.navigate("/me/said");
            assertThat(browsing.text()).contains("Something was decided about this on");
            browsing.look("space-said-decided");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate("/children/" + ash.id());
            page.locator("a[href*='/wishes/']").first().click();
            page.navigate(page.url().replace("/answer", ""));
            assertThat(browsing.text()).contains("Decided on 2 March 2026: " + DECIDED);
            browsing.look("wish-thread-decided");
            page.navigate("/work/explained");
            browsing.look("explained-asked-decided");
        }
    }

    @Test
    void a_decision_that_has_not_gone_out_is_not_hinted_at() {
        ash.reviewedOn("2026-06-01", "PN1", anna)
                .decidedAtIt("2026-06-01", "Find a choir", "Sam Example", "2026-07-01");
        iro.get(telling);
        answer();
        assertThat(child.get("/me/said").words()).contains("You see her").doesNotContain("Something was decided");
        assertThat(iro.get("/work/explained").words()).contains("No child waits");
    }

    @Test
    void put_with_the_other_wishes_it_keeps_its_decision_for_staff_and_child() {
        answer();
        explain();
        iro.get(telling);
        iro.post(telling, Map.of("do", "wish"));

        assertThat(iro.get("/children/" + ash.id()).words())
                .contains("I want to see my nan", "Decided on 2 March 2026: " + DECIDED);
        assertThat(child.get("/me/said").page().select("a[href^=/me/plan#]")).hasSize(1);
    }

    @Test
    void it_can_be_taken_back_and_another_child_s_decision_cannot_be_named() {
        answer();
        explain();
        var other = story.child("Zadie Example")
                .born("2015-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .decided("2026-03-03", "Find a choir", "Sam Example", "2026-07-01");

        iro.get(telling);
        iro.post(
                telling,
                Map.of("do", "answer", "outcome", "YES", "words", "Yes.", "decision", "" + other.lastDecision()));

        assertThat(child.get("/me/said").words()).doesNotContain("This was decided");
        assertThat(iro.get(telling).page().select("option[selected]").eachText())
                .doesNotContain(DECIDED, "Find a choir");
    }

    @Test
    void whoever_answers_without_the_right_to_the_child_s_wishes_is_offered_no_decision() {
        var manager = story.manager("Mina Bossington");
        var clerk = story.person("Cleo Clerk", Role.SOCIAL_WORKER);
        assertThat(new Visitor(port)
                        .as(story.organisation(), clerk)
                        .get(telling)
                        .status())
                .isEqualTo(404);
        assertThat(new Visitor(port)
                        .as(story.organisation(), manager)
                        .get(telling)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_answer_is_looked_at_as_it_reads_and_comes_in_the_child_s_own_words() {
        var words = new PreferredWords(List.of(new PreferredWords.Word("contact", "seeing Nan")));
        Tenancy.within(
                story.organisation(),
                () -> ownWords.keep(
                        anna, NOW, TODAY, new OwnWords(ash.id(), words, Audience.EVERYONE, Audience.EVERYONE, 0)));
        iro.get(telling);
        var looked =
                iro.post(telling, Map.of("look", "yes", "outcome", "YES", "words", "The placement allows contact."));
        assertThat(looked.words()).contains("How it reads, for 8 to 11", "Words of ours, and what to say instead");
        assertThat(looked.page().select("textarea[name=words]").text()).isEqualTo("The placement allows contact.");
        assertThat(child.get("/me/said").words()).as("nothing went").doesNotContain("allows");
        iro.post(telling, Map.of("do", "answer", "outcome", "YES", "words", "We can talk about contact."));
        assertThat(child.get("/me/said").words()).contains("We can talk about seeing Nan.");
    }

    /// It is later, and both have signed in anew.
    private void at(String instant) {
        clock.set(Instant.parse(instant));
        child = new Visitor(port).as(story.organisation(), ash.id());
        iro = new Visitor(port).as(story.organisation(), anna);
    }

    private void answer() {
        iro.get(telling);
        iro.post(
                telling,
                Map.of(
                        "do",
                        "answer",
                        "outcome",
                        "YES",
                        "words",
                        "You see her every second week.",
                        "decision",
                        "" + ash.lastDecision()));
    }

    private void explain() {
        Tenancy.within(story.organisation(), () -> {
            var blank = explanations
                    .get(anna, TODAY, ash.id(), About.DECISION, ash.lastDecision())
                    .explanation();
            explanations.write(anna, NOW, TODAY, written(blank));
            return explanations.release(anna, NOW, TODAY, ash.id(), About.DECISION, ash.lastDecision(), 1, "");
        });
    }

    private static Explanation written(Explanation blank) {
        return new Explanation(
                blank.id(),
                blank.child(),
                blank.about(),
                blank.decision(),
                "You see Nan every two weeks.",
                "You miss her.",
                "",
                Explanation.Translation.NONE,
                blank.version(),
                "Anna Example",
                blank.releases(),
                blank.talks());
    }
}
