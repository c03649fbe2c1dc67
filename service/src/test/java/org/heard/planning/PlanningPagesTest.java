package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.ReviewId;
import org.heard.law.FactKind;
import org.heard.law.ReviewKind;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Planning a review and getting ready for it in a browser without JavaScript.
class PlanningPagesTest extends HeardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 22);

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Autowired
    private Reviews reviews;

    private Actor anna;
    private Actor sam;
    private ChildStory amira;
    private String at;

    @BeforeEach
    void amira_s_next_review_is_due_in_july() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-04-01")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .reviewedOn("2026-04-28", "PN1", anna);
        at = "/children/" + amira.id() + "/reviews/";
    }

    @Test
    void trying_a_day_saves_nothing_and_keeps_what_was_typed() {
        var tried = visitor(anna).open(at + "plan", with(day(DAY), Map.of("try", "yes", "place", "Oak House")));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.words())
                .contains(
                        "If the review is on Wednesday 22 July 2026", "6 days before the last day", "Nothing is saved");
        assertThat(tried.page().expectFirst("[name=place]").attr("value")).isEqualTo("Oak House");
        assertThat(here(() -> reviews.list(anna, TODAY, amira.id()))).hasSize(1);
    }

    @Test
    void a_review_is_planned_once_and_leads_to_getting_ready() {
        var visitor = visitor(anna);
        var key = visitor.get(at + "plan").page().expectFirst("[name=_key]").attr("value");
        var fields = with(day(DAY), Map.of("_key", key, "time", "2.30", "mode", "BY_LINK"));
        var planned = visitor.post(at + "plan", fields);
        assertThat(planned.leadsTo()).endsWith("/ready");
        assertThat(visitor.post(at + "plan", fields).leadsTo()).isEqualTo(planned.leadsTo());
        assertThat(visitor.follow(planned).words())
                .contains("The review is planned for Wednesday 22 July 2026.")
                .contains("2:30pm, by phone or video")
                .contains("By 1 July 2026");
        assertThat(visitor.get("/children/" + amira.id()).words()).contains("Planned for 22 July 2026", "Get ready");
    }

    @Test
    void what_is_missing_or_cannot_be_read_is_said_beside_the_field() {
        var page = visitor(anna).open(at + "plan", Map.of("time", "25:99")).page();
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Choose which review it is",
                        "Enter the day of the review",
                        "Enter the time like 2:30pm or 14:30");
        assertThat(visitor(anna)
                        .open(at + "plan", day(TODAY.minusDays(1)))
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("The day must be today or later");
    }

    @Test
    void the_same_review_is_not_planned_twice() {
        planned();
        assertThat(visitor(anna).open(at + "plan", day(DAY)).words())
                .contains("A review of this kind is planned already");
    }

    @Test
    void whoever_records_a_review_that_was_planned_is_led_to_its_meeting() {
        var review = planned();
        var page = visitor(anna).get(at + "new");
        assertThat(page.words()).contains("Looked-after review planned for 22 July 2026");
        assertThat(page.page().select("main a").eachAttr("href")).contains(at + review + "/meet");
    }

    @Test
    void two_people_who_change_the_day_see_both() {
        var review = planned();
        var mine = visitor(anna);
        var shown = mine.get(at + review + "/ready/day");
        here(() -> plans.arrange(
                story.teller(),
                NOW,
                TODAY,
                amira.id(),
                review,
                here(() -> plans.get(anna, TODAY, amira.id(), review)).version(),
                DAY.plusDays(1),
                Arranged.NOTHING));
        var clash = mine.press(shown, "Save", Map.of("on-day", "24"));
        assertThat(clash.words()).contains("Somebody else changed this while you were writing");
        assertThat(clash.page().select(".clash label").eachText())
                .containsExactly("Theirs 23 July 2026", "Mine 24 July 2026");
        var saved = mine.press(clash, "Save what I chose", Map.of("_pick-on-day", "mine"));
        assertThat(saved.leadsTo()).endsWith("/ready");
        assertThat(here(() -> plans.get(anna, TODAY, amira.id(), review)).on()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void a_social_worker_reads_what_is_arranged_and_gives_the_report() {
        var review = planned();
        var visitor = visitor(sam);
        var ready = visitor.get(at + review + "/ready");
        assertThat(ready.page().select("main a").eachText()).contains("Write the report");
        assertThat(ready.page().select(".govuk-task-list, main a[href$=put-off]"))
                .isEmpty();
        assertThat(visitor.get(at + review + "/ready/day").status()).isEqualTo(404);
        var given =
                visitor.open(at + review + "/ready/report", Map.of("since_last", "She has settled", "_version", "0"));
        assertThat(given.leadsTo()).endsWith("/ready");
        assertThat(visitor.follow(given).words()).contains("The report is with the IRO.");
        assertThat(visitor(anna).get(at + review + "/ready/report").words())
                .contains("Given by Sam Example on 15 June 2026", "She has settled");
    }

    @Test
    void a_report_after_its_day_asks_why_and_loses_nothing() {
        var review = planned(LocalDate.of(2026, 6, 17));
        var page = visitor(sam)
                .open(at + review + "/ready/report", Map.of("since_last", "She has settled", "_version", "0"))
                .page();
        assertThat(page.select(".govuk-error-summary a").eachText()).containsExactly("Enter why the report is late");
        assertThat(page.expectFirst("[name=since_last]").wholeText()).contains("She has settled");
    }

    @Test
    void the_social_worker_and_whoever_was_asked_last_time_are_proposed() {
        var mother = amira.connection("Mira Brightwater");
        var first = planned();
        var visitor = visitor(anna);
        var page = visitor.get(at + first + "/ready/people");
        assertThat(page.page().select("input[checked][value=yes]").eachAttr("name"))
                .as("a parent whom nobody asked before is not proposed")
                .containsExactly("asked-" + sam.person());
        assertThat(page.words()).contains("until then nobody is asked");
        assertThat(visitor.get(at + first + "/ready").words()).doesNotContain("asked,");
        visitor.open(
                at + first + "/ready/people",
                Map.of(
                        "asked-" + mother,
                        "yes",
                        "asked-" + sam.person(),
                        "no",
                        "why-" + sam.person(),
                        "On leave",
                        "_version",
                        "0"));
        assertThat(visitor.get(at + first + "/ready/people").words()).doesNotContain("until then nobody is asked");
        here(() -> reviews.withdraw(
                anna,
                NOW,
                TODAY,
                amira.id(),
                first,
                reviews.get(anna, TODAY, amira.id(), first).version(),
                "Another"));
        var next = planned();
        assertThat(visitor.get(at + next + "/ready/people")
                        .page()
                        .select("input[checked]")
                        .eachAttr("name"))
                .as("whoever was asked last time is, whoever was not is left to be said anew")
                .containsExactly("asked-" + mother);
    }

    @Test
    void what_people_answered_beforehand_is_proposed_in_the_record() {
        var review = planned();
        var mother = amira.connection("Mira Brightwater");
        assertThat(visitor(anna)
                        .open(
                                at + review + "/ready/people",
                                Map.of("asked-" + mother, "yes", "reply-" + mother, "BY_LINK", "_version", "0"))
                        .leadsTo())
                .endsWith("/ready");
        var people = visitor(anna).get(at + review + "/record/people");
        assertThat(people.words()).contains("who chaired, and what people answered beforehand");
        assertThat(people.page()
                        .select("select[name=came-" + mother + "] option[selected]")
                        .eachText())
                .containsExactly("Came by phone or video");
    }

    @Test
    void whoever_was_asked_by_name_alone_or_sent_word_is_proposed_too() {
        var review = planned();
        var mother = amira.connection("Mira Brightwater");
        visitor(anna)
                .open(
                        at + review + "/ready/people",
                        Map.of(
                                "asked-" + mother,
                                "yes",
                                "reply-" + mother,
                                "NOT_COMING",
                                "other-name",
                                "Kit Example",
                                "other-role",
                                "Football coach",
                                "other-reply",
                                "COMING",
                                "_version",
                                "0"));
        var people = visitor(anna).get(at + review + "/record/people").page();
        assertThat(people.expectFirst("[name=name-0]").val()).isEqualTo("Kit Example");
        assertThat(people.expectFirst("[name=capacity-0]").val()).isEqualTo("Football coach");
        assertThat(people.select("[name=othercame-0] option[selected]").eachText())
                .containsExactly("Came in person");
        assertThat(people.select("[name=came-" + mother + "] option[selected]").eachText())
                .containsExactly("Sent apologies");
    }

    @Test
    void somebody_who_is_not_around_the_child_is_asked_by_name_and_role() {
        var review = planned();
        var visitor = visitor(anna);
        assertThat(visitor.open(at + review + "/ready/people", Map.of("other-name", "Kit Example", "_version", "0"))
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Enter who they are to the child, or why they are asked");
        var saved = visitor.open(
                at + review + "/ready/people",
                Map.of(
                        "other-name", "Kit Example",
                        "other-role", "Football coach",
                        "other-reply", "COMING",
                        "_version", "0"));
        assertThat(visitor.follow(saved).words()).contains("1 asked, 1 coming");
        assertThat(visitor.get(at + review + "/ready/people").words()).contains("Kit Example (Football coach)");
    }

    @Test
    void somebody_not_asked_is_so_for_a_reason() {
        var review = planned();
        var mother = amira.connection("Mira Brightwater");
        assertThat(visitor(anna)
                        .open(at + review + "/ready/people", Map.of("asked-" + mother, "no", "_version", "0"))
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Enter why they are not asked");
    }

    private ReviewId planned() {
        return planned(DAY);
    }

    private ReviewId planned(LocalDate on) {
        var answer =
                here(() -> plans.plan(anna, NOW, TODAY, amira.id(), Set.of(ReviewKind.ORDINARY), on, Arranged.NOTHING));
        return ((Answer.Done) answer).plan().review().id();
    }

    private static Map<String, String> day(LocalDate on) {
        return new HashMap<>(Map.of(
                "kinds",
                "ORDINARY",
                "on-day",
                "" + on.getDayOfMonth(),
                "on-month",
                "" + on.getMonthValue(),
                "on-year",
                "" + on.getYear()));
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        fields.putAll(more);
        return fields;
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}
