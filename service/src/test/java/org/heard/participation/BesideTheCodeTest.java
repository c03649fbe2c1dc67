package org.heard.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.choices.Choice;
import org.heard.choices.Given;
import org.heard.choices.OwnChoices;
import org.heard.choices.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The choice first, the code second, and beside it what the code has no room for.
class BesideTheCodeTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private OwnChoices own;

    private Actor anna;
    private Actor sam;
    private ChildStory amira;

    @BeforeEach
    void amira_and_those_around_her() {
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06");
    }

    private Visitor of(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    @Test
    void the_choice_stands_before_the_code_and_proposes_who_led() {
        var self = new Self(story.organisation(), amira.id(), Self.Way.CARD);
        here(() -> own.give(self, NOW, TODAY, Question.CHAIR, new Given(Choice.CHAIR_PART, "The welcome", false)));
        amira.reviewedOn(TODAY.toString(), "PN2", anna);
        var page = of(anna).get(at());
        assertThat(page.words())
                .containsSubsequence(
                        "Lead a part of it. The welcome",
                        "PN2: There, and somebody they had briefed spoke for them",
                        "Who led the meeting?");
        assertThat(page.page().select("[name=led][checked]").eachAttr("value")).containsExactly("PART");
    }

    @Test
    void it_is_kept_for_the_iro_and_not_told_to_the_case_line() {
        amira.reviewedOn("2026-02-02", "PN7", anna);
        assertThat(of(anna).open(at(), Map.of("_version", "0")).words()).contains("Choose who led the meeting");
        var fields = new LinkedHashMap<>(Map.of(
                "led", "NO",
                "means", "SYMBOLS",
                "refused", "She did not want to see Sam",
                "tried", "A talk at school beforehand",
                "_version", "0"));
        assertThat(of(anna).open(at(), fields).leadsTo())
                .endsWith(amira.lastReview().toString());
        var kept = of(anna).get(at());
        assertThat(kept.page().expectFirst("[name=refused]").text()).isEqualTo("She did not want to see Sam");
        assertThat(kept.page().select("[name=means][checked]").eachAttr("value"))
                .containsExactly("SYMBOLS");
        assertThat(of(anna).open(at(), fields).words())
                .as("a second person who began before the first had saved")
                .contains("Somebody noted something meanwhile");
        assertThat(of(sam).get(at()).status()).isEqualTo(404);
        assertThat(of(sam).get("/children/" + amira.id() + "/chronicle").words())
                .contains("Noted how the child took part")
                .doesNotContain("did not want to see");
    }

    private String at() {
        return "/children/" + amira.id() + "/reviews/" + amira.lastReview() + "/participation";
    }
}
