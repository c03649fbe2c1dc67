package org.heard.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.heard.Browsing;
import org.heard.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// What a child asked for does not arrive, in a browser: what the child sees, what the IRO does, and that whoever sees
/// to
/// messages cannot stop it.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class NotLeftJourneyTest extends RequestsByMail {
    @Test
    void a_request_that_did_not_leave_is_seen_rung_about_and_sent_again() {
        asks("complaint", false);
        goOn(NOW);
        MAIL.refuse(PROVIDER);
        asks("advocate", true);
        goOn(NOW.plus(Duration.ofMinutes(5)));
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ash.id());
            page.navigate("/me/side");
            assertThat(browsing.text()).contains("It has not reached them yet.", "It was sent off on 15 June 2026.");
            browsing.look("asked-child-not-left");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/work");
            browsing.look("asked-iro-work");
            page.navigate("/work/asked");
            browsing.look("asked-iro-list");
            page.locator("main td a, main th a")
                    .filter(new Locator.FilterOptions().setHasText("An advocate"))
                    .click();
            browsing.look("asked-iro-not-left");
            var ada = story.person("Ada Administrator", Role.ADMINISTRATOR);
            browsing.as(story.organisation(), ada);
            page.navigate("/outbox");
            assertThat(browsing.text()).contains("it cannot be stopped here");
            browsing.look("asked-outbox");
            browsing.as(story.organisation(), anna);
            page.navigate(asked(as(anna)));
            browsing.button("Send it again").click();
            assertThat(browsing.text()).contains("It is on its way again");
            browsing.look("asked-iro-sent-again");
        }
    }
}
