package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.alerts.Alert;
import org.heard.alerts.Alerts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A recording goes with what a child sends: who hears it, how it is given out, and that nothing but a voice is taken.
class EnclosedSoundTest extends HeardTest {
    /// As a browser wraps a voice, in letters that stand for themselves in any encoding.
    private static final String VOICE = "OggS0000000000000000000000OpusHead0";

    @LocalServerPort
    private int port;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Tellings tellings;

    private Actor iro;
    private Actor worker;
    private ChildStory child;
    private Visitor ash;

    @BeforeEach
    void arrive() {
        iro = story.iro("Jonathan Featherstone");
        worker = story.person("Wanda Grimshaw", Role.SOCIAL_WORKER);
        child = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-06");
        ash = new Visitor(port).as(story.organisation(), child.id());
    }

    @Test
    void the_child_hears_it_before_and_after_sending_it() {
        record(VOICE);
        assertThat(ash.get("/me/sound").raw().body()).isEqualTo(VOICE);
        send("sun");
        assertThat(ash.get("/me/sound").status()).isEqualTo(404);
        var player = ash.get("/me/said").page().select("audio").attr("src");
        var heard = ash.get(player);
        assertThat(heard.raw().body()).isEqualTo(VOICE);
        assertThat(heard.header("Content-Type")).isEqualTo("audio/ogg");
        assertThat(heard.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(heard.header("Content-Disposition")).isEqualTo("inline; filename=\"recording.ogg\"");
        assertThat(heard.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(heard.header("Cache-Control")).contains("no-store");
        var part = ash.send(ash.request(player).header("Range", "bytes=0-3").GET());
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.raw().body()).isEqualTo("OggS");
    }

    @Test
    void whoever_may_read_it_hears_it_once_they_say_so_and_is_told_that_nothing_is_written_down() {
        record(VOICE);
        send("sun");
        var path = "/tellings/" + mine().getFirst().id();
        var reader = as(iro);
        assertThat(reader.get("/tellings").words()).contains("Nobody has seen yet what came with it");
        assertThat(reader.get(path + "/sound").leadsTo()).isEqualTo(path);
        var read = reader.follow(reader.post(path, Map.of("do", "read")));
        assertThat(read.words()).contains("Heard never writes down what was said; a person listens.");
        assertThat(reader.get(read.page().select("audio").attr("src")).raw().body())
                .isEqualTo(VOICE);
        assertThat(as(worker).get(path + "/sound").status()).isEqualTo(404);
        assertThat(new Visitor(port)
                        .as(
                                story.organisation(),
                                story.child("Kit Example")
                                        .born("2012-03-02")
                                        .enteredCare("2026-01-05", "C2", "U6")
                                        .id())
                        .get("/me/said/" + mine().getFirst().id() + "/sound")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_recorded_worry_calls_somebody_and_leaves_the_screen() {
        record(VOICE);
        send("cloud");
        var worry = mine().getFirst();
        assertThat(here(() ->
                        alerts.find(new Alert.About(Tellings.ABOUT, worry.id().value()))))
                .isPresent();
        assertThat(ash.get("/me/said").page().select("audio")).isEmpty();
        assertThat(ash.get("/me/said/" + worry.id() + "/sound").status()).isEqualTo(404);
    }

    @Test
    void what_is_no_voice_is_not_kept() {
        for (var other : List.of("\u0001PNG", "OggS0000theora", "", "x".repeat(4_000_000))) {
            assertThat(record(other).status()).isEqualTo(422);
        }
        assertThat(ash.post("/me/sound", Map.of()).status()).isEqualTo(422);
        assertThat(ash.get("/me/sound").status()).isEqualTo(404);
    }

    @Test
    void the_child_may_choose_not_to_send_it() {
        record(VOICE);
        assertThat(ash.get("/me/say/sun").page().select("input[name=sound]").attr("value"))
                .isEqualTo("yes");
        assertThat(ash.post("/me/sound/forget", Map.of()).status()).isEqualTo(204);
        assertThat(ash.get("/me/say/sun").page().select("input[name=sound]").attr("value"))
                .isEmpty();
    }

    @Test
    void one_that_is_gone_is_said_and_the_words_stay() {
        ash.get("/me/say/sun");
        var refused = ash.post("/me/say/sun", Map.of("words", "We went to the sea", "sound", "yes"));
        assertThat(refused.words()).contains("Your recording is not there any more.");
        assertThat(refused.page().select("textarea").text()).isEqualTo("We went to the sea");
        assertThat(mine()).isEmpty();
    }

    @Test
    void who_signs_in_later_does_not_find_it() {
        record(VOICE);
        clock.set(NOW.plusSeconds(60));
        ash.post("/leave", Map.of());
        ash = new Visitor(port).as(story.organisation(), child.id());
        assertThat(ash.get("/me/sound").status()).isEqualTo(404);
    }

    @Test
    void the_microphone_may_be_asked_for_where_a_child_says_something_and_nowhere_else() {
        assertThat(ash.get("/me/say/sun").header("Permissions-Policy"))
                .isEqualTo("geolocation=(), camera=(), microphone=(self)");
        for (var other : List.of("/me", "/me/say", "/me/said", "/me/help")) {
            assertThat(ash.get(other).header("Permissions-Policy")).as(other).contains("microphone=()");
        }
    }

    private Visitor.Answer record(String bytes) {
        ash.get("/me/say/sun");
        return ash.upload("/me/sound", Map.of(), List.of(new Visitor.Upload("sound", "sound", bytes)));
    }

    private void send(String what) {
        ash.get("/me/say/" + what);
        var fields = new LinkedHashMap<String, String>();
        fields.put("words", "");
        fields.put("sound", "yes");
        assertThat(ash.post("/me/say/" + what, fields).leadsTo()).isEqualTo("/me/said");
    }

    private List<Telling> mine() {
        return here(() -> tellings.list(new Self(story.organisation(), child.id(), Self.Way.PLAYED)));
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}
