package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.Browsing;
import org.heard.OpenTo;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.OwnWords;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.ids.ReviewId;
import org.heard.plain.PreferredWords;
import org.heard.plain.PreferredWords.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;

/// A child chooses for their review in their own space, without JavaScript; the IRO decides and answers; nobody is told
/// that a child does not want them.
class ChosenForAReviewTest extends AmirasPlanningPages {
    private static final String SAFE = "Sam has to come, because of the plan. I sit beside you.";

    @Autowired
    private Siblings siblings;

    @Autowired
    private OwnWordsKeeping ownWords;

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), amira.id());
    }

    private UUID mother() {
        return amira.connection("Mira Brightwater");
    }

    private void refuses(UUID... people) {
        var fields = new LinkedHashMap<String, String>();
        for (var somebody : people) {
            fields.put("wish-" + somebody, "NO");
        }
        assertThat(child().open("/me/meeting/people", fields).leadsTo()).isEqualTo("/me/meeting/part");
    }

    private String save(Actor actor, ReviewId review, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_version", "0");
        return visitor(actor).open(at + review + "/ready/people", all).leadsTo();
    }

    @Test
    void each_choice_stands_beside_the_list_and_a_no_is_proposed_to_nobody() {
        var review = planned();
        refuses(sam.person().value());
        child().open("/me/meeting/people", Map.of("wish-" + mother(), "YES", "wish-" + sam.person(), "NO"));
        var page = visitor(anna).get(at + review + "/ready/people");
        assertThat(page.page().select("input[checked][value=yes]").eachAttr("name"))
                .as("the mother, whom nobody asked before, because Amira wants her there")
                .containsExactly("asked-" + mother());
        assertThat(page.page().select("input[checked][value=no]").eachAttr("name"))
                .containsExactly("asked-" + sam.person());
        assertThat(page.words()).contains("The child chose: no", "The child chose: yes");
        assertThat(visitor(anna).get(at + review + "/ready/choices").words())
                .contains("Sam Example (Social worker)", "Not decided yet");
    }

    @Test
    void a_no_is_honoured_or_answered_with_a_reason_the_child_reads() {
        var review = planned();
        var person = sam.person();
        refuses(person.value());
        assertThat(child().get("/me/meeting").words()).contains("Sam Example: No", "Not decided yet");
        var asked = Map.of("asked-" + person, "yes", "_version", "0");
        assertThat(visitor(anna)
                        .open(at + review + "/ready/people", asked)
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly(Why.TELL_THE_CHILD_WHY.words());
        save(anna, review, Map.of("asked-" + person, "yes", "told-asked-" + person, SAFE));
        assertThat(child().get("/me/meeting").words()).contains("Asked to come", "Anna Example says", SAFE);

        // Another time: honoured.
        visitor(anna)
                .open(
                        at + review + "/ready/people",
                        Map.of("asked-" + person, "no", "why-" + person, "The IRO decided", "_version", "1"));
        assertThat(child().get("/me/meeting").words())
                .contains("Not asked to come")
                .doesNotContain(SAFE);
    }

    @Test
    void an_overruled_no_and_its_reason_come_together_when_somebody_is_there_to_talk_about_it() {
        var night = Instant.parse("2026-06-15T22:00:00Z");
        var person = sam.person();
        var review = planned();
        refuses(person.value());
        here(() -> ownWords.keep(
                anna,
                NOW,
                TODAY,
                new OwnWords(
                        amira.id(),
                        new PreferredWords(List.of(new Word("the plan", "my book"))),
                        Audience.EVERYONE,
                        Audience.EVERYONE,
                        0)));
        clock.set(night);
        assertThat(visitor(anna).get(at + review + "/ready/people").words())
                .contains("Amira reads why from 16 June 2026 at 8:00am");
        save(anna, review, Map.of("asked-" + person, "yes", "told-asked-" + person, SAFE));
        assertThat(child().get("/me/meeting").words())
                .contains("Sam Example: No", "Not decided yet")
                .doesNotContain("Asked to come", "because of");
        assertThat(visitor(anna).get(at + review + "/ready/choices").words())
                .contains(SAFE + " (they read it from 16 June 2026 at 8:00am)");
        clock.set(night.plus(Duration.ofHours(10)));
        assertThat(child().get("/me/meeting").words())
                .contains("Asked to come", "Anna Example says", "Sam has to come, because of my book.");
    }

    @Test
    void how_a_reason_reads_stands_beside_it_for_whoever_reads_the_choices() {
        var review = planned();
        var person = sam.person();
        assertThat(visitor(anna).get(at + review + "/ready/people").words()).doesNotContain("How it reads");
        refuses(person.value());
        var iro = visitor(anna);
        var form = iro.get(at + review + "/ready/people");
        assertThat(form.words()).contains("How it reads, for 12 to 17");
        var typed = Map.of("look", "yes", "asked-" + person, "yes", "told-asked-" + person, "It is a LAC review.");
        var looked = iro.press(form, "Look at the words again", typed);
        assertThat(looked.words()).contains("LAC review: ");
        assertThat(looked.page().select("[name=told-asked-" + person + "]").text())
                .isEqualTo("It is a LAC review.");
        assertThat(child().get("/me/meeting").words()).contains("Not decided yet");
        assertThat(visitor(sam).get(at + review + "/ready/people").words())
                .as("whoever is not told what the child chose")
                .doesNotContain("How it reads");
    }

    @Test
    void whoever_plans_and_does_not_read_the_choices_leaves_the_answer_to_the_iro() {
        var bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, bea, "2026-04-01");
        var review = planned();
        refuses(sam.person().value());
        var people = visitor(bea).get(at + review + "/ready/people");
        assertThat(people.words()).doesNotContain("The child chose");
        assertThat(people.page().select("input[checked]")).isEmpty();
        assertThat(save(bea, review, Map.of("asked-" + sam.person(), "yes"))).endsWith("/ready");
        assertThat(visitor(anna).get(at + review + "/ready").words()).contains("1 to answer");
        assertThat(visitor(bea).get(at + review + "/ready").words()).doesNotContain("to answer");
    }

    @Test
    void a_no_after_the_list_was_saved_calls_the_iro_and_nobody_else() {
        var review = planned();
        save(anna, review, Map.of("asked-" + sam.person(), "yes"));
        var list = "Lists for a review that are not as the child chose";
        var others = List.of(sam, story.iro("Ben Example"));
        var before = others.stream()
                .map(actor -> visitor(actor).get("/work").words())
                .toList();
        assertThat(visitor(anna).get("/work").words()).doesNotContain(list);
        assertThat(visitor(anna).get(at + review + "/ready").words()).doesNotContain("not as Amira chose");

        refuses(sam.person().value());
        var home = visitor(anna).get("/work").page();
        assertThat(home.select("a:contains(" + list + ")").attr("href")).isEqualTo(at + review + "/ready");
        assertThat(visitor(anna).get(at + review + "/ready").words())
                .contains("The list of people is not as Amira chose", "1 to answer");
        assertThat(visitor(sam).get(at + review + "/ready").words()).doesNotContain("not as Amira chose");
        assertThat(others.stream()
                        .map(actor -> visitor(actor).get("/work").words())
                        .toList())
                .isEqualTo(before);

        visitor(anna)
                .open(
                        at + review + "/ready/people",
                        Map.of("asked-" + sam.person(), "yes", "told-asked-" + sam.person(), SAFE, "_version", "1"));
        assertThat(visitor(anna).get("/work").words()).as("answered").doesNotContain(list);
        // She chooses otherwise, and again: what she was told was of another choice.
        child().open("/me/meeting/people", Map.of("wish-" + sam.person(), "YES"));
        assertThat(visitor(anna).get("/work").words()).doesNotContain(list);
        refuses(sam.person().value());
        assertThat(visitor(anna).get("/work").words()).contains(list);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void what_calls_the_iro_is_looked_at() {
        var review = planned();
        save(anna, review, Map.of("asked-" + sam.person(), "yes"));
        refuses(sam.person().value());
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate("/work");
            browsing.look("work-as-chosen");
            page.locator("a:has-text('not as the child chose')").click();
            assertThat(browsing.text()).contains("The list of people is not as Amira chose");
            browsing.look("ready-as-chosen");
        }
    }

    @Test
    void no_page_that_a_refused_worker_can_open_says_so() {
        var review = planned();
        story.onRota("Sam Example", "sam@example.org", sam, false);
        story.managerAt("Mina Bossington", "mina@example.org");
        // She has chosen something today already: that she chose may be known, and is.
        child().open("/me/meeting/when", Map.of("choice", "EVENING"));
        var before = pages(sam, review);
        refuses(sam.person().value(), mother());
        child().open(
                        "/me/meeting/red-card",
                        Map.of("topic", "Sam shouted at me", "more", "yes", "in-front-of", sam.person() + ""));
        child().open("/me/meeting/talk", Map.of("words", "Why Sam never rings", "privately", "yes"));
        child().open("/me/meeting/not-talk", Map.of("words", "my uncle hits me"));
        child().open("/me/meeting/red-card", Map.of("topic", "he touched me", "more", "yes"));
        assertThat(visitor(anna).get("/tellings").words())
                .as("what the screen raised, for whoever reads it")
                .contains("Written elsewhere: My meeting – what do you not want", "My meeting, a red card");
        assertThat(pages(sam, review)).as("what Sam can open, as it was before").isEqualTo(before);

        save(anna, review, Map.of("asked-" + sam.person(), "yes", "told-asked-" + sam.person(), SAFE));
        assertThat(pages(sam, review).values())
                .as("and when the child has been told why they come all the same")
                .allSatisfy(words -> assertThat(words)
                        .doesNotContain(SAFE)
                        .doesNotContainIgnoringCase("shouted")
                        .doesNotContainIgnoringCase("never rings")
                        .doesNotContainIgnoringCase("hits me")
                        .doesNotContainIgnoringCase("touched me")
                        .doesNotContain("chose: no")
                        .doesNotContain("to answer"));
        assertThat(before).hasSizeGreaterThan(30);
    }

    private Map<String, String> pages(Actor actor, ReviewId review) {
        return OpenTo.pages(visitor(actor), Role.SOCIAL_WORKER, amira.id(), review);
    }

    @Test
    void a_parent_who_does_not_come_is_asked_for_their_views_all_the_same() {
        var review = planned();
        refuses(mother());
        save(anna, review, Map.of("asked-" + mother(), "no", "why-" + mother(), "The IRO decided"));
        assertThat(visitor(anna).get(at + review + "/ready").words())
                .contains("Not coming, and still asked: Mira Brightwater");
        visitor(anna).open(at + review + "/ready/views", Map.of("said-" + mother(), "She misses her", "_version", "0"));
        assertThat(visitor(anna).get(at + review + "/ready").words()).doesNotContain("still asked");
    }

    @Test
    void the_child_reads_the_real_day_and_place_and_what_was_chosen_before() {
        assertThat(child().get("/me/meeting").words()).contains("No day is set yet");
        here(() -> plans.plan(
                anna,
                NOW,
                TODAY,
                amira.id(),
                Set.of(org.heard.law.ReviewKind.ORDINARY),
                DAY,
                new Arranged(java.time.LocalTime.of(15, 30), "Oak House", null, 0)));
        var child = child();
        assertThat(child.open("/me/meeting/chair", Map.of("choice", "CHAIR_PART", "words", "The first bit"))
                        .leadsTo())
                .isEqualTo("/me/meeting/speaker");
        assertThat(child.get("/me/meeting").words())
                .contains("Wednesday 22 July 2026, at 3:30pm", "Oak House", "a part of it", "The first bit");
        assertThat(child.get("/me/meeting/chair")
                        .page()
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("CHAIR_PART");
        assertThat(child.get("/me/meeting/nothing").status()).isEqualTo(404);
    }

    @Test
    void who_chairs_is_proposed_from_it_when_the_meeting_is_recorded() {
        var review = planned();
        child().open("/me/meeting/chair", Map.of("choice", "CHAIR_ALL"));
        child().open("/me/meeting/red-card", Map.of("topic", "My old school", "more", "yes"));
        var meet = visitor(anna).get(at + review + "/meet");
        assertThat(meet.page().select("[name=m0-chair][checked]").eachAttr("value"))
                .containsExactly("other");
        assertThat(meet.page().expectFirst("[name=m0-chairName]").val()).isEqualTo("Amira");
        assertThat(meet.words()).contains("Red card, in front of everybody: My old school");
    }

    @Test
    void somebody_the_child_names_can_be_asked() {
        var review = planned();
        child().open("/me/meeting/people", Map.of("name", "Zadie Example", "add", "yes"));
        var page = visitor(anna).get(at + review + "/ready/people");
        assertThat(page.words()).contains("Zadie Example (Named by the child)");
        var asked = page.page().select("input[checked][value=yes]").eachAttr("name");
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_brother_s_pages_show_no_trace_of_what_she_chose() {
        var ben = story.child("Ben")
                .born("2016-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .reviewedOn("2026-04-28", "PN1", anna);
        here(() -> siblings.link(story.teller(), NOW, TODAY, amira.id(), ben.id(), Siblings.Kind.FULL));
        var review = planned();
        here(() -> plans.together(anna, NOW, TODAY, amira.id(), review, Set.of(ben.id())));
        var his = new Visitor(port).as(story.organisation(), ben.id());
        var paths = List.of("/me", "/me/meeting", "/me/meeting/people", "/me/meeting/red-card", "/me/meeting/talk");
        var before = paths.stream().map(path -> his.get(path).words()).toList();
        refuses(mother());
        child().open("/me/meeting/people", Map.of("wish-" + mother(), "NO", "name", "Zadie Example"));
        child().open("/me/meeting/red-card", Map.of("topic", "Ben hit me"));
        assertThat(paths.stream().map(path -> his.get(path).words()).toList()).isEqualTo(before);
        assertThat(String.join(" ", before)).doesNotContain("Amira").contains("Wednesday 22 July 2026");
        assertThat(visitor(anna).get(at + review + "/meet/together").words())
                .as("for the IRO who records both, under her name")
                .containsSubsequence("Amira", "Red card, in front of everybody: Ben hit me", "Ben");
    }
}
