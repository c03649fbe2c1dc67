package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.advocacy.Request;
import org.heard.advocacy.Requests;
import org.heard.councils.Councils;
import org.heard.documents.Given;
import org.heard.handwritten.Box;
import org.heard.handwritten.Handwritten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The lists of what waits stay short in the largest authority: a page shows fifty, the longest first, and says how
/// many there are in all. Nobody counts what they may not see.
class LongListsTest extends HeardTest {
    private static final int MANY = 103;

    @LocalServerPort
    private int port;

    @Autowired
    private Requests requests;

    @Autowired
    private Handwritten handwritten;

    @Autowired
    private Councils councils;

    private Actor mina;
    private Actor anna;
    private Actor ben;
    private ChildStory ash;
    private ChildStory kit;

    @BeforeEach
    void two_children_with_an_iro_each() {
        mina = story.manager("Mina Example");
        anna = story.iro("Anna Example");
        ben = story.iro("Ben Example");
        ash = child("Ash Example", anna);
        kit = child("Kit Example", ben);
    }

    private ChildStory child(String name, Actor iro) {
        return story.child(name)
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06");
    }

    @Test
    void what_children_asked_for() {
        asks(kit, 0);
        for (var minute = 1; minute <= MANY; minute++) {
            asks(ash, minute);
        }
        assertThat(work(anna)).contains(MANY + " Asked for by children, not answered");
        assertThat(work(ben)).contains("1 Asked for by children, not answered");
        assertThat(work(mina)).contains(MANY + 1 + " Asked for by children, not answered");
        assertThat(work(story.person("Sam Example", Role.SOCIAL_WORKER))).doesNotContain("Asked for by children");
        assertPaged("/work/asked", "%,d things, the longest first");
        assertThat(rows(mina, "/work/asked").getFirst()).as("the first asked").contains("Kit Example", "12:00");
        assertThat(rows(anna, "/work/asked")).hasSize(50).noneMatch(row -> row.contains("Kit"));
        assertThat(rows(ben, "/work/asked")).singleElement().asString().contains("Kit");
        assertThat(rows(story.iro("New Example"), "/work/asked")).isEmpty();
    }

    @Test
    void what_came_on_paper() {
        files(kit, 0);
        for (var minute = 1; minute <= MANY; minute++) {
            files(ash, minute);
        }
        assertPaged("/work/paper", "%,d papers: those not read yet first, the oldest first");
        assertThat(rows(mina, "/work/paper").getFirst()).contains("Kit Example");
        assertThat(rows(ben, "/work/paper")).singleElement().asString().contains("Kit");
        assertThat(rows(story.iro("New Example"), "/work/paper")).isEmpty();
    }

    @Test
    void what_was_closed_without_an_answer() {
        var gone = child("Gone Example", anna);
        for (var day = 0; day < MANY; day++) {
            gone.wished(TODAY.minusDays(day + 1).toString(), "A dog");
        }
        kit.wished(TODAY.minusDays(MANY + 1).toString(), "A cat").leftCare("2026-06-14", "E4A");
        gone.leftCare("2026-06-14", "E4A");
        assertPaged("/service/tellings/closed", "%,d things, the longest ago first");
        assertThat(rows(mina, "/service/tellings/closed").getFirst()).contains("Kit Example", "3 March 2026");
    }

    @Test
    void what_groups_raised() {
        var group = story.group(ash.id());
        var self = new Self(story.organisation(), ash.id(), Self.Way.PLAYED);
        for (var number = 0; number < MANY; number++) {
            here(() -> councils.raise(self, NOW, TODAY, group, "More time with our friends"));
        }
        assertThat(work(mina)).contains(MANY + " Raised by children’s groups");
        assertThat(work(anna)).doesNotContain("Raised by children’s groups");
    }

    private void asks(ChildStory child, int minute) {
        var self = new Self(story.organisation(), child.id(), Self.Way.PLAYED);
        var at = NOW.plusSeconds(60L * minute);
        here(() -> requests.ask(self, at, TODAY, Request.Kind.SEE_IRO, "After school", false));
    }

    private void files(ChildStory child, int minute) {
        var at = NOW.plusSeconds(60L * minute);
        var scan = new Given("letter.png", Drawn.PNG);
        here(() -> handwritten.file(mina, at, TODAY, child.id(), "", new Box(Set.of(), false), scan));
    }

    /// Pages to the manager, each leading to the next and back to the one before, until each row was shown once; and
    /// what is no page is the nearest that is.
    private void assertPaged(String path, String caption) {
        var onTheLast = (MANY + 1) % 50;
        var visitor = as(mina);
        var first = visitor.get(path).page();
        assertThat(first.select("main caption").text()).isEqualTo(caption.formatted(MANY + 1));
        assertThat(first.select("main tbody tr")).hasSize(50);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        var pages = new ArrayList<>(List.of(first));
        for (var at = 2; !pages.getLast().select("a[rel=next]").isEmpty(); at++) {
            var next = visitor.get(pages.getLast().select("a[rel=next]").attr("href"))
                    .page();
            assertThat(next.select("a[rel=prev]").attr("href")).isEqualTo(path + "?page=" + (at - 1));
            pages.add(next);
        }
        assertThat(pages.getLast().select("main tbody tr")).hasSize(onTheLast);
        assertThat(pages.stream()
                        .flatMap(page -> page.select("main tbody tr a").eachAttr("href").stream())
                        .filter(href -> !href.matches("/children/[^/]*"))
                        .collect(Collectors.toSet()))
                .hasSize(MANY + 1);
        assertThat(visitor.get(path + "?page=9999").page().select("main tbody tr"))
                .hasSize(onTheLast);
        for (var odd : List.of("0", "-1", "x", "99999999999999")) {
            assertThat(visitor.get(path + "?page=" + odd).page().select("a[rel=prev]"))
                    .as(odd)
                    .isEmpty();
        }
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    private String work(Actor actor) {
        return as(actor).get("/work").words();
    }

    private List<String> rows(Actor actor, String path) {
        return as(actor).get(path).page().select("main tbody tr").eachText();
    }
}
