package org.heard.advocacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Requests of a child that leave, or do not, over real SMTP, with a clock that goes on. The child's social worker is
/// the first on the rota, which they may be.
abstract class RequestsByMail extends HeardTest {
    static final MailOfOthers MAIL = new MailOfOthers();
    static final String PROVIDER = "advocates@example.org";
    static final String COMPLAINTS = "complaints@example.org";

    @LocalServerPort
    int port;

    @Autowired
    private List<Job> jobs;

    Actor anna;
    Actor mina;
    Actor sam;
    Actor ruth;
    ChildStory ash;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("heard.smtp.url", () -> "smtp://127.0.0.1:" + MAIL.port() + "?from=heard@example.org");
        properties.add("heard.address", () -> "https://heard.example.org/");
    }

    @BeforeEach
    void ash_and_who_works_with_them() {
        MAIL.clear();
        anna = story.iro("Anna Example");
        mina = story.manager("Mina Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        ruth = story.iro("Ruth Rota");
        ash = story.child("Ash Example")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06");
        story.isOnTheirSide();
        story.onRota("Sam Example", "sam@example.org", sam, false);
        story.onRota("Ruth Rota", "ruth@example.org", ruth, false);
    }

    /// The child asks from their own pages.
    void asks(String what, boolean hidden) {
        var child = child();
        child.press(
                child.get("/me/side/" + what),
                "Send",
                hidden ? Map.of("reach", "Ring my school", "hide", "yes") : Map.of("reach", "Ring my school"));
    }

    /// The jobs run as if it were this time, and the pages know no other.
    void goOn(Instant now) {
        clock.set(now);
        for (var name :
                List.of("Sending of messages", "Requests of children that have not left", "Sending of messages")) {
            var job = jobs.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            here(() -> job.work().run(story.organisation(), now));
        }
    }

    Visitor child() {
        return new Visitor(port).as(story.organisation(), ash.id());
    }

    Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    String side() {
        return child().get("/me/side").words();
    }

    /// The page of the one thing that waits for somebody.
    String asked(Visitor who) {
        return who.get("/work/asked")
                .page()
                .select("main a[href^=/work/asked/]")
                .attr("href");
    }
}
