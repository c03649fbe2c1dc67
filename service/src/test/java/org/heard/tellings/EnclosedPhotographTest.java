package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.Permission;
import org.heard.access.Permissions;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.documents.TakenPhotograph;
import org.heard.enclosed.Enclosures;
import org.heard.enclosed.PhotographRoute;
import org.heard.enclosed.PhotographRoutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Photographs: none while no route is recorded; then drawn anew, shown to whoever was trained and to nobody else.
class EnclosedPhotographTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Tellings tellings;

    @Autowired
    private Enclosures enclosures;

    @Autowired
    private PhotographRoutes routes;

    @Autowired
    private Permissions permissions;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor manager;
    private Actor iro;

    @Autowired
    private Persons persons;

    private Actor trained;
    private ChildStory child;
    private Visitor ash;

    @BeforeEach
    void arrive() {
        manager = story.manager("Mina Bossington");
        iro = story.iro("Jonathan Featherstone");
        trained = story.person("Tess Trained", Role.TEAM_MANAGER);
        child = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06");
        ash = new Visitor(port).as(story.organisation(), child.id());
    }

    @Test
    void while_no_route_is_recorded_no_address_takes_one_and_the_page_says_why() {
        var page = ash.get("/me/say/sun");
        assertThat(page.words()).contains("You cannot send photos here. A photo can show more than you want.");
        assertThat(page.page().select("input[type=file]")).isEmpty();
        for (var path :
                List.of("/me/say/sun", "/me/say/cloud", "/me/help", "/me/say/check-in", "/me/drawing", "/me/sound")) {
            for (var field : List.of("photograph", "drawing", "sound", "words", "file")) {
                upload(path, field, TakenPhotograph.jpeg());
            }
        }
        assertThat(held()).isZero();
        var refused = upload("/me/say/sun", "photograph", TakenPhotograph.jpeg());
        assertThat(refused.words()).contains("You cannot send photos any more. Your words are still here.");
        assertThat(refused.page().select("textarea").text()).isEqualTo("Look");
        assertThat(here(() -> routes.findOpen(TODAY))).isEmpty();
    }

    @Test
    void a_manager_records_what_was_agreed_with_whom_why_and_who_is_trained() {
        var page = as(manager);
        assertThat(page.get("/service/photographs").words()).contains("Children can send no photographs");
        var refused = page.post("/service/photographs", Map.of("with", "", "first", ""));
        assertThat(refused.page().select(".govuk-error-summary").text())
                .contains("Enter the day it was agreed", "Enter with whom in the police", "Say why children may");
        var fields = new LinkedHashMap<>(Map.of(
                "agreed-day", "1",
                "agreed-month", "6",
                "agreed-year", "2026",
                "with", "Exampleshire Police, child abuse unit",
                "role", "The designated safeguarding lead",
                "because", "Children asked to show us their rooms"));
        assertThat(page.post("/service/photographs", fields).words()).contains("Choose who was trained to open them");
        fields.put("agreed-year", "2027");
        fields.put("first", trained.person().toString());
        assertThat(page.post("/service/photographs", fields).words()).contains("must not be in the future");
        fields.put("agreed-year", "2026");
        assertThat(page.follow(page.post("/service/photographs", fields)).words())
                .contains("Children from 8 may send photographs", "Exampleshire Police", "Tess Trained");
        assertThat(ash.get("/me/say/sun").words())
                .contains("This is who opens it: The designated safeguarding lead. Nobody else sees it.");
        assertThat(page.post("/service/photographs/stop", Map.of("why", "")).words())
                .contains("Say why they are stopped");
        page.post("/service/photographs/stop", Map.of("why", "The agreement is being renewed"));
        assertThat(ash.get("/me/say/sun").words()).contains("You cannot send photos here.");
        for (var other : List.of(iro, trained)) {
            assertThat(as(other).get("/service/photographs").status()).isEqualTo(404);
        }
    }

    @Test
    void nobody_trained_any_more_and_it_is_off() {
        open();
        here(() -> permissions.give(manager, NOW, TODAY, Permission.OPEN_PHOTOGRAPHS, java.util.Set.of()));
        assertThat(ash.get("/me/say/sun").words()).contains("You cannot send photos here.");
    }

    @Test
    void a_child_younger_than_eight_is_not_offered_it_whatever_words_they_read() {
        open();
        var kit = story.child("Kit Example").born("2018-06-16").enteredCare("2026-01-05", "C1", "U6");
        ash = new Visitor(port).as(story.organisation(), kit.id());
        ash.get("/me/say/sun");
        assertThat(ash.post("/me/say/sun", Map.of("do", "beside", "beside", "NOBODY"))
                        .words())
                .contains("You can send photos when you are eight.");
        assertThat(upload("/me/say/sun", "photograph", TakenPhotograph.jpeg()).status())
                .isEqualTo(200);
        assertThat(held()).isZero();
    }

    @Test
    void what_is_kept_holds_nothing_of_where_it_was_taken_and_can_still_be_seen() throws Exception {
        open();
        assertThat(new String(TakenPhotograph.jpeg(), StandardCharsets.ISO_8859_1))
                .contains("Exif", "GPS 51.5007");
        assertThat(upload("/me/say/sun", "photograph", TakenPhotograph.jpeg()).leadsTo())
                .isEqualTo("/me/said");
        var kept = here(() ->
                enclosures.openPhotograph(trained, NOW, mine().getFirst().id().value()));
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "51.5007");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(64);
    }

    @Test
    void the_trained_role_alone_opens_it_behind_a_warning_and_every_opening_is_in_the_audit() {
        open();
        upload("/me/say/sun", "photograph", TakenPhotograph.jpeg());
        var id = mine().getFirst().id();
        assertThat(ash.get("/me/said").words()).contains("You sent a photo with this.");
        assertThat(ash.get("/me/said").page().select("main img")).isEmpty();
        for (var other : List.of(iro, manager)) {
            var reader = as(other);
            reader.get("/tellings");
            var read = reader.follow(reader.post("/tellings/" + id, Map.of("do", "read")));
            assertThat(read.words()).contains("A photo is enclosed. The designated safeguarding lead opens it.");
            assertThat(read.page().select("main img")).isEmpty();
            for (var path : List.of("/photographs", "/photographs/" + id)) {
                assertThat(reader.get(path).status()).as(path).isEqualTo(404);
            }
            assertThat(reader.post("/photographs/" + id, Map.of()).status()).isEqualTo(404);
        }
        assertThat(as(iro).get("/tellings/" + id).words()).contains("Nobody has opened it yet.");
        var opener = as(trained);
        assertThat(opener.get("/tellings/" + id).status())
                .as("its words are for others")
                .isEqualTo(404);
        assertThat(opener.get("/work").words()).contains("Photographs children sent, not opened");
        assertThat(opener.get("/photographs").words()).contains("Ash", "Not opened yet");
        var warning = opener.get("/photographs/" + id);
        assertThat(warning.words()).contains("It may show a child being hurt", "is in the audit");
        assertThat(warning.page().select("main img")).isEmpty();
        var before = openings();
        var opened = opener.post("/photographs/" + id, Map.of());
        assertThat(opened.header("Content-Type")).startsWith("image/jpeg");
        assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
        assertThat(opened.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        opener.post("/photographs/" + id, Map.of());
        assertThat(openings()).isEqualTo(before + 2);
        assertThat(as(iro).get("/tellings/" + id).words()).contains("It was opened 15 June 2026");
        assertThat(opener.get("/photographs").words()).contains("Tess Trained").doesNotContain("Not opened yet");
        assertThat(opener.get("/work").words()).doesNotContain("Photographs children sent");
    }

    @Test
    void whoever_the_child_left_out_does_not_open_it() {
        here(() -> routes.open(manager, NOW, TODAY, route(), java.util.Set.of(iro.person(), trained.person())));
        upload("/me/say/sun", "photograph", TakenPhotograph.jpeg(), Map.of("hidden", "p" + iro.person()));
        var id = mine().getFirst().id();
        assertThat(as(iro).get("/photographs").words()).contains("No child has sent one");
        assertThat(as(iro).get("/photographs/" + id).status()).isEqualTo(404);
    }

    @Test
    void whoever_opens_photographs_can_be_left_out_and_is_when_they_are_named() {
        here(() -> routes.open(manager, NOW, TODAY, route(), java.util.Set.of(trained.person(), iro.person())));
        assertThat(ash.get("/me/say/sun").words()).contains("Tess Trained, who opens photos");
        upload("/me/say/sun", "photograph", TakenPhotograph.jpeg(), Map.of("hidden", "p" + trained.person()));
        clock.set(NOW.plusSeconds(60));
        upload("/me/say/sun", "photograph", TakenPhotograph.jpeg(), Map.of("words", "this is Tess at my house"));
        assertThat(held()).isEqualTo(2);
        assertThat(as(trained).get("/photographs").words()).contains("No child has sent one");
    }

    @Test
    void one_that_nobody_could_open_is_not_taken_and_the_words_stay() {
        open();
        var refused =
                upload("/me/say/sun", "photograph", TakenPhotograph.jpeg(), Map.of("hidden", "p" + trained.person()));
        assertThat(refused.words()).contains("Nobody else can open photos. Send it without one.");
        assertThat(refused.page().select("textarea").text()).isEqualTo("Look");
        assertThat(mine()).isEmpty();
    }

    @Test
    void whoever_has_left_opens_none_and_none_are_offered() {
        open();
        here(() -> {
            persons.leave(trained.person(), TODAY);
            return true;
        });
        assertThat(ash.get("/me/say/sun").words()).doesNotContain("Choose a photo");
    }

    @Test
    void after_it_is_stopped_what_was_sent_can_still_be_opened_and_nothing_more_comes() {
        open();
        upload("/me/say/sun", "photograph", TakenPhotograph.jpeg());
        here(() -> routes.stop(manager, NOW, TODAY, "The agreement is being renewed"));
        upload("/me/say/sun", "photograph", TakenPhotograph.jpeg());
        assertThat(held()).isOne();
        var opener = as(trained);
        opener.get("/photographs");
        assertThat(opener.post("/photographs/" + mine().getFirst().id(), Map.of())
                        .header("Content-Type"))
                .startsWith("image/jpeg");
    }

    @Test
    void what_is_no_photo_is_said_and_the_words_stay() {
        open();
        var refused = upload("/me/say/sun", "photograph", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.words()).contains("That photo cannot be read.");
        assertThat(refused.page().select("textarea").text()).isEqualTo("Look");
        assertThat(mine()).isEmpty();
    }

    private void open() {
        here(() -> routes.open(manager, NOW, TODAY, route(), java.util.Set.of(trained.person())));
    }

    private static PhotographRoute route() {
        return new PhotographRoute(
                TODAY.minusDays(14), "Exampleshire Police", "The designated safeguarding lead", "Children asked");
    }

    private Visitor.Answer upload(String path, String field, byte[] file) {
        return upload(path, field, file, Map.of());
    }

    private Visitor.Answer upload(String path, String field, byte[] file, Map<String, String> more) {
        ash.get("/me/say/sun");
        var boundary = "part-" + UUID.randomUUID();
        var fields = new LinkedHashMap<>(more);
        fields.put("_csrf", ash.token());
        fields.putIfAbsent("words", "Look");
        if (field.equals("words")) {
            fields.remove("words");
        }
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"IMG_1.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return ash.send(ash.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /// Everything that came as a file and was kept, wherever.
    private int held() {
        return count("select (select count(*) from enclosed_photograph) + (select count(*) from enclosed_sound)"
                + " + (select count(*) from enclosed_sound_begun) + (select count(*) from document)");
    }

    private int openings() {
        return count("select count(*) from audit_entry where act = 'opened a photograph a child sent'");
    }

    private int count(String sql) {
        return here(() ->
                transaction.execute(status -> rows.sql(sql).query(Integer.class).single()));
    }

    private List<Telling> mine() {
        return here(() -> tellings.list(new Self(story.organisation(), child.id(), Self.Way.PLAYED)));
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}
