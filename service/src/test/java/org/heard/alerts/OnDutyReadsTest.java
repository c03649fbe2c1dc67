package org.heard.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever is told at night that a child asks for help reads what the child sent, although they do not work with them.
class OnDutyReadsTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Telling telling;

    private Actor ruth;
    private ChildStory ash;

    @BeforeEach
    void ruth_is_on_the_rota() {
        ruth = story.iro("Ruth Rota");
        story.onRota("Ruth Rota", "ruth@example.org", ruth, false);
        var iro = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .decided("2026-03-02", "Find a choir", "Sam Example", "2026-07-01")
                .has(RelationKind.IRO, iro, "2026-01-06");
    }

    @Test
    void the_page_opens_for_them_and_shows_the_words_once_they_read_it() {
        var child = new Visitor(port).as(story.organisation(), ash.id());
        child.get("/me/help");
        child.post("/me/help", Map.of("words", "Please come", "keep", "yes"));
        here(() -> {
            telling.escalate(NOW);
            return true;
        });
        var visitor = new Visitor(port).as(story.organisation(), ruth);
        var path = path(visitor);

        assertThat(visitor.get(path).status()).isEqualTo(200);
        visitor.post(path, Map.of("do", "read"));
        assertThat(visitor.get(path).words()).contains("Please come").doesNotContain("Find a choir");
        assertThat(visitor.get("/children/" + ash.id()).status())
                .as("and nothing else of the child")
                .isEqualTo(404);
    }

    private String path(Visitor visitor) {
        var alert =
                visitor.get("/alerts").page().select("main a[href^=/alerts/]").attr("href");
        return visitor.get(alert).page().select("a[href^=/tellings/]").attr("href");
    }
}
