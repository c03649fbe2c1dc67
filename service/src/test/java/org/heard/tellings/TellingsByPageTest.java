package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Self;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.tellings.Tellings.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What children sent, a page at a time: nothing twice, nothing left out, and nothing for whoever is left out of it.
class TellingsByPageTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Tellings tellings;

    @Autowired
    private Reading reading;

    private Actor anna;
    private Actor mary;
    private ChildStory ash;

    @BeforeEach
    void an_iro_and_a_manager() {
        anna = story.iro("Anna Example");
        mary = story.manager("Mary Example");
        ash = story.child("Ash Example")
                .born("2014-03-02")
                .enteredCare("2025-01-06", "C1", "U6")
                .has(RelationKind.IRO, anna, "2025-01-07");
    }

    private TellingId sends(Kind kind, Route route, Set<String> hide) {
        var self = new Self(story.organisation(), ash.id(), Self.Way.PLAYED);
        return ((Sent.Done) here(() -> tellings.send(
                        self, clock.instant(), TODAY, new NewTelling(kind, route, "I like it", List.of(), hide, true))))
                .id();
    }

    private void send(int many) {
        for (var i = 0; i < many; i++) {
            clock.passes(java.time.Duration.ofSeconds(1));
            sends(Kind.WISH, Route.SOON, Set.of());
        }
    }

    private static List<TellingId> ids(Reading.Listed page) {
        return page.rows().stream()
                .map(row -> switch (row) {
                    case Row.Sent(var telling) -> telling.id();
                    case Row.Written written -> new TellingId(written.wish());
                })
                .toList();
    }

    private List<TellingId> all(Actor actor, Show show, int size) {
        var all = new ArrayList<TellingId>();
        Optional<UUID> after = Optional.empty();
        do {
            var last = after;
            var page = here(() -> reading.list(actor, clock.instant(), TODAY, Optional.of(show), last, size));
            all.addAll(ids(page));
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    @Test
    void page_by_page_everything_comes_once_and_help_now_first() {
        send(11);
        var now = sends(Kind.HELP_NOW, Route.NOW, Set.of());
        ash.wished("2026-05-03", "A dog").wished("2026-06-14", "A cat").wished("2026-06-14", "A fish");
        for (var show : Show.values()) {
            var ids = all(mary, show, 4);
            assertThat(new HashSet<>(ids)).as(show.words()).hasSameSizeAs(ids);
            assertThat(ids).as(show.words()).isEqualTo(all(mary, show, 50));
        }
        assertThat(all(mary, Show.UNREAD, 4)).hasSize(12).startsWith(now);
        assertThat(all(mary, Show.WAITING, 4)).hasSize(15).startsWith(now);
        assertThat(all(mary, Show.ALL, 4)).hasSize(12);
    }

    @Test
    void the_page_after_begins_where_it_did_though_something_was_read_meanwhile() {
        send(6);
        var ids = all(anna, Show.UNREAD, 50);
        here(() -> reading.read(anna, clock.instant(), TODAY, ids.get(2)));
        var after = Optional.of(ids.get(2).value());
        assertThat(ids(here(() -> reading.list(anna, clock.instant(), TODAY, Optional.of(Show.UNREAD), after, 50))))
                .containsExactlyElementsOf(ids.subList(3, 6));
    }

    @Test
    void whoever_is_left_out_finds_no_trace_of_it_on_any_page() {
        send(3);
        var hidden = sends(Kind.WORRY, Route.SOON, Set.of("p" + anna.person()));
        send(3);
        assertThat(all(mary, Show.ALL, 2)).hasSize(7).contains(hidden);
        assertThat(all(anna, Show.ALL, 2)).hasSize(6).doesNotContain(hidden);
        var after = Optional.of(hidden.value());
        assertThat(ids(here(() -> reading.list(anna, clock.instant(), TODAY, Optional.of(Show.ALL), after, 50))))
                .as("from what they must not know, the list begins anew")
                .hasSize(6);
    }

    @Test
    void a_long_list_leads_on_and_back() {
        send(51);
        var visitor = new Visitor(port).as(story.organisation(), anna);
        var first = visitor.get("/tellings");
        assertThat(first.page().select("tbody tr")).hasSize(50);
        var more = first.page().expectFirst("a[rel=next]");
        var second = visitor.get(more.attr("href"));
        assertThat(second.page().select("tbody tr")).hasSize(1);
        assertThat(second.page().select("a[rel=next]")).isEmpty();
        assertThat(second.page().expectFirst("a[rel=prev]").attr("href")).isEqualTo("/tellings?show=UNREAD");
    }
}
