package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child chooses in a browser how their meeting goes, on a phone and by keyboard; their IRO sees it.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class MyMeetingJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor anna;

    @BeforeEach
    void their_iro() {
        anna = story.iro("Anna Example");
    }

    private ChildStory child(String born) {
        return story.child("Ash Example")
                .born(born)
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, story.person("Sam Example", Role.SOCIAL_WORKER), "2026-01-06")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .knows(Connection.Facts.of("Joan Oakley", Relationship.FOSTER_CARER));
    }

    @Test
    void a_child_of_ten_chooses_on_a_phone() {
        var ash = child("2016-03-02");
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.locator("a[href='/me/meeting']").click();
            browsing.look("space-meeting-begin");
            page.locator("main a.button").first().click();
            browsing.look("space-meeting-people");
            page.locator("label:has-text('No')").first().click();
            page.locator("#name").fill("Zadie");
            page.locator("button:has-text('Add this name')").click();
            assertThat(browsing.text()).contains("Zadie");
            page.locator("main .button:not(.second)").click();
            browsing.look("space-meeting-part");
            page.locator("label:has-text('Yes, for a part')").click();
            page.locator("main .button:not(.second)").click();
            page.locator("label:has-text('Yes, all of it')").click();
            page.locator("main .button:not(.second)").click();
            page.locator("main a.button.second").click();
            page.locator("textarea").fill("My new school");
            browsing.look("space-meeting-talk");
            page.locator("main .button:not(.second)").click();
            page.locator("main a.button.second").click();
            page.locator("#topic").fill("My uncle");
            page.locator("button:has-text('Add this red card')").click();
            browsing.look("space-meeting-red-card");
            browsing.send(page.locator("main button:has-text('Save and go on')"));
            page.navigate("/me/meeting");
            browsing.look("space-meeting");
            assertThat(browsing.text()).contains("My new school", "My uncle", "Yes, all of it");
            assertThat(tooSmall(page)).isEmpty();
        }
    }

    @Test
    void the_youngest_and_the_oldest_have_it_in_their_words() {
        for (var born : List.of("2020-05-01", "2009-05-01")) {
            try (var browsing = Browsing.at(port, Browsing.PHONE)) {
                browsing.as(story.organisation(), child(born).id());
                browsing.page().navigate("/me/meeting/chair");
                browsing.look("space-meeting-chair-" + born.substring(0, 4));
            }
        }
    }

    /// What a child taps is at least 44 pixels high; words in a sentence, and the box inside a label, excepted.
    private static List<?> tooSmall(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a, button, input, summary')]
                  .filter(one => one.offsetParent && !one.closest('p') && !one.classList.contains('skip'))
                  .filter(one => (one.closest('label') ?? one).getBoundingClientRect().height < 44)
                  .map(one => one.outerHTML)""");
    }
}
