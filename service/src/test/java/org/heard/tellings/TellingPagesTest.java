package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child sends something and staff read and answer it, over real HTTP and without scripts.
class TellingPagesTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor manager;
    private Actor iro;
    private Actor worker;
    private ChildStory child;
    private Visitor ash;

    @BeforeEach
    void arrive() {
        manager = story.manager("Mina Bossington");
        iro = story.iro("Jonathan Featherstone");
        worker = story.person("Wanda Grimshaw", Role.SOCIAL_WORKER);
        child = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-06");
        ash = new Visitor(port).as(story.organisation(), child.id());
    }

    @Test
    void before_writing_the_child_is_told_who_reads_it_when_whom_to_ring_and_what_cannot_stay_secret() {
        story.answersAtNight("01632 960 001");
        var page = ash.get("/me/say/cloud");
        assertThat(page.words())
                .contains("Jonathan Featherstone, your reviewing officer")
                .contains("Mina Bossington, the manager of the reviewing officers")
                .contains("At night and at weekends nobody reads this")
                .contains("You get an answer by 25 June 2026")
                .contains("If somebody is in danger, they must tell people who can help")
                .contains("Is there anyone who must not see this?", "Wanda Grimshaw, your social worker");
        assertThat(page.page().select("a[href^=tel:]").eachAttr("href"))
                .startsWith("tel:01632960001", "tel:999", "tel:08001111");
        assertThat(page.page().title()).isEqualTo("Say something – Heard");
    }

    @Test
    void a_worry_is_gone_from_the_screen_once_sent_and_bears_no_name() {
        var sent = send("/me/say/cloud", Map.of("words", "I have a test on Monday", "route", "SOON"));
        var page = ash.follow(sent);
        assertThat(page.words())
                .contains("Sent.", "Something you sent", "Nobody has read this yet", "Your words are gone")
                .doesNotContain("test on Monday", "worry", "Worry");
        assertThat(ash.get("/me/said").words()).doesNotContain("test on Monday");
    }

    @Test
    void sent_twice_by_a_second_click_it_is_there_once() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("_key", UUID.randomUUID().toString());
        fields.put("words", "We won the match");
        fields.put("route", "SOON");
        ash.get("/me/say/sun");
        assertThat(ash.post("/me/say/sun", fields).leadsTo()).isEqualTo("/me/said");
        assertThat(ash.post("/me/say/sun", fields).leadsTo()).isEqualTo("/me/said");
        assertThat(ash.get("/me/said").page().select("p.words")).hasSize(1);
    }

    @Test
    void nothing_written_is_said_beside_the_box_and_what_was_chosen_stays() {
        ash.get("/me/say/star");
        var refused = ash.post("/me/say/star", Map.of("words", "", "route", "REVIEW"));
        assertThat(refused.words()).contains("Write or draw something first.");
        assertThat(refused.page().select("input[value=REVIEW]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void a_wish_goes_round_the_child_asks_an_adult_answers_the_child_sees_it_and_asks_again() {
        send("/me/say/star", Map.of("words", "I would like a dog", "route", "SOON"));
        assertThat(ash.get("/me/said").words()).contains("Jonathan Featherstone answers by 25 June 2026");
        var staff = as(iro);
        assertThat(staff.get("/work").words()).contains("Sent by children, not read yet");
        var list = staff.get("/tellings");
        assertThat(list.words()).contains("Ash", "A wish", "Not read yet").doesNotContain("dog");
        var path = list.page().select("a[href^=/tellings/]").attr("href");
        assertThat(staff.get(path).words()).doesNotContain("dog");
        assertThat(staff.follow(staff.post(path, Map.of("do", "read"))).words()).contains("I would like a dog");
        assertThat(ash.get("/me/said").words()).contains("Jonathan Featherstone read this on 15 June 2026");
        var refused = staff.post(path, Map.of("do", "answer", "outcome", "NO", "words", ""));
        assertThat(refused.words()).contains("Write the answer: the child reads these words");
        staff.post(path, Map.of("do", "answer", "outcome", "NO", "words", "The landlord says no pets."));
        var said = ash.get("/me/said");
        assertThat(said.words()).contains("No.", "The landlord says no pets.", "Tell me again");
        var again = said.page().select("form[action^=/me/said/]").attr("action");
        assertThat(ash.follow(ash.post(again, Map.of("do", "again"))).words())
                .contains("Thank you", "Jonathan Featherstone answers by");
        assertThat(staff.get("/tellings?show=WAITING").words()).contains("A wish");
    }

    @Test
    void help_now_leads_with_numbers_and_says_that_nobody_has_read_it_until_somebody_has() {
        story.answersAtNight("01632 960 001");
        var page = ash.get("/me/help");
        var main = page.page().select("main").html();
        assertThat(main.indexOf("tel:01632960001")).isPositive().isLessThan(main.indexOf("<textarea"));
        var sent = ash.post("/me/help", Map.of("words", "he hits me"));
        assertThat(ash.follow(sent).words())
                .contains("Nobody has read this yet.")
                .doesNotContain("he hits me");
        var staff = as(manager);
        assertThat(staff.get("/service").words()).contains("One alert that nobody has yet");
        var path = staff.get("/tellings").page().select("a[href^=/tellings/]").attr("href");
        var read = staff.follow(staff.post(path, Map.of("do", "read")));
        assertThat(read.words()).contains("he hits me", "Raised by the screen", "“hits me”");
        assertThat(staff.get("/service").words()).doesNotContain("alert that nobody");
        assertThat(ash.get("/me/help").words())
                .contains("Mina Bossington has read it.")
                .doesNotContain("Nobody has read");
    }

    @Test
    void somebody_ticked_finds_nothing() {
        send("/me/say/cloud", Map.of("words", "I feel odd", "route", "SOON", "hidden", "p" + iro.person()));
        var staff = as(iro);
        assertThat(staff.get("/work").words()).doesNotContain("Sent by children");
        assertThat(staff.get("/tellings").words()).doesNotContain("Ash");
        var path = as(manager)
                .get("/tellings")
                .page()
                .select("a[href^=/tellings/]")
                .attr("href");
        assertThat(staff.get(path).status()).isEqualTo(404);
        assertThat(as(worker).get(path).status()).isEqualTo(404);
    }

    @Test
    void a_check_in_asks_one_thing_a_page_and_each_can_be_skipped() {
        var page = ash.get("/me/say/check-in");
        assertThat(page.words()).contains("I feel safe where I live.", "1 of 3", "Skip this one", "I do not know");
        assertThat(ash.post("/me/say/check-in", Map.of()).words()).contains("Tap one answer.");
        var key = UUID.randomUUID().toString();
        var second = ash.post("/me/say/check-in", Map.of("_key", key, "reply", "GOOD"));
        assertThat(second.words()).contains("2 of 3").doesNotContain("I feel safe");
        var third = ash.post("/me/say/check-in", Map.of("_key", key, "reply", "SKIPPED", "given", "GOOD"));
        assertThat(third.words()).contains("3 of 3");
    }

    @Test
    void a_manager_sees_how_long_children_wait_and_sets_the_days() {
        send("/me/say/star", Map.of("words", "I would like a dog", "route", "SOON"));
        var staff = as(manager);
        assertThat(staff.get("/service/tellings").words())
                .contains("Waiting for an answer", "Closed without answer", "practice, not law");
        assertThat(staff.post("/service/tellings", Map.of("days", "soon")).words())
                .contains("Enter the days");
        assertThat(staff.follow(staff.post("/service/tellings", Map.of("days", "5")))
                        .words())
                .contains("within 5 days");
        assertThat(ash.get("/me/say/star").words()).contains("You get an answer by 20 June 2026");
    }

    private Visitor.Answer send(String path, Map<String, String> fields) {
        ash.get(path);
        return ash.post(path, fields);
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}
