package org.heard.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Self;
import org.heard.children.Siblings;
import org.heard.moments.Moments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// "My sister and me": what one child says of their time together reaches the IRO of each, and neither child, nor the
/// other's IRO, reads more of the other than that.
class TogetherTest extends HeardTest {
    private static final String AGREED = "Every other Saturday, from 10 to 4";

    @LocalServerPort
    private int port;

    @Autowired
    private Siblings siblings;

    @Autowired
    private Together together;

    @Autowired
    private Moments moments;

    private Actor anna;
    private Actor meg;
    private ChildStory amira;
    private ChildStory ben;

    @BeforeEach
    void a_sister_and_a_brother_with_an_iro_each() {
        anna = story.iro("Anna Example");
        meg = story.iro("Meg Otherly");
        amira = child("Amira Example", anna);
        ben = child("Ben Example", meg);
        here(() -> siblings.link(story.teller(), NOW, TODAY, amira.id(), ben.id(), Siblings.Kind.FULL));
    }

    private ChildStory child(String name, Actor iro) {
        return story.child(name)
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06");
    }

    private Visitor of(ChildStory child) {
        return new Visitor(port).as(story.organisation(), child.id());
    }

    private Visitor of(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    private static String at(ChildStory child) {
        return "/children/" + child.id() + "/together";
    }

    private SiblingTime agreed() {
        here(() -> together.agree(story.teller(), NOW, TODAY, amira.id(), ben.id(), AGREED));
        return here(() -> together.list(story.teller(), TODAY, amira.id())).getFirst();
    }

    private void says(ChildStory child, SiblingTime time, String how, String words) {
        var sent = of(child)
                .open(
                        "/me/together",
                        Map.of("whose", time.id() + "", "how-" + time.id(), how, "words-" + time.id(), words));
        assertThat(sent.leadsTo()).isEqualTo("/me/together");
    }

    @Test
    void nobody_stands_there_before_somebody_who_sees_both_said_what_is_agreed() {
        assertThat(of(amira).get("/me/together").words()).doesNotContain("Ben");
        agreed();
        assertThat(of(amira).get("/me/together").words()).contains("Ben and me", AGREED);
        assertThat(of(ben).get("/me/together").words()).contains("Amira and me", AGREED);
        assertThat(of(amira).get("/me/matters").page().select("main a").eachAttr("href"))
                .contains("/me/together");
    }

    @Test
    void what_she_says_is_an_item_for_both_iros_and_her_words_are_for_her_own() {
        var time = agreed();
        assertThat(of(anna).get("/work").words()).doesNotContain("brothers and sisters");
        says(amira, time, "DID_NOT_HAPPEN", "Nobody came for me");
        for (var iro : List.of(anna, meg)) {
            assertThat(of(iro).get("/work").words()).contains("Time with brothers and sisters");
        }
        assertThat(of(anna).get("/work/together").words()).contains("Amira").doesNotContain("Ben");
        assertThat(of(meg).get("/work/together").words()).contains("Ben").doesNotContain("Amira");
        assertThat(of(anna).get(at(amira)).words()).contains("It did not happen", "Nobody came for me");
        assertThat(of(meg).get(at(ben)).words())
                .as("Ben’s IRO does not see Amira: that it was said, neither by whom nor how")
                .contains("It did not happen", "A brother or sister in care")
                .doesNotContain("Amira", "Nobody came for me");
        assertThat(of(meg).get(at(amira)).status()).isEqualTo(404);
    }

    @Test
    void each_child_reads_that_their_own_iro_has_read_it_and_by_when_they_are_answered() {
        var time = agreed();
        says(amira, time, "MORE", "I miss him");
        says(ben, time, "HAPPENED", "");
        assertThat(own(amira)).contains("Nobody has read this yet.", "You get an answer by 25 June 2026.");
        of(story.manager("Mina Manager")).get(at(amira));
        of(meg).get(at(ben));
        assertThat(own(amira))
                .as("neither a manager nor the IRO of the other is who it is for")
                .contains("Nobody has read this yet.");
        assertThat(own(ben))
                .contains("Meg Otherly read this on 15 June 2026")
                .doesNotContain("You get an answer by", "Anna");
        of(anna).get(at(amira));
        clock.set(NOW.plusSeconds(3600));
        of(anna).get(at(amira));
        assertThat(own(amira))
                .contains("Anna Example read this on 15 June 2026 at 12:00pm")
                .doesNotContain("Meg", "Nobody has read this yet.");
        assertThat(of(anna).get(at(amira)).words()).contains("Answer promised by 25 Jun");
    }

    @Test
    void past_the_day_it_stands_with_its_age_where_the_iros_and_the_managers_begin() {
        says(amira, agreed(), "MORE", "");
        var mina = story.manager("Mina Manager");
        var late = "Time with brothers and sisters, past the day promised The oldest waits 11 days";
        clock.set(NOW.plus(Duration.ofDays(10)));
        assertThat(of(anna).get("/work").words()).doesNotContain("past the day promised");
        clock.set(NOW.plus(Duration.ofDays(11)));
        for (var who : List.of(anna, meg, mina)) {
            assertThat(of(who).get("/work").words()).as(who.name()).contains(late);
        }
        assertThat(of(mina).get("/work/together").words()).contains("Amira", "Ben");
        assertThat(own(amira)).contains("That day has passed.");
        assertThat(of(story.iro("Ines Stranger")).get("/work").words()).doesNotContain("brothers and sisters");
    }

    private String own(ChildStory child) {
        return of(child).get("/me/together").words();
    }

    @Test
    void the_other_child_sees_no_trace_of_it() {
        var time = agreed();
        var paths = List.of("/me", "/me/together", "/me/matters", "/me/meeting");
        var his = of(ben);
        var before = paths.stream().map(path -> his.get(path).words()).toList();
        says(amira, time, "MORE", "I miss him");
        var said = here(() -> together.list(anna, TODAY, amira.id()))
                .getFirst()
                .said()
                .getFirst();
        of(anna).open(at(amira), Map.of());
        of(anna).open(at(amira), Map.of("with", ben.id() + "", "agreed", ""));
        here(() -> together.answer(anna, NOW, TODAY, amira.id(), said.id(), "I have asked for Sundays too"));
        assertThat(paths.stream().map(path -> his.get(path).words()).toList()).isEqualTo(before);
        assertThat(of(amira).get("/me/together").words())
                .contains("I want more time", "I miss him", "Anna Example did this", "I have asked for Sundays too");
    }

    @Test
    void what_is_agreed_on_a_friday_afternoon_comes_to_both_on_monday_and_until_then_the_old_stands() {
        agreed();
        var friday = LocalDate.of(2026, 6, 19);
        var afternoon = Instant.parse("2026-06-19T13:00:00Z");
        here(() -> together.agree(story.teller(), afternoon, friday, amira.id(), ben.id(), "Only on Saturdays"));
        for (var child : List.of(amira, ben)) {
            clock.set(afternoon);
            assertThat(of(child).get("/me/together").words()).contains(AGREED).doesNotContain("Only on Saturdays");
            clock.set(Instant.parse("2026-06-22T09:00:00Z"));
            assertThat(of(child).get("/me/together").words())
                    .contains("Only on Saturdays")
                    .doesNotContain(AGREED);
        }
    }

    @Test
    void a_good_day_for_one_may_be_a_hard_one_for_the_other() {
        agreed();
        var wednesday = LocalDate.of(2026, 6, 17);
        var morning = Instant.parse("2026-06-17T10:00:00Z");
        here(() -> moments.mark(self(ben), NOW, wednesday, false));
        here(() -> moments.mark(self(amira), NOW, wednesday.plusDays(1), false));
        here(() -> together.agree(story.teller(), morning, wednesday, amira.id(), ben.id(), "Only on Saturdays"));
        clock.set(Instant.parse("2026-06-18T10:00:00Z"));
        assertThat(of(amira).get("/me/together").words())
                .as("her hard day")
                .contains(AGREED)
                .doesNotContain("Only on Saturdays");
        clock.set(Instant.parse("2026-06-19T08:30:00Z"));
        assertThat(of(amira).get("/me/together").words()).contains("Only on Saturdays");
    }

    private Self self(ChildStory child) {
        return new Self(story.organisation(), child.id(), Self.Way.PLAYED);
    }

    @Test
    void what_she_says_while_something_else_is_agreed_is_kept_and_read() {
        var before = agreed();
        var typed = Map.of("how-" + before.id(), "DID_NOT_HAPPEN", "words-" + before.id(), "Nobody came for me");
        var her = of(amira);
        var page = her.get("/me/together");
        here(() -> together.agree(story.teller(), NOW, TODAY, amira.id(), ben.id(), "Only on Saturdays"));
        var refused =
                her.press(page, "Send", Map.of("how-" + before.id(), "", "words-" + before.id(), "Nobody came for me"));
        assertThat(refused.words()).contains("Choose how it is going.", "Only on Saturdays");
        assertThat(refused.page().select("main textarea").text()).isEqualTo("Nobody came for me");
        assertThat(her.press(page, "Send", typed).leadsTo()).isEqualTo("/me/together");
        assertThat(own(amira)).contains("No, it did not happen", "Nobody came for me");
        assertThat(of(anna).get(at(amira)).words()).contains("It did not happen", "Nobody came for me");
    }

    @Test
    void what_she_began_opens_beside_what_was_agreed_since() {
        agreed();
        var her = of(amira);
        her.post("/me/unsent", began(her));
        here(() -> together.agree(story.teller(), NOW, TODAY, amira.id(), ben.id(), "Only on Saturdays"));
        assertThat(goesOn(her).page().select("main textarea").text()).isEqualTo("Nobody came for me");
    }

    @Test
    void where_he_stands_there_no_longer_her_words_are_not_lost() {
        agreed();
        var her = of(amira);
        var fields = began(her);
        here(() -> siblings.unlink(story.teller(), NOW, TODAY, amira.id(), ben.id(), "Not brother and sister"));
        var late = her.post("/me/together", fields);
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.words())
                .contains("You cannot send this from here now.", "Nobody came for me")
                .doesNotContain("It is sent.");
        assertThat(goesOn(her).words()).contains("It was not sent. Nobody has read it.", "Nobody came for me");
    }

    /// The form about her brother, as she has filled it in and not sent it.
    private static Map<String, String> began(Visitor her) {
        var form = her.get("/me/together").page().expectFirst("form[action='/me/together']");
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.put(form.select("[type=radio]").attr("name"), "DID_NOT_HAPPEN");
        fields.put(form.select("textarea").attr("name"), "Nobody came for me");
        return fields;
    }

    private static Visitor.Answer goesOn(Visitor her) {
        return her.get(her.get("/me/say").page().select("main a[href*='?on=']").attr("href"));
    }

    @Test
    void each_iro_answers_on_their_own_side() {
        var time = agreed();
        says(amira, time, "NOT_LIKE_THAT", "");
        var said = here(() -> together.list(anna, TODAY, amira.id()))
                .getFirst()
                .said()
                .getFirst();
        var refused = of(anna).get(at(amira));
        assertThat(refused.words()).contains("What was done?");
        var posted = of(anna);
        posted.get(at(amira));
        posted.post(at(amira) + "/done", Map.of("said", said.id() + "", "done-" + said.id(), "I spoke to your carers"));
        assertThat(here(() -> together.open(anna, TODAY))).isEmpty();
        assertThat(here(() -> together.open(meg, TODAY))).containsExactly(ben.id());
        says(amira, time, "HAPPENED", "");
        assertThat(here(() -> together.open(anna, TODAY)))
                .as("that it happened asks nothing of anybody")
                .isEmpty();
    }

    @Test
    void how_it_reads_is_counted_for_the_child_and_what_is_agreed_for_the_youngest_of_them() {
        var kit = child("Kit Example", anna).born("2020-03-02");
        here(() -> siblings.link(story.teller(), NOW, TODAY, amira.id(), kit.id(), Siblings.Kind.FULL));
        says(amira, agreed(), "NOT_LIKE_THAT", "");
        var iro = of(anna);
        var said = iro.get(at(amira)).page().select("[name=said]").attr("value");
        var looked =
                iro.post(at(amira) + "/done", Map.of("said", said, "look", "yes", "done-" + said, "No contact yet"));
        assertThat(looked.words()).contains("How it reads, for 12 to 17", "contact: family time");
        var agreed = iro.post(at(amira), Map.of("look", "yes", "agreed", "Contact on Saturdays"));
        assertThat(agreed.words()).contains("How it reads, for 4 to 7", "Contact: family time");
        assertThat(of(amira).get("/me/together").words()).contains(AGREED).doesNotContain("contact", "Contact");
    }

    @Test
    void who_does_not_see_the_other_child_cannot_say_what_is_agreed() {
        assertThat(of(meg).open(at(ben), Map.of("with", amira.id() + "", "agreed", AGREED))
                        .status())
                .isEqualTo(404);
        assertThat(of(ben).get("/me/together").words()).doesNotContain("Amira");
    }
}
