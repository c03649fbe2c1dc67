package org.heard.caseloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.heard.pages.Form;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The IRO service's manager at work: figures that open their rows, giving children to an IRO, cover.
class ServicePagesTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Relations relations;

    @Autowired
    private Persons persons;

    private Actor anna;
    private Actor ben;
    private ChildStory amira;
    private ChildStory bo;
    private ChildStory zee;
    private Visitor nora;

    @BeforeEach
    void three_children_one_of_them_without_an_iro_and_one_overdue() {
        story.holds(FactKind.REVIEWS, "2026-01-01");
        anna = story.iro("Anna Example");
        ben = story.iro("Ben Example");
        amira = story.child("Amira Example")
                .numbered("101")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        bo = story.child("Bo Example")
                .numbered("102")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .reviewedOn("2026-02-02", "PN1", anna)
                .reviewedOn("2026-04-30", "PN1", anna);
        zee = story.child("Zara Example").numbered("103").enteredCare("2026-06-01", "V2", "U6");
        nora = visitor(story.manager("Nora Example"));
    }

    @Test
    void every_figure_opens_as_many_rows() {
        cover(ben, anna);
        var service = nora.get("/service").page();
        var figures = service.select(".tile__link, .rows tbody a");
        assertThat(figures).hasSizeGreaterThan(8);
        for (var figure : figures) {
            var words = figure.hasClass("tile__link") ? figure.expectFirst(".tile__figure") : figure;
            var number = java.util.regex.Pattern.compile("\\d+").matcher(words.text());
            if (number.find()) {
                assertThat(rows(nora.get(figure.attr("href")).page()))
                        .as(figure.text())
                        .hasSize(Integer.parseInt(number.group()));
            }
        }
    }

    @Test
    void the_service_is_summed_up() {
        var all = nora.get("/service").page().expectFirst(".rows tfoot tr");
        assertThat(all.select("td .rows__value").eachText()).startsWith("2", "2", "1", "1");
    }

    @Test
    void late_says_by_how_much_and_asks_why_until_somebody_says() {
        var late = nora.get("/service/children?show=OVERDUE").page();
        assertThat(rows(late)).singleElement().asString().contains("133 days late");
        var why = late.expectFirst("a[href*=/clock/late]").attr("href");
        var answer = nora.open(
                why,
                Map.of(
                        "duty",
                        "REV-1/2026-01-05",
                        "why",
                        "IRO",
                        Form.KEY,
                        java.util.UUID.randomUUID().toString()));
        assertThat(answer.status()).as(answer.words()).isEqualTo(302);
        assertThat(rows(nora.get("/service/children?show=OVERDUE").page()))
                .singleElement()
                .asString()
                .doesNotContain("Say why");
        assertThat(rows(nora.get("/service/children?show=UNEXPLAINED").page())).isEmpty();
    }

    @Test
    void children_of_an_iro_who_is_none_any_more_stay_in_the_table() {
        here(() -> {
            persons.take(anna.person(), Role.IRO, TODAY);
            return true;
        });
        var row = nora.get("/service").page().expectFirst(".rows tbody tr:contains(Anna Example)");
        assertThat(row.text()).contains("2", "No IRO any more", "Give them another IRO");
        var list = nora.get(row.expectFirst("a").attr("href"));
        assertThat(list.words()).contains("Children of Anna Example");
        assertThat(nora.get("/service")
                        .page()
                        .select(".rows tfoot td .rows__value")
                        .eachText())
                .as("the one post left, and the children of both")
                .startsWith("1", "2", "2", "1");
        assertThat(rows(list.page())).hasSize(2);
    }

    @Test
    void a_social_worker_is_given_by_hand_and_ends_by_hand() {
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        var worker = "/children/" + amira.id() + "/workers/SOCIAL_WORKER";
        assertThat(nora.get("/children/" + amira.id()).page().select("a[href='" + worker + "']"))
                .hasSize(1);
        assertThat(visitor(sam).get("/children/" + amira.id()).status()).isEqualTo(404);

        var given = nora.open(worker, worker(sam.person().toString()));
        assertThat(nora.follow(given).words())
                .contains("Sam Example is the social worker from 15 June 2026.")
                .contains("Social worker Sam Example since 15 June 2026");
        assertThat(visitor(sam).get("/children/" + amira.id()).status()).isEqualTo(200);

        nora.open(worker, worker("nobody"));
        assertThat(visitor(sam).get("/children/" + amira.id()).status()).isEqualTo(404);
    }

    @Test
    void nobody_becomes_social_worker_of_a_child_reviewed_by_whoever_manages_them() {
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        story.manages(anna, sam);
        var worker = "/children/" + amira.id() + "/workers/SOCIAL_WORKER";
        var refused = nora.open(worker, worker(sam.person().toString()));
        assertThat(refused.words())
                .contains("Anna Example reviews this case, and is Sam Example or manages them (regulation 46).");
        assertThat(here(() -> relations.find(RelationKind.SOCIAL_WORKER, amira.id(), TODAY)))
                .isEmpty();
    }

    private static Map<String, String> worker(String person) {
        var fields = new HashMap<>(day("from"));
        fields.put("person", person);
        fields.put(Form.KEY, java.util.UUID.randomUUID().toString());
        return fields;
    }

    @Test
    void many_children_are_given_from_a_day() {
        var page = nora.get("/service/children?show=UNALLOCATED");
        var given = nora.post(
                "/service/children",
                allocation(page.page(), zee.id(), ben.person().toString()));
        assertThat(given.leadsTo()).isEqualTo("/service/children?show=UNALLOCATED");
        assertThat(nora.follow(given).words()).contains("Ben Example is the IRO of 1 more child from 15 June 2026.");
        assertThat(iro(zee)).isEqualTo("Ben Example");
    }

    @Test
    void a_mistake_loses_neither_the_ticks_nor_the_place_in_the_list() {
        var page = nora.get("/service/children?iro=" + anna.person());
        assertThat(rows(page.page())).hasSize(2);
        var again = nora.post("/service/children", allocation(page.page(), bo.id(), ""));
        assertThat(again.page().title()).startsWith("Error: ");
        assertThat(rows(again.page())).hasSize(2);
        assertThat(again.page().select("input[name=child][checked]").eachAttr("value"))
                .containsExactly(bo.id().toString());
        assertThat(again.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#to");
    }

    @Test
    void no_child_ticked_is_said_beside_the_boxes() {
        var page = nora.get("/service/children");
        var fields = allocation(page.page(), bo.id(), ben.person().toString());
        fields.remove("child");
        var again = nora.post("/service/children", fields).page();
        assertThat(again.expectFirst(".govuk-error-summary a").attr("href")).isEqualTo("#child");
        assertThat(again.expectFirst("#child").attr("type")).isEqualTo("checkbox");
    }

    @Test
    void whoever_works_on_the_case_may_not_review_it() { // regulation 46
        var both = story.person("Cara Example", org.heard.access.Role.IRO, org.heard.access.Role.SOCIAL_WORKER);
        zee.has(RelationKind.SOCIAL_WORKER, both, "2026-06-01");
        var page = nora.get("/service/children?show=UNALLOCATED");
        var refused = nora.post(
                "/service/children",
                allocation(page.page(), zee.id(), both.person().toString()));
        assertThat(refused.words()).contains("may not review it (regulation 46)");
        assertThat(iro(zee)).isEqualTo("nobody");
    }

    @Test
    void cover_and_handing_back_are_one_act_each() {
        assertThat(cover(ben, anna)).contains("Ben Example covers for Anna Example from 15 June 2026.");
        assertThat(nora.get("/service").words()).contains("Away: Ben Example covers");
        assertThat(iro(amira)).isEqualTo("Anna Example");
        assertThat(visitor(ben).get("/children/" + amira.id()).status()).isEqualTo(200);

        var page = nora.get("/service/cover").page();
        var back = nora.post(
                "/service/cover/" + anna.person() + "/hand-back",
                Map.of(
                        Form.KEY,
                        page.expectFirst("form[action$=hand-back] [name=_key]").attr("value")));
        assertThat(nora.follow(back).words()).contains("2 children are handed back to Anna Example.");
        assertThat(visitor(ben).get("/children/" + amira.id()).status()).isEqualTo(404);
    }

    private String cover(Actor covering, Actor absent) {
        var page = nora.get("/service/cover").page();
        var fields = new HashMap<>(Map.of(
                Form.KEY,
                page.select("form[action='/service/cover'] [name=_key]").attr("value"),
                "absent",
                absent.person().toString(),
                "covering",
                covering.person().toString()));
        fields.putAll(day("from"));
        return nora.follow(nora.post("/service/cover", fields)).words();
    }

    private static Map<String, String> allocation(Document page, ChildId child, String to) {
        var fields = new HashMap<String, String>();
        page.select("form[action='/service/children'] input[type=hidden]")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        fields.putAll(day("from"));
        fields.put("child", child.toString());
        fields.put("to", to);
        return fields;
    }

    private static Map<String, String> day(String field) {
        return Map.of(field + "-day", "15", field + "-month", "6", field + "-year", "2026");
    }

    private static List<String> rows(Document page) {
        return page.select(".rows tbody tr").eachText();
    }

    private String iro(ChildStory child) {
        return here(() -> relations.find(RelationKind.IRO, child.id(), TODAY))
                .map(Relations.Relation::name)
                .orElse("nobody");
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}
