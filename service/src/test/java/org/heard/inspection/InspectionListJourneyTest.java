package org.heard.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A manager finds the list on the morning of an inspection and takes it.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class InspectionListJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Test
    void from_the_service_s_page_to_the_file() {
        story.child("Amira Example").numbered("101").enteredCare("2026-01-05", "C1", "U6");
        story.child("Zara Example").enteredCare("2026-06-08", "V2", "U6");
        var nora = story.manager("Nora Example");
        try (var browser = Browsing.at(port, Browsing.DESK).as(story.organisation(), nora)) {
            browser.page().navigate("/service");
            browser.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Children for an inspection"))
                    .click();
            assertThat(browser.text()).contains("2 children are looked after");
            browser.look("inspection-list");
            var file = browser.page()
                    .waitForDownload(() -> browser.page()
                            .getByRole(
                                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it for a spreadsheet"))
                            .click());
            assertThat(file.suggestedFilename()).isEqualTo("list-2026-06-15.csv");
        }
    }
}
