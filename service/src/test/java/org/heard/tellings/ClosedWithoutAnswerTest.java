package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.AuditAsWritten;
import org.heard.access.RelationKind;
import org.heard.access.Self;
import org.heard.children.Siblings;
import org.heard.matters.OwnTogether;
import org.heard.matters.SiblingTime;
import org.heard.matters.Together;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.voice.Wish.Answered;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.WishAnswering;
import org.heard.voice.WishAnswering.TakenBack;
import org.heard.voice.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The manager's number of what was closed without an answer, and the list of exactly those behind it.
class ClosedWithoutAnswerTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Wishes wishes;

    @Autowired
    private WishAnswering answering;

    @Autowired
    private Tellings tellings;

    @Autowired
    private AuditAsWritten audit;

    @Autowired
    private Siblings siblings;

    @Autowired
    private Together together;

    @Autowired
    private OwnTogether own;

    private Actor manager;
    private Actor anna;

    @BeforeEach
    void those_who_work_here() {
        manager = story.manager("Mina Example");
        anna = story.iro("Anna Example");
        child("Stays Example").wished("2026-05-03", "A dog");
    }

    @Test
    void where_nothing_was_the_number_is_there_and_says_nought() {
        assertThat(tile("/service")).isEqualTo("0 Closed without answer");
        assertThat(list()).isEmpty();
    }

    @Test
    void whoever_left_care_while_they_waited_is_listed_for_what_they_sent_and_what_was_written_down() {
        var gone = child("Gone Example").wished("2026-05-03", "A dog");
        var self = new Self(story.organisation(), gone.id(), Self.Way.PLAYED);
        here(() -> tellings.send(
                self, NOW, TODAY, new NewTelling(Kind.QUESTION, Route.SOON, "When", List.of(), Set.of(), true)));
        here(() -> tellings.send(
                self, NOW, TODAY, new NewTelling(Kind.GOOD_NEWS, Route.SOON, "I won", List.of(), Set.of(), true)));
        var answered = child("Answered Example").wished("2026-05-03", "A cat");
        answer(answered, true);
        var noted = child("Noted Example").wished("2026-05-02", "A fish");
        answer(noted, false);
        List.of(gone, answered, noted).forEach(one -> one.leftCare("2026-06-14", "E4A"));
        assertThat(list())
                .containsExactly(
                        "Noted Example: A wish written down by an adult, 2 May 2026 | The child has left care",
                        "Gone Example: A wish written down by an adult, 3 May 2026 | The child has left care",
                        "Gone Example: A question, 15 June 2026 | The child has left care");
        assertThat(tile("/service")).isEqualTo("3 Closed without answer");
        assertThat(tile("/service/tellings")).isEqualTo("3 Closed without answer");
    }

    @Test
    void what_an_adult_takes_back_is_not_closed_but_waits() {
        var taken = child("Taken Example").wished("2026-05-03", "A dog");
        here(() -> answering.takeBack(
                anna, NOW, TODAY, taken.id(), wish(taken), TakenBack.NOT_WANTED, "You have a cat now"));
        assertThat(tile("/service")).isEqualTo("0 Closed without answer");
        assertThat(mina().get("/tellings?show=WAITING").words())
                .contains("Taken Example", "Said to be no longer wanted: the child has not said so");
    }

    @Test
    void whoever_owes_the_answer_sees_it_after_the_child_left_care_until_it_is_given() {
        var gone = child("Gone Example").wished("2026-05-03", "A dog").leftCare("2026-06-14", "E4A");
        var owes = new Visitor(port).as(story.organisation(), anna);
        assertThat(owes.get("/tellings?show=WAITING").words()).contains("Gone Example");
        assertThat(tile("/service")).isEqualTo("1 Closed without answer");
        answer(gone, true);
        assertThat(owes.get("/tellings?show=WAITING").words()).doesNotContain("Gone Example");
        assertThat(tile("/service")).isEqualTo("0 Closed without answer");
    }

    @Test
    void who_reads_the_list_or_a_wish_is_in_the_audit() {
        assertThat(here(audit::acts)).doesNotContain("listed what was closed without an answer");
        list();
        assertThat(here(audit::acts)).endsWith("listed what was closed without an answer");

        var ash = child("Ash Example").wished("2026-05-03", "A cat");
        var at = "/children/" + ash.id() + "/wishes/" + here(() -> wish(ash));
        var iro = new Visitor(port).as(story.organisation(), anna);
        for (var page : List.of(at, at + "/answer")) {
            var before = here(audit::acts).size();
            assertThat(iro.get(page).words()).contains("A cat");
            assertThat(here(audit::acts).subList(before, here(audit::acts).size()))
                    .as(page)
                    .containsExactly("read");
        }
    }

    @Test
    void what_was_asked_for_said_of_time_together_and_raised_by_a_group_ends_unanswered_too() {
        var gone = child("Gone Example");
        var sister = child("Sister Example");
        var asked = story.asked(gone.id());
        saysOfTimeTogether(gone, sister);
        story.raised(gone.id());
        assertThat(list()).as("while they are looked after").isEmpty();
        gone.leftCare("2026-06-14", "E4A");
        assertThat(list())
                .containsExactlyInAnyOrder(
                        "Gone Example: Asked to see their IRO, 15 June 2026 | The child has left care",
                        "Gone Example: About time with a brother or sister, 15 June 2026 | The child has left care",
                        "Our council: Raised by a group of children, 15 June 2026"
                                + " | Nobody in the group is looked after any more");
        assertThat(tile("/service")).isEqualTo("3 Closed without answer");
        var visitor = mina();
        visitor.press(visitor.get("/work/asked/" + asked), "Send to the child", Map.of("words", "I rang you"));
        assertThat(list()).as("answered after all").hasSize(2).noneMatch(line -> line.contains("see their IRO"));
    }

    private void saysOfTimeTogether(ChildStory child, ChildStory sibling) {
        here(() -> siblings.link(story.teller(), NOW, TODAY, child.id(), sibling.id(), Siblings.Kind.FULL));
        here(() -> together.agree(story.teller(), NOW, TODAY, child.id(), sibling.id(), "On Saturdays"));
        var self = new Self(story.organisation(), child.id(), Self.Way.PLAYED);
        var time = here(() -> own.list(self, NOW, TODAY)).getFirst();
        here(() -> own.say(self, NOW, TODAY, time.id(), SiblingTime.Kind.MORE, ""));
    }

    private ChildStory child(String name) {
        return story.child(name)
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
    }

    private void answer(ChildStory child, boolean shown) {
        var answered = new Answered(TODAY, Outcome.YES, "On Sunday", "Anna Example");
        here(() ->
                wishes.answer(anna, NOW, TODAY, child.id(), wish(child), shown ? answered.shownFrom(NOW) : answered));
    }

    private java.util.UUID wish(ChildStory child) {
        return wishes.list(anna, TODAY, child.id()).getFirst().id();
    }

    private String tile(String path) {
        return mina().get(path)
                .page()
                .select("a.tile__link[href='/service/tellings/closed']")
                .text();
    }

    private List<String> list() {
        return mina().get("/service/tellings/closed").page().select("main tbody tr").stream()
                .map(row -> row.select("a").text() + " | "
                        + row.select("> *:last-child").text().replace("How it was closed ", ""))
                .toList();
    }

    private Visitor mina() {
        return new Visitor(port).as(story.organisation(), manager);
    }
}
