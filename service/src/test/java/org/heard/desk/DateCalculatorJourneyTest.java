package org.heard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Dates tried for a child who is in no record.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class DateCalculatorJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Test
    void facts_are_tried_read_and_forgotten() {
        var support = story.person("Bea Support", Role.BUSINESS_SUPPORT);
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), support);
            page.navigate("/work");
            page.locator("nav a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Date calculator"))
                    .first()
                    .click();
            browsing.button("Work it out").waitFor();
            browsing.look("dates-empty");
            browsing.button("Work it out").click();
            browsing.refusal("Enter the day the child became looked after");

            browsing.day("began", 19, 12, 2025);
            browsing.day("born", 1, 5, 2012);
            page.locator("[name=placement]").selectOption("FOSTER");
            page.locator("[name=reviews]").fill("14 1 2026\nthe tenth");
            browsing.day("on", 15, 6, 2026);
            browsing.button("Work it out").click();
            browsing.refusal("“the tenth” is not a day of a review");

            page.locator("[name=reviews]").fill("14 1 2026\n10 Apr 2026");
            browsing.button("Work it out").click();
            page.locator("#answer").waitFor();
            assertThat(browsing.text())
                    .contains("On 15 June 2026")
                    .contains("10 October 2026")
                    .contains("dates cannot be told");
            browsing.look("dates-answered");

            page.locator("[name=else][value=yes]").check();
            browsing.button("Work it out").click();
            page.locator("#answer").waitFor();
            assertThat(browsing.text()).contains("Overdue").doesNotContain("statutory visits to the child");
            assertThat(page.url()).endsWith("/dates");
            page.navigate("/dates");
            assertThat(page.locator("[name=reviews]").inputValue()).isEmpty();
        }
    }
}
