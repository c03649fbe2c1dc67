package org.heard.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.chronicle.Chronicle;
import org.heard.moments.Moments;
import org.heard.voice.WishAnswering.Done;
import org.heard.voice.WishAnswering.TakenBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What a child asked for is taken back before the child's eyes, or, where the words are another child's,
/// before a manager's.
class TakenBackTest extends HeardTest {
    private static final Map<String, String> NO_LONGER =
            Map.of("why", "NOT_WANTED", "told", "On Monday you said that you have your cat now.");
    private static final Map<String, String> ANOTHERS =
            Map.of("why", "OTHER_CHILD", "because", "I had two records open.", "told", "");

    @LocalServerPort
    private int port;

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private WishAnswering answering;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Moments moments;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private Actor mina;
    private ChildStory ash;
    private String wish;

    @BeforeEach
    void ash_asked_for_a_dog() {
        mina = story.manager("Mina Example");
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .wished("2026-06-10", "Can I see my dog?");
        wish = "/children/" + ash.id() + "/wishes/" + ash.lastWish();
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), ash.id());
    }

    private Visitor.Answer press(Visitor visitor, String path, String button, Map<String, String> typed) {
        return visitor.press(visitor.get(path), button, typed);
    }

    private String waiting() {
        return as(anna).get("/tellings?show=WAITING").words();
    }

    @Test
    void the_child_reads_who_takes_it_back_and_why_and_still_wants_it() {
        press(as(anna), wish + "/withdraw", "Take it back", NO_LONGER);
        assertThat(child().get("/me/said").words())
                .contains(
                        "Can I see my dog?",
                        "Anna Example says you no longer want this:",
                        "On Monday you said that you have your cat now.",
                        "Anna Example answers by")
                .doesNotContain("Tell me again");
        assertThat(waiting()).contains("Ash Example", "Said to be no longer wanted: the child has not said so");
        assertThat(as(anna).get("/children/" + ash.id()).words())
                .contains("Anna Example took it back:", "The child has not said whether that is right, and waits.");
        press(child(), "/me/said", "I still want it", Map.of());
        assertThat(child().get("/me/said").words())
                .contains("Can I see my dog?")
                .doesNotContain("says you no longer want this");
        assertThat(waiting()).contains("Ash Example", "Not answered yet");
        assertThat(as(anna).get(wish).words()).contains("The child says: I still want it");
    }

    @Test
    void once_the_child_says_that_it_is_right_nobody_owes_them_anything_until_they_think_again() {
        press(
                as(anna),
                wish + "/withdraw",
                "Take it back",
                Map.of("why", "MISTAKEN", "told", "I wrote it down twice."));
        assertThat(child().get("/me/said").words())
                .contains("Anna Example says this was written down by mistake:", "I wrote it down twice.");
        press(child(), "/me/said", "That is right", Map.of());
        assertThat(child().get("/me/said").words()).contains("You said: that is right.");
        assertThat(waiting()).contains("No child waits for an answer");
        press(child(), "/me/said", "I still want it", Map.of());
        assertThat(waiting()).contains("Ash Example");
    }

    @Test
    void what_is_taken_back_in_the_evening_the_child_reads_in_the_morning_and_until_then_nothing_changes() {
        var evening = NOW.plus(Duration.ofHours(10));
        var visible = here(() -> moments.next(evening, TODAY, ash.id()));
        assertThat(say(Step.Type.AGREED, evening)).isEqualTo(Done.TOO_LATE);
        assertThat(takenBack(TakenBack.NOT_WANTED, evening)).isEqualTo(Done.DONE);
        assertThat(say(Step.Type.AGREED, evening)).as("not read yet").isEqualTo(Done.TOO_LATE);
        assertThat(standing(evening)).isEqualTo(Standing.READ);
        assertThat(standing(visible)).isEqualTo(Standing.SAID_NOT_WANTED);
        assertThat(say(Step.Type.AGREED, visible)).isEqualTo(Done.DONE);
        assertThat(takenBack(TakenBack.MISTAKEN, visible)).isEqualTo(Done.TOO_LATE);
        assertThat(say(Step.Type.STILL_WANTED, visible))
                .as("they may think again")
                .isEqualTo(Done.DONE);
        assertThat(standing(visible)).isEqualTo(Standing.READ);
    }

    @Test
    void a_talk_the_child_confirms_ends_what_was_taken_back_too() {
        takenBack(TakenBack.MISTAKEN, NOW);
        here(() -> answering.talked(anna, NOW, TODAY, ash.id(), ash.lastWish()));
        assertThat(standing(NOW)).isEqualTo(Standing.SAID_TO_HAVE_TALKED);
        assertThat(say(Step.Type.CONFIRMED, NOW)).isEqualTo(Done.DONE);
        assertThat(standing(NOW)).isEqualTo(Standing.TALKED_OVER);
    }

    private Done takenBack(TakenBack as, Instant now) {
        return here(() -> answering.takeBack(anna, now, TODAY, ash.id(), ash.lastWish(), as, "You have a cat now"));
    }

    private Done say(Step.Type step, Instant now) {
        var self = new Self(story.organisation(), ash.id(), Self.Way.PLAYED);
        return here(() -> answering.say(self, now, ash.lastWish(), step));
    }

    private Standing standing(Instant now) {
        return here(() -> wishes.list(anna, TODAY, ash.id())).getFirst().standing(now);
    }

    @Test
    void why_is_asked_beside_its_field_and_reads_like_any_word_for_a_child() {
        var bare = press(as(anna), wish + "/withdraw", "Take it back", Map.of("why", "MISTAKEN"));
        assertThat(bare.words()).contains("Enter why: the child reads these words");
        var none = press(as(anna), wish + "/withdraw", "Take it back", Map.of("told", "Twice"));
        assertThat(none.words()).contains("Choose why it is taken back");
        var looked = press(
                as(anna),
                wish + "/withdraw",
                "Look at the words again",
                Map.of("told", "Your placement changed, so contact with the dog is not in the plan."));
        assertThat(looked.words()).contains("Words of ours, and what to say instead:");
        assertThat(child().get("/me/said").words()).doesNotContain("Twice", "placement");
    }

    @Test
    void another_child_s_words_leave_this_child_s_page_at_once_and_a_manager_confirms_it() {
        press(as(anna), wish + "/withdraw", "Take it back", ANOTHERS);
        assertThat(child().get("/me/said").words()).doesNotContain("Can I see my dog?", "two records");
        assertThat(as(anna).get("/children/" + ash.id()).words()).doesNotContain("Can I see my dog?");
        var closed = as(mina).get("/service/tellings/closed").words();
        assertThat(closed)
                .contains(
                        "Ash Example",
                        "Said on 15 June 2026 to be another child’s words: I had two records open.",
                        "A manager has yet to confirm it");
        assertThat(as(mina).get("/service").words()).contains("1 Closed without answer");
        press(as(mina), wish + "/other-child", "They are another child’s", Map.of());
        assertThat(as(mina).get("/service/tellings/closed").words()).contains("A manager confirmed it");
        assertThat(as(mina).get("/service").words()).contains("1 Closed without answer");
        assertThat(here(() -> chronicle.list(ash.id(), 10)))
                .extracting(Chronicle.Line::what)
                .contains(
                        "What was asked for on 10 June 2026 is said to be another child’s words",
                        "What was asked for on 10 June 2026, said to be another child’s words, was confirmed so");
        assertThat(child().get("/me/said").words()).doesNotContain("Can I see my dog?");
    }

    @Test
    void a_manager_who_finds_the_words_are_the_child_s_puts_them_back_and_the_child_waits_as_before() {
        press(as(anna), wish + "/withdraw", "Take it back", ANOTHERS);
        press(as(mina), wish + "/other-child", "They are this child’s: put it back", Map.of());
        assertThat(child().get("/me/said").words())
                .contains("Can I see my dog?")
                .doesNotContain("two records");
        assertThat(waiting()).contains("Ash Example");
        assertThat(as(mina).get("/service").words()).contains("0 Closed without answer");
    }

    @Test
    void nobody_confirms_what_they_said_themselves_and_nobody_but_a_manager_is_asked() {
        press(as(mina), wish + "/withdraw", "Take it back", ANOTHERS);
        assertThat(as(mina).get(wish + "/other-child").words())
                .contains("You said so yourself: another manager decides.")
                .doesNotContain("put it back");
        var herself = as(mina);
        herself.get("/service");
        assertThat(herself.post(wish + "/other-child", Map.of("do", "confirm")).status())
                .isEqualTo(302);
        assertThat(as(mina).get("/service/tellings/closed").words()).contains("A manager has yet to confirm it");
        assertThat(as(anna).get(wish + "/other-child").status()).isEqualTo(404);
        var other = story.person("Moss Example", Role.IRO_MANAGER);
        press(as(other), wish + "/other-child", "They are another child’s", Map.of());
        assertThat(as(mina).get("/service/tellings/closed").words()).contains("A manager confirmed it");
    }

    @Test
    void what_one_person_took_back_alone_is_not_said_to_be_another_child_s_and_is_put_back() {
        takenBackAlone();
        assertThat(as(mina).get("/service/tellings/closed").words())
                .contains("Taken back on 15 June 2026 by one person alone: I had two records open.")
                .contains("A manager has yet to look at it")
                .doesNotContain("Said on");
        assertThat(as(mina).get("/service").words()).contains("1 Closed without answer");
        assertThat(as(mina).get(wish + "/other-child").words())
                .contains("Taken back on 15 June 2026 by one person alone")
                .doesNotContain("another child", "Another child", "Somebody said");
        press(as(mina), wish + "/other-child", "Put it back on the child’s page", Map.of());
        assertThat(child().get("/me/said").words()).contains("Can I see my dog?");
        assertThat(waiting()).contains("Ash Example");
        assertThat(as(mina).get("/service").words()).contains("0 Closed without answer");
        assertThat(here(() -> chronicle.list(ash.id(), 1)))
                .extracting(Chronicle.Line::what)
                .containsExactly("What was asked for on 10 June 2026, taken back on 15 June 2026 by one person alone,"
                        + " was put back on the child’s page");
    }

    @Test
    void what_one_person_took_back_alone_is_left_so_and_counted_where_the_child_waited() {
        takenBackAlone();
        press(as(mina), wish + "/other-child", "Leave it as it is", Map.of());
        assertThat(as(mina).get("/service/tellings/closed").words()).contains("A manager left it so");
        assertThat(as(mina).get("/service").words()).contains("1 Closed without answer");
        assertThat(child().get("/me/said").words()).doesNotContain("Can I see my dog?");
    }

    @Test
    void what_one_person_took_back_alone_once_it_was_answered_is_not_closed_without_an_answer() {
        var answered = new Wish.Answered(TODAY, Wish.Outcome.YES, "On Sunday", "Anna Example").shownFrom(NOW);
        here(() -> wishes.answer(anna, NOW, TODAY, ash.id(), ash.lastWish(), answered));
        takenBackAlone();
        assertThat(as(mina).get("/service").words()).contains("0 Closed without answer");
        assertThat(as(mina).get("/service/tellings/closed").words()).doesNotContain("Ash Example");
    }

    /// As it stood where it was withdrawn before that took a manager: nobody's name was kept.
    private void takenBackAlone() {
        press(as(anna), wish + "/withdraw", "Take it back", ANOTHERS);
        here(() -> transaction.executeWithoutResult(
                _ -> rows.sql("update wish set withdrawn_by_name = '' where organisation_id = :organisation")
                        .param("organisation", story.organisation().value())
                        .update()));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void it_looks_like_something_a_child_can_answer() {
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            browsing.page().navigate(wish + "/withdraw");
            browsing.page().locator("[value=OTHER_CHILD]").check();
            browsing.look("take-back");
            browsing.page().locator("[value=NOT_WANTED]").check();
            browsing.page().locator("[name=told]").fill("On Monday you said that you have your cat now.");
            browsing.button("Take it back").click();
            browsing.page().waitForURL("**/children/" + ash.id());
            browsing.page().navigate(wish);
            browsing.look("taken-back-thread");
        }
        try (var browsing = Browsing.at(port, Browsing.PHONE).as(story.organisation(), ash.id())) {
            browsing.page().navigate("/me/said");
            browsing.look("taken-back-child");
            browsing.button("I still want it").click();
            browsing.page().locator("text=They see what you said").waitFor();
            browsing.look("still-wanted-child");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            browsing.page().navigate(wish);
            browsing.look("still-wanted-thread");
        }
    }
}
