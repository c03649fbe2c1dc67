package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.access.RelationKind;
import org.heard.database.Tenancy;
import org.heard.signin.ChildSignedInAs;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A service that is no demonstration, in an authority that never tried whether an alert arrives: a child finds their
/// space shut, and the numbers that work all the same (rule 1).
@SpringBootTest
@AutoConfigureMockMvc
class ClosedSpaceTest {
    private static final String AT_NIGHT = "020 7946 0018";

    @Autowired
    private Story.Parts parts;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ChildSignedInAs signedIn;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) throws IOException {
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "closed-");
        properties.add("heard.database.home", home::toString);
        properties.add("heard.demo", () -> "false");
        properties.add("heard.jobs", () -> "false");
        properties.add("heard.smtp.url", () -> "smtp://127.0.0.1:25?from=alerts@example.org");
        properties.add("heard.address", () -> "https://heard.example.org/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/say/cloud", "/me/letters", "/me/people", "/me/plan"})
    void where_no_alert_was_ever_tried_a_child_finds_numbers_to_ring_and_nothing_else(String path) throws Exception {
        var story = Story.begin(parts, HeardTest.TODAY);
        var anna = story.iro("Anna Example");
        story.isOnTheirSide();
        story.onRota("Anna Example", "anna@example.org", anna, false);
        story.onRota("Out of hours", "night@example.org", null, true);
        story.answersAtNight(AT_NIGHT);
        var ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        var child =
                Tenancy.within(story.organisation(), () -> signedIn.as(story.organisation(), ash.id(), HeardTest.NOW));
        var answer = mvc.perform(MockMvcRequestBuilders.get(path).with(child))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("main").text()).contains("Closed for now", AT_NIGHT);
        assertThat(page.select("main a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:02079460018", "tel:999", "tel:08001111");
        assertThat(page.select("a[href^=/me], main form")).isEmpty();
        assertThat(page.text()).doesNotContain("Ash", "Anna");
        assertThat(page.select("form[action=/leave]")).as("the way out").hasSize(1);
    }
}
