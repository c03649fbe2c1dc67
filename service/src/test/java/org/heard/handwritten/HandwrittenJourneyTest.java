package org.heard.handwritten;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.heard.Browsing;
import org.heard.Drawn;
import org.heard.HeardTest;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A form is printed, comes back, is filed and read, in a browser.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class HandwrittenJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Test
    void from_the_printer_to_the_iro() {
        var anna = story.iro("Anna Example");
        var amira = story.child("Amira Khan")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            var page = browsing.page();
            page.navigate("/children/" + amira.id() + "/paper");
            browsing.button("Make a form").click();
            page.locator("text=The form is ready").waitFor();
            browsing.look("paper-child");
            var form = browsing.link("Open it").getAttribute("href");
            page.navigate(form);
            var code = page.locator("text=This code is enough").innerText().replaceAll(".*: ", "");
            browsing.lookOutsideItsPolicy("paper-form");
            page.navigate("/work/paper");
            page.locator("[name=code]").fill(code);
            page.locator("[name=scan]").setInputFiles(new FilePayload("scan.png", "image/png", Drawn.PNG));
            browsing.button("File it").click();
            page.locator("text=Arrived, unread").waitFor();
            browsing.look("paper-work");
            browsing.link("Amira Khan").click();
            browsing.button("I have read it").waitFor();
            browsing.look("paper-unread");
            page.navigate("/work");
            assertThat(browsing.text()).contains("Arrived on paper, unread");
        }
    }
}
