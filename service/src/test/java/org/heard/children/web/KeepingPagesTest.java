package org.heard.children.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.signin.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.CareHistory;
import org.heard.children.Children;
import org.heard.children.Connection.Facts;
import org.heard.children.Relationship;
import org.heard.ids.Ids;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// The pages on which a child's identity, care history and people are kept, as somebody sees and fills them in.
class KeepingPagesTest extends HeardTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Children children;

    private final MockHttpSession session = new MockHttpSession();
    private Actor iro;
    private ChildStory amira;

    @BeforeEach
    void anIroAndAChild() {
        iro = story.iro("Anna Example");
        amira = story.child("Amira Khan")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06");
    }

    @Test
    void a_move_is_looked_at_and_then_saved() throws Exception {
        var move = move("2026", "K2");
        move.put("look", "first");
        var looked = page(send(iro, "/care/move", move));
        assertThat(looked.select(".notice").text())
                .contains("What follows, if you save this")
                .contains("1 Mar 2026 to now: children’s home; interim care order")
                .contains("Nothing has been saved yet");
        assertThat(history().episodes()).hasSize(1);
        move.remove("look");
        assertThat(send(iro, "/care/move", move).getRedirectedUrl()).isEqualTo("/children/" + amira.id());
        assertThat(history().episodes()).hasSize(2);
        assertThat(open(iro, "/care").select("table").text())
                .contains("Children’s home")
                .contains("By hand");
    }

    @Test
    void a_second_click_moves_nobody_twice() throws Exception {
        var move = move("2026", "K2");
        send(iro, "/care/move", move);
        assertThat(send(iro, "/care/move", move).getRedirectedUrl()).isEqualTo("/children/" + amira.id());
        assertThat(history().episodes()).hasSize(2);
    }

    @Test
    void what_was_typed_stays_and_the_words_stand_beside_the_field() throws Exception {
        var refused = page(send(iro, "/care/move", move("2025", "K2")));
        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.select("#on-error").text()).contains("was not looked after on 1 March 2025");
        assertThat(refused.select("input[name=on-year]").val()).isEqualTo("2025");
        assertThat(refused.select("select[name=placement] option[selected]").val())
                .isEqualTo("K2");
        var empty = page(send(iro, "/care/move", fields()));
        assertThat(empty.select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "Enter the date of the move",
                        "Choose where the child lives",
                        "Choose whether the carers are the same",
                        "Choose why the child moved");
    }

    @Test
    void care_ends_and_the_ending_is_taken_back() throws Exception {
        send(iro, "/care/end", fields("on-day", "1", "on-month", "6", "on-year", "2026", "endReason", "E4A"));
        var period = history().periods().getFirst();
        assertThat(period.ended()).isEqualTo("2026-06-01");
        var at = "/care/periods/" + period.id() + "/withdraw";
        var version = Integer.toString(period.version());
        assertThat(page(send(iro, at, fields("_version", version)))
                        .select("#why-error")
                        .text())
                .contains("Enter why");
        send(iro, at, fields("_version", version, "why", "The child stayed"));
        assertThat(history().periods().getFirst().ended()).isNull();
    }

    @Test
    void a_wrong_move_is_put_right() throws Exception {
        amira.moved("2026-03-01", "K2");
        var wrong = history().episodes().getLast();
        var form = open(iro, "/care/episodes/" + wrong.id());
        assertThat(form.select("input[name=on-day]").val()).isEqualTo("1");
        assertThat(form.select("select[name=legalStatus]")).isEmpty();
        var right = move("2026", "U4");
        right.putAll(fields("why", "The letter says so", "_version", Integer.toString(wrong.version())));
        assertThat(send(iro, "/care/episodes/" + wrong.id(), right).getStatus()).isEqualTo(302);
        assertThat(history().episodes().getLast().placement()).isEqualTo("U4");
    }

    @Test
    void two_people_correcting_one_name_see_both_and_choose() throws Exception {
        var version = Integer.toString(
                here(() -> children.get(iro, amira.id(), TODAY)).version());
        send(story.teller(), "/identity", fields("name", "Amira Kahn", "_version", version));
        var clash = page(send(iro, "/identity", fields("name", "Ameera Khan", "_version", version)));
        assertThat(clash.select(".notice").text()).contains("Somebody else changed this");
        assertThat(clash.select(".clash legend").eachText()).containsExactly("Full name");
        assertThat(clash.select(".clash label").eachText()).containsExactly("Theirs Amira Kahn", "Mine Ameera Khan");
        var unanswered = page(choose(clash, Map.of()));
        assertThat(unanswered.select("#name-error").text()).contains("Choose which to keep");
        assertThat(name()).as("nothing is written until one is picked").isEqualTo("Amira Kahn");
        choose(unanswered, Map.of("_pick-name", "mine"));
        assertThat(name()).isEqualTo("Ameera Khan");
    }

    @Test
    void whoever_takes_all_of_theirs_changes_nothing_and_is_told_so() throws Exception {
        var version = Integer.toString(
                here(() -> children.get(iro, amira.id(), TODAY)).version());
        send(story.teller(), "/identity", fields("name", "Amira Kahn", "_version", version));
        var clash = page(send(iro, "/identity", fields("name", "Ameera Khan", "_version", version)));
        assertThat(choose(clash, Map.of("_pick-name", "theirs")).getRedirectedUrl())
                .isEqualTo("/children/" + amira.id());
        assertThat(name()).isEqualTo("Amira Kahn");
    }

    @Test
    void business_support_adds_a_child_and_lands_on_their_page() throws Exception {
        var clerk = story.person("Chris Clerk", Role.BUSINESS_SUPPORT);
        var form = fields("name", "Tobias Lind", "born-day", "3", "born-month", "2", "born-year", "2011");
        assertThat(page(post(clerk, "/children/new", form))
                        .select("#born-kind-error")
                        .text())
                .contains("Choose how sure");
        form.put("born-kind", "STATED");
        var added = post(clerk, "/children/new", form).getRedirectedUrl();
        assertThat(page(get(clerk, String.valueOf(added))).text()).contains("Tobias Lind");
    }

    @Test
    void a_social_worker_reads_the_people_and_is_offered_nothing_to_change() throws Exception {
        var worker = story.person("Sam Worker", Role.SOCIAL_WORKER);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-06")
                .knows(Facts.of("Example Mother", Relationship.MOTHER));
        var people = open(worker, "/people");
        assertThat(people.select("main").text()).contains("Example Mother").doesNotContain("Add somebody");
        assertThat(people.select("main a[href$=/people/new]")).isEmpty();
        assertThat(send(worker, "/people/new", fields("name", "X")).getStatus()).isEqualTo(404);
    }

    @Test
    void somebody_is_added_to_the_childs_life() throws Exception {
        var form = fields(
                "name",
                "Example Father",
                "relationship",
                "FATHER",
                "responsibility",
                "NO",
                "contact",
                "ORDERED",
                "contactWords",
                "Supervised, once a month",
                "maySee",
                "DECISIONS");
        assertThat(page(send(iro, "/people/new", form))
                        .select("#maySeeReason-error")
                        .text())
                .contains("why they may not see everything");
        form.put("maySeeReason", "The court said so");
        send(iro, "/people/new", form);
        assertThat(open(iro, "/people").select("main").text())
                .contains("Family and friends")
                .contains("Father. No parental responsibility")
                .contains("Contact: A court order says how. Supervised, once a month")
                .contains("May see: Decisions only. The court said so");
    }

    @Test
    void how_the_child_says_things_takes_one_tick_and_a_save() throws Exception {
        send(iro, "/communication", fields("ways", "SYMBOLS"));
        assertThat(open(iro, "/people").select("main").text()).contains("Says things Symbols or pictures");
    }

    @Test
    void a_brother_is_looked_for_and_linked() throws Exception {
        var bilal = story.child("Bilal Khan").has(RelationKind.IRO, iro, "2026-01-06");
        var found = page(send(iro, "/siblings", fields("text", "bilal", "look", "first")));
        assertThat(found.select("input[name=other]").eachAttr("value"))
                .isEqualTo(List.of(bilal.id().toString()));
        send(iro, "/siblings", fields("text", "bilal", "other", bilal.id().toString(), "kind", "FULL"));
        assertThat(open(iro, "/people").select("main").text()).contains("Bilal");
    }

    @Test
    void no_name_stays_in_the_address_of_a_search() throws Exception {
        var sent = post(iro, "/search", fields("text", "ameera"));
        assertThat(sent.getRedirectedUrl()).startsWith("/search?search=").doesNotContain("ameera");
        var results = page(get(iro, String.valueOf(sent.getRedirectedUrl())));
        assertThat(results.select("main tbody a").text()).isEqualTo("Amira Khan");
        assertThat(results.select("input[name=text]").val()).isEqualTo("ameera");
        var none = post(iro, "/search", fields("text", "xyzzy")).getRedirectedUrl();
        assertThat(page(get(iro, String.valueOf(none))).select("main").text()).contains("No child found");
    }

    /// Sends the page that shows two versions, with these picks.
    private MockHttpServletResponse choose(Document clash, Map<String, String> picks) throws Exception {
        var form = (FormElement) clash.expectFirst("form.clash");
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(form.attr("action"))
                .session(session)
                .with(signedInAs(iro))
                .with(csrf());
        form.formData().stream()
                .filter(field -> !field.key().equals("_csrf"))
                .forEach(field -> request.param(field.key(), field.value()));
        picks.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private Map<String, String> move(String year, String placement) {
        return fields(
                "on-day",
                "1",
                "on-month",
                "3",
                "on-year",
                year,
                "placement",
                placement,
                "carers",
                "others",
                "reason",
                "CARPL");
    }

    private static Map<String, String> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("_key", Ids.next().toString());
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private CareHistory history() {
        return here(() -> children.history(story.teller(), amira.id(), TODAY));
    }

    private String name() {
        return here(() -> children.get(iro, amira.id(), TODAY)).name();
    }

    private Document open(Actor actor, String part) throws Exception {
        return page(get(actor, "/children/" + amira.id() + part));
    }

    private MockHttpServletResponse send(Actor actor, String part, Map<String, String> fields) throws Exception {
        return post(actor, "/children/" + amira.id() + part, fields);
    }

    private MockHttpServletResponse get(Actor actor, String path) throws Exception {
        return mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(path)
                        .session(session)
                        .with(signedInAs(actor)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse post(Actor actor, String path, Map<String, String> fields) throws Exception {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path)
                .session(session)
                .with(signedInAs(actor))
                .with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isLessThan(300);
        return Jsoup.parse(response.getContentAsString());
    }
}
