package org.heard.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.Visitor.Answer;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.voice.Contact;
import org.heard.voice.Contacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Drafts in a browser without JavaScript, over real HTTP.
class DraftsPagesTest extends HeardTest {
    private static final String WORDS = "I don't want <to> move & that's \"it\"";
    private static final Map<String, String> TYPED = Map.of("how", "VISIT", "alone", "YES", "words", WORDS);
    private static final String LATER = "Save and come back later";

    @LocalServerPort
    private int port;

    @Autowired
    private Contacts contacts;

    private Actor anna;
    private Actor ben;
    private ChildStory amira;
    private Visitor browser;
    private String path;

    @BeforeEach
    void anna_reviews_amira_and_ben_covers() {
        anna = story.iro("Anna Example");
        ben = story.iro("Ben Example");
        amira = story.child("Amira")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.COVER, ben, "2026-01-06");
        path = "/children/" + amira.id() + "/contacts/new";
        browser = new Visitor(port);
        signIn(anna);
    }

    @Test
    void a_form_left_is_found_again_filled_in_and_gone_once_it_is_sent() {
        var left = browser.press(browser.get(path), LATER, TYPED);
        assertThat(left.leadsTo()).isEqualTo("/drafts");
        assertThat(browser.follow(left).words())
                .contains("Saved as a draft at 12:00pm")
                .contains("Note a conversation")
                .contains("Amira");
        assertThat(browser.get("/work").words()).contains("One form you began and have not sent");
        clock.passes(Duration.ofHours(1));
        var again = browser.get(path);
        assertThat(again.words()).contains("You began this on 15 June 2026 at 12:00pm and have not sent it");
        assertThat(typed(again)).isEqualTo(WORDS);
        assertThat(again.page().select("input[checked]").eachAttr("value")).contains("VISIT", "YES");
        assertThat(browser.press(again, "Save", Map.of()).leadsTo()).isEqualTo("/children/" + amira.id());
        assertThat(noted()).hasSize(1);
        assertThat(browser.get("/drafts").words()).contains("Nothing is waiting to be sent");
    }

    @Test
    void a_form_refused_for_a_fault_goes_on_being_the_same_draft() {
        browser.press(browser.get(path), LATER, TYPED);
        var refused = browser.press(browser.get(path), "Save", Map.of("how", "nonsense"));
        assertThat(refused.words()).contains("Choose how you spoke");
        assertThat(browser.press(refused, LATER, Map.of("words", "Other words")).leadsTo())
                .isEqualTo("/drafts");
        assertThat(typed(browser.get(path))).isEqualTo("Other words");
    }

    @Test
    void a_form_sent_after_the_sign_in_ended_is_kept_for_its_writer_alone() {
        var shown = browser.get(path);
        browser.post("/sign-out", Map.of());
        var sent = browser.press(shown, "Save", TYPED);
        assertThat(sent.leadsTo()).startsWith("/demo?next=").endsWith("&kept");
        assertThat(browser.follow(sent).words()).contains("You were signed out. What you typed is kept");
        assertThat(browser.get("/sign-in?kept").words()).contains("You were signed out. What you typed is kept");
        assertThat(noted()).isEmpty();

        signIn(ben);
        assertThat(browser.get(path).raw().body()).doesNotContain("move");
        assertThat(browser.get("/drafts").words()).contains("Nothing is waiting");

        assertThat(signIn(anna, sent.leadsTo() + "&organisation=" + story.organisation())
                        .leadsTo())
                .isEqualTo(path);
        var back = browser.get(path);
        assertThat(typed(back)).isEqualTo(WORDS);
        browser.press(back, "Save", Map.of());
        assertThat(noted()).hasSize(1);
    }

    @Test
    void after_twelve_hours_too() {
        var shown = browser.get(path);
        clock.passes(Duration.ofHours(13));
        assertThat(browser.press(shown, "Save", TYPED).leadsTo()).endsWith("&kept");
        signIn(anna);
        assertThat(typed(browser.get(path))).isEqualTo(WORDS);
        assertThat(noted()).isEmpty();
    }

    @Test
    void a_page_of_the_last_week_is_still_believed_and_an_older_one_is_not() {
        var shown = browser.get(path);
        browser.post("/sign-out", Map.of());
        clock.passes(Duration.ofDays(7).plusSeconds(1));
        assertThat(browser.press(shown, "Save", TYPED).leadsTo()).endsWith("ended");
    }

    @Test
    void whoever_signed_in_again_in_another_tab_gets_the_form_back_to_look_at() {
        var shown = browser.get(path);
        browser.post("/sign-out", Map.of());
        signIn(anna);
        var sent = browser.press(shown, "Save", TYPED);
        assertThat(sent.leadsTo()).isEqualTo(path);
        assertThat(typed(browser.follow(sent))).isEqualTo(WORDS);
        assertThat(noted()).isEmpty();
    }

    @Test
    void the_next_person_at_the_same_machine_is_told_no_more_than_that_it_is_kept() {
        var shown = browser.get(path);
        browser.post("/sign-out", Map.of());
        signIn(ben);
        var sent = browser.press(shown, "Save", TYPED);
        assertThat(sent.status()).isEqualTo(403);
        assertThat(sent.words()).contains("kept for them alone");
        assertThat(sent.raw().body()).doesNotContain("move");
        assertThat(typed(browser.get(path))).isEmpty();
        signIn(anna);
        assertThat(typed(browser.get(path))).isEqualTo(WORDS);
    }

    @Test
    void what_the_script_saves_after_the_sign_in_ended_is_kept_and_it_is_told() {
        var shown = browser.get(path);
        browser.post("/sign-out", Map.of());
        assertThat(script(shown, WORDS).status()).isEqualTo(401);
        assertThat(script(shown, "and more").status()).isEqualTo(401);
        var forged = shown.page().clone();
        forged.select("[name=_draft]").forEach(field -> field.attr("value", field.attr("value") + "A"));
        assertThat(script(new Answer(200, forged, shown.raw()), "forged").status())
                .isEqualTo(403);
        signIn(anna);
        assertThat(typed(browser.get(path))).isEqualTo("and more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "later", "both", "other", "throw-away", "bring-back"})
    void somebody_else_s_form_does_not_exist(String act) {
        var shown = browser.get(path);
        var draft = shown.page().expectFirst("[name=_draft]").attr("value");
        var other = new Visitor(port);
        other.open("/demo?organisation=" + story.organisation(), demo(ben));
        other.get("/work");
        assertThat(other.post("/drafts/" + act, Map.of("_draft", draft, "words", WORDS))
                        .status())
                .isEqualTo(404);
        assertThat(typed(browser.get(path))).isEmpty();
    }

    @Test
    void two_tabs_write_nothing_over_each_other_and_both_texts_are_shown() {
        var one = browser.get(path);
        var two = browser.get(path);
        browser.press(two, LATER, Map.of("words", "In the other tab", "how", "VISIT"));
        var clash = browser.press(one, LATER, Map.of("words", "In this tab"));
        assertThat(clash.leadsTo()).isEqualTo(path);
        var both = browser.follow(clash);
        assertThat(typed(both)).isEqualTo("In the other tab");
        assertThat(both.page().select(".elsewhere").text())
                .contains("In the other place In this tab")
                .contains("In the other place Left empty");
        browser.press(both, "Show the other one in the form instead", Map.of());
        assertThat(typed(browser.get(path))).isEqualTo("In this tab");
    }

    @Test
    void thrown_away_only_after_asking_and_brought_back() {
        browser.press(browser.get(path), LATER, TYPED);
        var thrown = browser.press(browser.get(path), "Yes, throw it away", Map.of());
        var empty = browser.follow(thrown);
        assertThat(typed(empty)).isEmpty();
        assertThat(empty.words()).contains("is thrown away");
        assertThat(typed(browser.follow(browser.press(empty, "Bring it back", Map.of()))))
                .isEqualTo(WORDS);
    }

    @Test
    void going_back_after_sending_shows_that_it_was_sent_and_nothing_is_sent_with_a_new_meaning() {
        var shown = browser.get(path);
        browser.press(shown, "Save", TYPED);
        var back = browser.get(path);
        assertThat(back.words()).contains("You sent this form on 15 June 2026 at 12:00pm");
        assertThat(typed(back)).isEmpty();

        var twice = browser.press(shown, "Save", TYPED);
        assertThat(twice.leadsTo()).isEqualTo("/children/" + amira.id());
        var changed = browser.press(shown, "Save", with("words", "Something else"));
        assertThat(changed.leadsTo()).isEqualTo(path);
        var kept = browser.follow(changed);
        assertThat(typed(kept)).isEqualTo("Something else");
        assertThat(kept.words()).doesNotContain("The conversation is noted");
        assertThat(noted()).as("conversations noted").hasSize(1);
        clock.passes(Duration.ofMinutes(31));
        assertThat(browser.get(path).words()).doesNotContain("You sent this form");
    }

    @Test
    void today_in_a_draft_stays_the_day_on_which_it_was_typed() {
        browser.press(browser.get(path), LATER, with("when", "yesterday"));
        clock.passes(Duration.ofDays(3));
        signIn(anna);
        var later = browser.get(path).page();
        assertThat(later.expectFirst("input[name=when][checked]").attr("value")).isEqualTo("other");
        assertThat(later.expectFirst("input[name=on-day]").attr("value")).isEqualTo("14");
    }

    @Test
    void a_draft_about_a_child_no_longer_seen_is_neither_listed_nor_opened() {
        var cover = story.iro("Cover Example");
        amira.has(RelationKind.COVER, cover, "2026-01-06", TODAY.plusDays(1).toString());
        signIn(cover);
        browser.press(browser.get(path), LATER, TYPED);
        assertThat(browser.get("/drafts").words()).contains("Amira");
        clock.passes(Duration.ofDays(1));
        signIn(cover);
        assertThat(browser.get("/drafts").words()).doesNotContain("Amira").contains("Nothing is waiting");
        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @Test
    void an_edit_begun_before_somebody_else_s_shows_both() {
        var at = "/children/" + amira.id() + "/communication";
        browser.press(browser.get(at), LATER, Map.of("language", "Kurdish Sorani"));
        var other = new Visitor(port);
        other.open("/demo?organisation=" + story.organisation(), demo(ben));
        other.press(other.get(at), "Save", Map.of("language", "Arabic"));
        var sent = browser.press(browser.get(at), "Save", Map.of());
        assertThat(sent.words()).contains("Somebody else changed this").contains("Arabic");
    }

    private Answer script(Answer shown, String words) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("_csrf", "_key", "_draft", "_seen")) {
            fields.put(
                    name,
                    shown.page()
                            .expectFirst("form[data-draft] [name=" + name + "]")
                            .attr("value"));
        }
        fields.put("words", words);
        return browser.send(browser.form("/drafts/keep", fields).header("Accept", "application/json"));
    }

    private static Map<String, String> with(String name, String value) {
        var typed = new LinkedHashMap<>(TYPED);
        typed.put(name, value);
        return typed;
    }

    private static String typed(Answer answer) {
        return answer.page().expectFirst("textarea[name=words]").wholeText().replaceFirst("\n", "");
    }

    private List<Contact> noted() {
        return here(() -> contacts.list(anna, TODAY, amira.id(), 10));
    }

    private void signIn(Actor actor) {
        signIn(actor, "/demo?organisation=" + story.organisation());
    }

    private Answer signIn(Actor actor, String door) {
        browser.forgetCookies();
        browser.get(door);
        return browser.post(door, demo(actor));
    }

    private Map<String, String> demo(Actor actor) {
        return Map.of(
                "organisation", story.organisation().toString(),
                "person", actor.person().toString());
    }
}
