package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.children.OwnWords;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.moments.Moments;
import org.heard.plain.PreferredWords;
import org.heard.plain.PreferredWords.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What adults write for a child beside letters, explanations and answers: an answer to what the child asked for, a
/// reply to a group, a word of themselves. It comes when somebody is there to talk about it, in the child's own words;
/// whoever writes sees how it reads and when it comes. A number to ring is never held back.
class AtAGoodTimeTest extends HeardTest {
    /// Monday 15 June 2026 at eleven at night; the next good moment is on Tuesday at eight.
    private static final Instant NIGHT = Instant.parse("2026-06-15T22:00:00Z");

    private static final Instant TUESDAY = Instant.parse("2026-06-16T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-06-17T08:00:00Z");
    private static final Instant FRIDAY_AFTERNOON = Instant.parse("2026-06-19T13:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-06-21T11:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-06-22T08:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Moments moments;

    @Autowired
    private OwnWordsKeeping ownWords;

    private Actor anna;
    private Actor mary;
    private ChildStory ash;
    private ChildStory kit;

    @BeforeEach
    void ash_and_kit_with_an_iro() {
        anna = story.iro("Anna Example");
        mary = story.person("Mary Manager", Role.IRO_MANAGER);
        ash = child("Ash Example", "2014-03-02");
        kit = child("Kit Sample", "2019-03-02");
        var words = new PreferredWords(List.of(new Word("contact", "seeing Nan")));
        here(() -> ownWords.keep(
                anna, NOW, TODAY, new OwnWords(ash.id(), words, Audience.EVERYONE, Audience.EVERYONE, 0)));
    }

    private ChildStory child(String name, String born) {
        return story.child(name)
                .born(born)
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
    }

    private Visitor of(ChildStory child) {
        return new Visitor(port).as(story.organisation(), child.id());
    }

    private Visitor of(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    /// What a child reads on a page at some time.
    private String at(Instant when, ChildStory child, String path) {
        clock.set(when);
        return of(child).get(path).words();
    }

    private void hardDay(ChildStory child, LocalDate on) {
        here(() -> moments.mark(new Self(story.organisation(), child.id(), Self.Way.PLAYED), NOW, on, false));
    }

    @Test
    void an_answer_to_what_a_child_asked_for_waits_for_the_morning_and_whoever_writes_it_sees_that() {
        var request = story.asked(ash.id());
        clock.set(NIGHT);
        var iro = of(anna);
        var form = iro.get("/work/asked/" + request);
        assertThat(form.words()).contains("Ash Example reads it from 16 June 2026 at 8:00am");
        var sent = iro.press(form, "Send to the child", Map.of("on", "15 6 2026", "words", "We talk about contact."));
        assertThat(iro.follow(sent).words()).contains("The child reads it from 16 June 2026 at 8:00am.");
        assertThat(at(NIGHT, ash, "/me/side")).contains("Sent. No answer yet.").doesNotContain("Anna Example says");
        assertThat(at(TUESDAY, ash, "/me/side")).contains("Anna Example says", "We talk about seeing Nan.");
    }

    @Test
    void in_the_day_it_comes_at_once_and_how_it_reads_stands_beside_it() {
        var request = story.asked(kit.id());
        var iro = of(anna);
        var form = iro.get("/work/asked/" + request);
        assertThat(form.words()).contains("How it reads, for 4 to 7", "reads it as soon as you send it");
        var typed = "We will discuss contact arrangements with everybody who is involved in it.";
        var looked = iro.press(form, "Look at the words again", Map.of("look", "yes", "words", typed));
        assertThat(looked.words()).contains("contact: family time", "12 words: " + typed);
        assertThat(looked.page().select("[name=words]").text())
                .as("nothing is lost")
                .isEqualTo(typed);
        assertThat(of(kit).get("/me/side").words()).contains("Sent. No answer yet.");
        iro.press(looked, "Send to the child", Map.of("words", "I come on Tuesday."));
        assertThat(of(kit).get("/me/side").words()).contains("I come on Tuesday.");
    }

    /// A group with both in it, in which Ash raised something that all of it sees.
    private String group() {
        var issue = story.raised(ash.id());
        var manager = of(mary);
        var path = manager.get("/service/groups")
                .page()
                .select("main td a, main th a")
                .attr("href");
        manager.press(manager.get(path), "Show it to the group", Map.of("do", "show"));
        manager.get(path);
        manager.post(path + "/members/" + kit.id(), Map.of("do", "join"));
        assertThat(issue).isNotNull();
        return path;
    }

    private Visitor.Answer replies(String group, String words) {
        var manager = of(mary);
        var form = manager.get(group);
        var field = form.page().select("main textarea").attr("name");
        return manager.follow(manager.press(form, "Reply", Map.of("do", "reply", field, words)));
    }

    @Test
    void a_reply_to_a_group_waits_for_monday_and_until_then_it_may_be_voted_on() {
        var group = group();
        clock.set(FRIDAY_AFTERNOON);
        assertThat(replies(group, "From June we ask you about contact.").words())
                .contains("Children read it from 22 June 2026 at 8:00am.");
        assertThat(at(SUNDAY, ash, "/me/group"))
                .contains("You get an answer by")
                .doesNotContain("From June");
        var child = of(ash);
        child.press(child.get("/me/group"), "I think so too", Map.of("vote", "yes"));
        assertThat(at(SUNDAY, child("Max Other", "2016-01-01"), "/me/group"))
                .as("nor does a child outside the group read it earlier")
                .doesNotContain("From June");
        assertThat(at(MONDAY, ash, "/me/group"))
                .contains("1 say the same", "From June we ask you about seeing Nan.", "Mary Manager");
        assertThat(at(MONDAY, kit, "/me/group")).contains("From June we ask you about contact.");
    }

    @Test
    void a_day_that_is_hard_for_one_of_a_group_holds_it_for_that_one_alone() {
        var group = group();
        hardDay(ash, LocalDate.of(2026, 6, 16));
        clock.set(NIGHT);
        assertThat(replies(group, "From June your carer decides.").words())
                .as("nobody learns from it that the day is hard for one of them")
                .contains("Children read it from 16 June 2026 at 8:00am.");
        assertThat(at(TUESDAY, kit, "/me/group")).contains("From June your carer decides.");
        assertThat(at(TUESDAY, ash, "/me/group")).doesNotContain("From June your carer decides.");
        assertThat(at(WEDNESDAY, ash, "/me/group")).contains("From June your carer decides.");
    }

    @Test
    void why_something_is_not_shown_to_a_group_waits_as_well() {
        story.raised(ash.id());
        var manager = of(mary);
        var path = manager.get("/service/groups")
                .page()
                .select("main td a, main th a")
                .attr("href");
        clock.set(NIGHT);
        var form = manager.get(path);
        var field = form.page().select("main textarea").attr("name");
        manager.press(form, "Do not show it", Map.of("do", "back", field, "It names a person."));
        assertThat(at(NIGHT, ash, "/me/group")).contains("Only you see this.").doesNotContain("It names a person.");
        assertThat(at(TUESDAY, ash, "/me/group")).contains("It names a person.");
    }

    @Test
    void a_reply_to_a_group_is_read_for_the_youngest_in_it() {
        var group = group();
        var manager = of(mary);
        var form = manager.get(group);
        var field = form.page().select("main textarea").attr("name");
        assertThat(manager.press(form, "Look at the words again", Map.of("look", "yes", field, "Soon."))
                        .words())
                .contains("How it reads, for 4 to 7");
    }

    @Test
    void how_it_reads_stands_beside_what_somebody_says_of_themself_and_nothing_is_kept_by_looking() {
        var iro = of(anna);
        var looked = iro.press(
                iro.get("/account/card"),
                "Look at the words again",
                Map.of("look", "yes", "about", "I chair your LAC review.", "answers", ""));
        assertThat(looked.words()).contains("How it reads, for 8 to 11", "LAC review: ");
        assertThat(looked.page().select("[name=about]").text()).isEqualTo("I chair your LAC review.");
        assertThat(of(ash).get("/me/people").words()).doesNotContain("LAC review");
    }

    private void says(Instant when, String about, String answers) {
        clock.set(when);
        var iro = of(anna);
        var fields = new HashMap<>(Map.of("about", about, "answers", answers, "drop", ""));
        assertThat(iro.press(iro.get("/account/card"), "Save", fields).status()).isEqualTo(302);
    }

    @Test
    void new_words_of_somebody_wait_and_the_old_ones_stand_until_then() {
        says(NOW, "I have a dog.", "I answer on weekdays.");
        says(NIGHT, "I know about contact.", "I answer on weekdays.");
        clock.set(NIGHT);
        assertThat(of(anna).get("/account/card").words())
                .contains("Children read these words from 16 June 2026 at 8:00am.");
        assertThat(at(NIGHT, ash, "/me/people"))
                .contains("I have a dog.", "I answer on weekdays.")
                .doesNotContain("I know about");
        says(NIGHT.plusSeconds(60), "I know all about contact.", "I answer on weekdays.");
        assertThat(at(NIGHT.plusSeconds(120), ash, "/me/people"))
                .as("nor do words that nobody has read yet come in between")
                .contains("I have a dog.")
                .doesNotContain("I know");
        hardDay(kit, LocalDate.of(2026, 6, 16));
        assertThat(at(TUESDAY, ash, "/me/people")).contains("I know all about seeing Nan.");
        assertThat(at(TUESDAY, kit, "/me/people")).contains("I have a dog.").doesNotContain("I know");
        assertThat(at(WEDNESDAY, kit, "/me/people")).contains("I know all about contact.");
    }

    @Test
    void what_somebody_takes_away_of_themself_is_gone_at_once() {
        says(NOW, "I have a dog.", "I answer on weekdays.");
        says(NIGHT, "", "I answer in the morning.");
        assertThat(at(NIGHT, ash, "/me/people"))
                .contains("I answer on weekdays.")
                .doesNotContain("I have a dog.", "I answer in the morning.");
    }

    @Test
    void a_face_and_a_number_to_ring_are_there_at_once() {
        story.isOnTheirSide();
        says(NIGHT, "I have a dog.", "");
        clock.set(NIGHT);
        var people = of(ash).get("/me/people");
        assertThat(people.page().select("svg.face")).isNotEmpty();
        assertThat(people.words()).doesNotContain("I have a dog.");
        assertThat(of(ash).get("/me/side").page().select("a[href^=tel:]")).hasSizeGreaterThanOrEqualTo(3);
    }
}
