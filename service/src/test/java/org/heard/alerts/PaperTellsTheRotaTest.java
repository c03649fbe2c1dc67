package org.heard.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.Drawn;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.documents.Given;
import org.heard.handwritten.Box;
import org.heard.handwritten.Handwritten;
import org.heard.handwritten.Handwritten.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What comes on paper counts as raised: the rota is told by mail, one after the other, until somebody has
/// read it.
class PaperTellsTheRotaTest extends AlertsByMail {
    @LocalServerPort
    private int port;

    @Autowired
    private Handwritten handwritten;

    private Actor anna;
    private Actor ruth;
    private ChildStory ash;

    @BeforeEach
    void a_rota_and_a_child() {
        anna = story.iro("Anna Example");
        ruth = story.iro("Ruth Rota");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        story.onRota("Anna Example", "anna@example.org", anna, false);
        story.onRota("Ruth Rota", "ruth@example.org", ruth, false);
        story.onRota("Out-of-hours team", "night@example.org", null, true);
    }

    private UUID filed(Box box) {
        var office = story.manager("Mina Example");
        var filing =
                here(() -> handwritten.file(office, NOW, TODAY, ash.id(), "", box, new Given("letter.png", Drawn.PNG)));
        return ((Filing.Filed) filing).arrived().id();
    }

    @Test
    void nobody_has_read_it_so_the_next_is_told_and_once_somebody_has_nobody_is() throws Exception {
        var paper = filed(Box.empty());
        goOn(NOW);
        assertThat(told()).containsExactly("anna@example.org");
        assertThat(SERVER.getReceivedMessages()[0].getContent().toString())
                .doesNotContain("Ash", "paper", paper.toString());
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("Please look soon");
        goOn(NOW.plus(Duration.ofMinutes(16)));
        assertThat(told()).containsExactlyInAnyOrder("anna@example.org", "ruth@example.org");
        var visitor = new Visitor(port).as(story.organisation(), ruth);
        var alert =
                visitor.get("/alerts").page().select("main a[href^=/alerts/]").attr("href");
        var page = visitor.get(alert).page().select("a[href^=/paper/]").attr("href");
        assertThat(page).isEqualTo("/paper/" + paper);
        assertThat(visitor.get(page).words())
                .contains("Ash Example", "Whoever works with the child types it up.")
                .doesNotContain("Something they want");
        assertThat(visitor.send(visitor.request(page + "/scan")).status()).isEqualTo(200);
        assertThat(visitor.get("/children/" + ash.id()).status()).isEqualTo(404);
        visitor.press(visitor.get(page), "I have read it", Map.of());
        goOn(NOW.plus(Duration.ofHours(2)));
        assertThat(told()).as("nobody else").hasSize(2);
        assertThat(new Visitor(port)
                        .as(story.organisation(), ash.id())
                        .get("/me/said")
                        .words())
                .contains("Your paper came. Ruth Rota read this on");
        assertThat(new Visitor(port)
                        .as(story.organisation(), anna)
                        .get("/work/paper")
                        .words())
                .contains("Ash Example", "Read, not typed up", "Read by Ruth Rota.");
    }

    @Test
    void whom_the_child_wrote_in_the_box_is_passed_over() {
        filed(new Box(Set.of("p" + anna.person()), false));
        goOn(NOW);
        assertThat(told()).isEqualTo(List.of("ruth@example.org"));
        goOn(NOW.plus(Duration.ofHours(3)));
        assertThat(told()).doesNotContain("anna@example.org");
    }

    /// As when it came: one after the other, around whom the child left out, and whoever is told reads it.
    @Test
    void what_the_child_puts_back_is_told_to_the_rota_anew() throws Exception {
        var mina = story.manager("Mina Other");
        var paper = "/paper/" + filed(new Box(Set.of("p" + anna.person()), false));
        var manager = new Visitor(port).as(story.organisation(), mina);
        manager.press(manager.get(paper), "I have read it: there is nothing to answer", Map.of());
        goOn(NOW);
        SERVER.purgeEmailFromAllMailboxes();
        clock.passes(Duration.ofDays(1));
        var child = new Visitor(port).as(story.organisation(), ash.id());
        child.press(child.get("/me/said"), "I asked for something", Map.of());
        var now = NOW.plus(Duration.ofDays(1));
        goOn(now);
        assertThat(told()).containsExactly("ruth@example.org");
        goOn(now.plus(Duration.ofHours(3)));
        assertThat(told()).contains("night@example.org").doesNotContain("anna@example.org");
        SERVER.purgeEmailFromAllMailboxes();
        var visitor = new Visitor(port).as(story.organisation(), ruth);
        assertThat(visitor.get(paper).words()).contains("The child says that they asked for something");
        visitor.press(visitor.get(paper), "I have read it", Map.of());
        goOn(now.plus(Duration.ofHours(6)));
        assertThat(told()).as("nobody else").isEmpty();
    }
}
