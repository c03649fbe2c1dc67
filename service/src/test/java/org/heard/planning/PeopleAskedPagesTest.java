package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Saying in a browser without JavaScript who is asked to a review and what they answer, and what is proposed from it.
class PeopleAskedPagesTest extends AmirasPlanningPages {
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
}
