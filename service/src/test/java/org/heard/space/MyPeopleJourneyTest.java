package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.advocacy.OnTheirSide;
import org.heard.outbox.Outbox;
import org.heard.outbox.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A child sees who works with them and what each is for, and gets somebody on their side.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class MyPeopleJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private OnTheirSide side;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private Actor worker;
    private Actor manager;
    private ChildStory ash;

    @BeforeEach
    void ash_with_people() {
        anna = story.iro("Anna Example");
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        manager = story.person("Mary Example", Role.IRO_MANAGER);
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
    }

    private void someoneIsOnTheirSide() {
        here(() -> side.set(
                manager,
                NOW,
                TODAY,
                new OnTheirSide.Reached(
                        "Loud and Clear",
                        "0800 000 0001",
                        "advocates@example.org",
                        "https://advocates.example.org/ask",
                        "0800 000 0002",
                        "complaints@example.org")));
    }

    @Test
    void an_iro_shows_a_face_and_the_child_meets_them_first() throws Exception {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/account/card");
            browsing.look("own-card");
            page.locator("[name=about]").fill("I have a dog called Biscuit.");
            page.locator("[name=answers]").fill("I answer on weekdays.");
            page.locator("[name=hair]").selectOption("CURLY");
            page.locator("[name=glasses]").check();
            browsing.button("Save").click();
            assertThat(browsing.text()).contains("Saved.");

            browsing.as(story.organisation(), ash.id());
            page.navigate("/me/people");
            assertThat(page.locator(".person h2").allInnerTexts()).startsWith("Anna Example", "Sam Example");
            assertThat(page.locator(".person").first().innerText())
                    .contains("Your Independent Reviewing Officer", "What they do not do", "Biscuit");
            browsing.look("space-people");
        }
    }

    @Test
    void a_photo_is_shown_to_the_child_and_to_no_other() throws Exception {
        var picture = Files.createTempFile("face", ".png");
        Files.write(picture, picture());
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/account/card");
            page.setInputFiles("[name=photo]", Path.of(picture.toString()));
            browsing.button("Save").click();
            assertThat(page.locator("img.face").getAttribute("alt")).contains("photo");
        }
        var photo = "/me/people/" + anna.person() + "/photo";
        assertThat(new Visitor(port)
                        .as(story.organisation(), ash.id())
                        .get(photo)
                        .status())
                .isEqualTo(200);
        var other = story.child("Kit Example").born("2015-01-01").enteredCare("2026-01-05", "C1", "U6");
        assertThat(new Visitor(port)
                        .as(story.organisation(), other.id())
                        .get(photo)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void asking_for_an_advocate_leaves_at_once_without_a_reason_and_the_case_line_sees_nothing() {
        someoneIsOnTheirSide();
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ash.id());
            page.locator(".side").click();
            browsing.look("space-side");
            browsing.link("Ask for an advocate").click();
            browsing.look("space-ask-advocate");
            browsing.button("Send").click();
            assertThat(page.locator(".problem").innerText()).contains("Write how they can reach you.");
            page.locator("[name=reach]").fill("Ring my school on Tuesday");
            page.locator("[name=hide]").check();
            browsing.button("Send").click();
            assertThat(browsing.text()).contains("It is on its way to Loud and Clear.", "It is on its way.");
        }
        var body = here(() -> transaction.execute(
                status -> rows.sql("select body from message where organisation_id = :organisation and child_asked")
                        .param("organisation", story.organisation().value())
                        .query(String.class)
                        .single()));
        assertThat(body)
                .contains("Ash", "Age: 10", "Ring my school on Tuesday", "Anna Example", "not want their social");
        var sam = new Visitor(port).as(story.organisation(), worker);
        for (var path : new String[] {"", "/chronicle", "/decisions"}) {
            assertThat(sam.get("/children/" + ash.id() + path).page().text())
                    .as(path)
                    .doesNotContainIgnoringCase("advocate asked")
                    .doesNotContain("Ring my school")
                    .doesNotContain("asked for help");
        }
        assertThat(sam.get("/work/asked").status()).isEqualTo(404);
        assertThat(here(() -> outbox.list(manager, TODAY, State.QUEUED, java.util.Optional.empty(), 10)))
                .hasSize(1);
    }

    @Test
    void asking_to_see_the_iro_is_answered_in_words_the_child_reads() {
        var child = new Visitor(port).as(story.organisation(), ash.id());
        var form = child.get("/me/side/see");
        var sent = child.press(form, "Send", Map.of("reach", "After school"));
        assertThat(child.follow(sent).words()).contains("Your reviewing officer will see this.");

        var iro = new Visitor(port).as(story.organisation(), anna);
        assertThat(iro.get("/work").words()).contains("Asked for by children, not answered");
        var list = iro.get("/work/asked");
        assertThat(list.words()).contains("Ash Example", "To see their IRO");
        var link = list.page().select("main a[href^=/work/asked/]").attr("href");
        assertThat(iro.get(link).words()).contains("After school");
        iro.press(iro.get(link), "Send to the child", Map.of("words", "I will come on Thursday at four."));
        assertThat(child.get("/me/side").words()).contains("Anna Example says", "I will come on Thursday at four.");
        assertThat(iro.get("/work/asked").words()).contains("Nothing waits");
    }

    @Test
    void a_complaint_is_seen_by_the_manager_and_not_by_the_iro() {
        someoneIsOnTheirSide();
        var child = new Visitor(port).as(story.organisation(), ash.id());
        var sent = child.press(child.get("/me/side/complaint"), "Send", Map.of("reach", "At school"));
        assertThat(child.follow(sent).words()).contains("It is on its way to the complaints team.");
        assertThat(new Visitor(port)
                        .as(story.organisation(), anna)
                        .get("/work/asked")
                        .words())
                .contains("Nothing waits");
        assertThat(new Visitor(port)
                        .as(story.organisation(), manager)
                        .get("/work/asked")
                        .words())
                .contains("To complain");
    }

    @Test
    void where_nobody_said_where_it_should_go_the_child_is_told_to_ring_and_keeps_what_they_wrote() {
        var child = new Visitor(port).as(story.organisation(), ash.id());
        var refused = child.press(child.get("/me/side/advocate"), "Send", Map.of("reach", "At school"));
        assertThat(refused.words()).contains("We could not send it.");
        assertThat(refused.page().select("[name=reach]").text()).isEqualTo("At school");
    }

    private static byte[] picture() throws Exception {
        var image = new java.awt.image.BufferedImage(120, 120, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
