package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Connection.MaySee;
import org.heard.children.Relationship;
import org.heard.participation.FeedbackLinks;
import org.heard.records.Guest;
import org.heard.records.Records;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Carers and parents get no receipts: whatever a child reads, sends and answers, no message goes to those they live
/// with or come from, and no page that those can open is another than before.
class NoReceiptsTest extends HeardTest {
    private static final String WORD = "zqxseaside";
    private static final List<String> ON_THEIR_SIDE = List.of("advocates@example.org", "complaints@example.org");
    private static final Map<String, Relationship> ADULTS =
            Map.of("Mira Brightwater", Relationship.MOTHER, "Joan Oakley", Relationship.FOSTER_CARER);

    /// What would end the child's visit, bring them a page in other words, or stop questions from being asked.
    private static final Set<String> NOT_PRESSED = Set.of("/me/card/stop", "/me/language", "/me/age", "/me/rest");

    @LocalServerPort
    private int port;

    @Autowired
    private FeedbackLinks links;

    @Autowired
    private Records records;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private ChildStory ash;

    @BeforeEach
    void ash_whose_mother_and_carer_hold_a_link() {
        var anna = story.iro("Anna Example");
        story.isOnTheirSide();
        story.onRota("Rota Reader", "rota@council.example", null, true);
        ash = story.child("Ash Example")
                .born("2014-03-02")
                .enteredCare("2025-01-06", "C1", "U6")
                .has(RelationKind.IRO, anna, "2025-01-07")
                .reviewedOn("2026-06-10", "PN1", anna)
                .wished("2026-06-10", "Can I see my dog?");
        ADULTS.forEach((name, relationship) ->
                ash.knows(Connection.Facts.of(name, relationship).seeing(MaySee.ALL, "")));
        var guests = ADULTS.keySet().stream()
                .map(name -> new Guest(
                        name,
                        "Guest",
                        Guest.Came.IN_PERSON,
                        new Guest.Known(Guest.Known.Kind.CONNECTION, ash.connection(name))))
                .toList();
        here(() -> records.guests(anna, NOW, TODAY, ash.id(), ash.lastReview(), 0, guests));
        ADULTS.keySet().forEach(name -> give(anna, name));
    }

    private void give(Actor anna, String name) {
        assertThat(here(() -> links.give(
                        anna,
                        NOW,
                        TODAY,
                        ash.id(),
                        ash.lastReview(),
                        ash.connection(name),
                        Optional.of(address(name)),
                        "http://localhost:" + port)))
                .isInstanceOf(FeedbackLinks.Given.Sent.class);
    }

    private static String address(String name) {
        return name.split(" ")[0].toLowerCase(Locale.ROOT) + "@mail.example";
    }

    @Test
    void nothing_a_child_does_is_told_to_a_parent_or_a_carer() {
        var before = messages();
        var opened = opened(before);
        assertThat(opened).hasSize(ADULTS.size()).allMatch(words -> words.contains("How was the meeting for you?"));
        var pressed = doesEverything();
        assertThat(pressed)
                .as("what the child did")
                .hasSizeGreaterThan(15)
                .contains("/me/say/cloud", "/me/say/star", "/me/help", "/me/meeting/red-card", "/me/how-was-it");
        var sent = messages();
        sent.removeAll(before);
        assertThat(sent)
                .as("somebody is told that a child needs help now")
                .anyMatch(message -> message.contains("rota@council.example"));
        for (var message : sent) {
            assertThat(message).doesNotContain("@mail.example");
            assertThat(ADULTS.keySet()).noneMatch(message::contains);
            if (message.contains(WORD)) {
                assertThat(ON_THEIR_SIDE).as("how to reach them: " + message).anyMatch(message::contains);
            }
        }
        assertThat(opened(before)).as("what stands behind their links").isEqualTo(opened);
        for (var open : List.of("/", "/card", "/visit/code", "/sign-in", "/afterwards")) {
            assertThat(new Visitor(port).get(open).raw().body()).doesNotContain(WORD, "Ash");
        }
    }

    /// What a parent and a carer read behind their links.
    private List<String> opened(List<String> messages) {
        return messages.stream()
                .filter(body -> body.contains("/afterwards"))
                .map(body -> body.substring(body.indexOf("/afterwards")).split("[\\s\"\\\\]")[0])
                .map(link -> new Visitor(port).get(link).page().body().text())
                .toList();
    }

    /// The child opens every page a link leads to, and presses the button of every form on it with everything filled
    /// in.
    private Set<String> doesEverything() {
        var child = new Visitor(port).as(story.organisation(), ash.id());
        var seen = new LinkedHashSet<>(List.of("/me"));
        var ahead = new ArrayDeque<>(seen);
        var pressed = new LinkedHashSet<String>();
        while (!ahead.isEmpty()) {
            var address = ahead.removeFirst();
            var page = child.get(address).page();
            links(page).stream().filter(seen::add).forEach(ahead::add);
            for (var form : page.select("form[action^=/me]")) {
                var action = form.attr("action");
                if (!NOT_PRESSED.contains(action)) {
                    child.get(address);
                    var answer = child.post(action, filled(form));
                    assertThat(answer.status()).as(action).isIn(200, 302);
                    pressed.add(action);
                }
            }
        }
        assertThat(child.get("/me").status()).as("still signed in").isEqualTo(200);
        return pressed;
    }

    private static List<String> links(Document page) {
        return page.select("a[href^=/me]").eachAttr("href").stream()
                .map(one -> one.replaceFirst("#.*", ""))
                .filter(one -> !one.endsWith("/photo"))
                .toList();
    }

    private static Map<String, String> filled(Element form) {
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        form.select("textarea, input[type=text], input[type=tel], input[type=email]")
                .forEach(field -> fields.put(field.attr("name"), "I saw the " + WORD));
        form.select("input[type=radio][value~=.]")
                .forEach(field -> fields.putIfAbsent(field.attr("name"), field.attr("value")));
        form.select("button[name]").stream()
                .limit(1)
                .forEach(button -> fields.put(button.attr("name"), button.attr("value")));
        fields.remove("_csrf");
        return fields;
    }

    /// All that was put into the outbox: to whom, and what stands in it.
    private List<String> messages() {
        return new ArrayList<>(here(() -> transaction.execute(status -> rows.sql("""
                                select concat_ws(' ', recipient, address, subject, body) from message
                                where organisation_id = :organisation order by message_id
                                """)
                .param("organisation", story.organisation().value())
                .query(String.class)
                .list())));
    }
}
