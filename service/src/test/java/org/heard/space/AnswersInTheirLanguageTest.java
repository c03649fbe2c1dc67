package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfile.Way;
import org.heard.children.CommunicationProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child who reads another language is answered in it too, by a person, with the English beside it.
class AnswersInTheirLanguageTest extends HeardTest {
    private static final String ENGLISH = "Your uncle comes on Sunday.";
    private static final String TIGRINYA = "ሓውቦኻ ሰንበት ክመጽእ እዩ።";

    @LocalServerPort
    private int port;

    @Autowired
    private CommunicationProfiles profiles;

    private Actor anna;
    private ChildStory sami;
    private Visitor child;
    private Visitor iro;

    @BeforeEach
    void sami_who_reads_tigrinya() {
        anna = story.iro("Anna Example");
        sami = story.child("Sami Example")
                .born("2013-05-01")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .wished("2026-05-01", "To see my uncle");
        here(() -> profiles.keep(
                anna,
                NOW,
                TODAY,
                new CommunicationProfile(sami.id(), Set.of(Way.SPEECH), "Tigrinya", "Ms Example", "", "", "", 0)));
        child = new Visitor(port).as(story.organisation(), sami.id());
        iro = new Visitor(port).as(story.organisation(), anna);
    }

    @Test
    void an_answer_to_what_they_sent_stands_beside_its_translation() {
        child.get("/me/say/ask");
        assertThat(child.post("/me/say/ask", Map.of("words", "When does my uncle come?", "route", "SOON"))
                        .leadsTo())
                .isEqualTo("/me/said");
        var list = iro.get("/tellings").page();
        var at = Objects.requireNonNull(list.selectFirst("main a[href^=/tellings/]"))
                .attr("href");
        iro.press(iro.get(at), "Read it now", Map.of());
        var shown = iro.get(at);
        assertThat(shown.words()).contains("In Tigrinya (optional)", "never a machine");
        var wrong = iro.press(shown, "Send the answer", Map.of("words", ENGLISH, "translation", TIGRINYA));
        assertThat(wrong.words()).contains("Enter who translated it");
        assertThat(wrong.page().select("[name=translation]").val()).isEqualTo(TIGRINYA);
        iro.press(wrong, "Send the answer", Map.of("translator", "Ms Example"));
        assertThat(iro.get(at).words()).contains("In Tigrinya, translated by Ms Example", TIGRINYA);
        var said = child.get("/me/said");
        assertThat(said.words()).contains(ENGLISH, TIGRINYA, "Tigrinya, translated by Ms Example");
        assertThat(Objects.requireNonNull(said.page().selectFirst("[lang=ti]")).text())
                .isEqualTo(TIGRINYA);
        // a second answer is not what was translated
        iro.press(iro.get(at), "Send the answer", Map.of("words", "He comes on Monday."));
        assertThat(child.get("/me/said").words())
                .contains("He comes on Monday.")
                .doesNotContain(TIGRINYA);
    }

    @Test
    void an_answer_to_a_wish_an_adult_wrote_down_does_so_too_once_the_child_reads_it() {
        var at = "/children/" + sami.id() + "/wishes/" + sami.lastWish() + "/answer";
        var shown = iro.get(at);
        assertThat(shown.words()).contains("In Tigrinya (optional)");
        iro.press(
                shown,
                "Record the answer",
                Map.of("outcome", "YES", "reason", ENGLISH, "translation", TIGRINYA, "translator", "Ms Example"));
        assertThat(child.get("/me/said").words()).doesNotContain(TIGRINYA);
        iro.press(
                iro.get(at),
                "Record the answer",
                Map.of(
                        "outcome",
                        "YES",
                        "reason",
                        ENGLISH,
                        "shown",
                        "yes",
                        "translation",
                        TIGRINYA,
                        "translator",
                        "Ms Example"));
        assertThat(child.get("/me/said").words()).contains(ENGLISH, TIGRINYA, "translated by Ms Example");
    }
}
