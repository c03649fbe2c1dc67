package org.heard.handwritten;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.heard.Browsing;
import org.heard.Drawn;
import org.heard.HeardTest;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A form is printed, comes back, is filed, read and typed up, and the child sees it, in a browser.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class HandwrittenJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Test
    void from_the_printer_to_the_child_s_page() {
        var anna = story.iro("Anna Example");
        story.manager("Mina Example");
        var amira = story.child("Amira Khan")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            var page = browsing.page();
            page.navigate("/children/" + amira.id() + "/paper");
            page.locator("[name=language][value=ARABIC]").check();
            browsing.button("Make a form").click();
            page.locator("text=The form is ready").waitFor();
            page.navigate(browsing.link("Open it").getAttribute("href"));
            browsing.lookOutsideItsPolicy("paper-form-arabic");
            page.navigate("/children/" + amira.id() + "/paper");
            browsing.button("Make a form").click();
            page.locator("text=The form is ready").waitFor();
            var form = browsing.link("Open it").getAttribute("href");
            page.navigate(form);
            var code = page.locator("text=This code is enough").innerText().replaceAll(".*: ", "");
            browsing.lookOutsideItsPolicy("paper-form");
            page.navigate("/work/paper");
            page.locator("[name=code]").fill(code);
            browsing.button("Go on").click();
            page.locator("text=It is the form with the code").waitFor();
            page.locator("[name=box][value=nobody]").check();
            page.locator("[name=scan]").setInputFiles(new FilePayload("scan.png", "image/png", Drawn.PNG));
            browsing.look("paper-file");
            browsing.button("File it to this child").click();
            page.locator("text=Somebody who reads it is told now").waitFor();
            clock.passes(Duration.ofHours(3));
            page.navigate("/work");
            assertThat(browsing.text()).contains("Arrived on paper, to read");
            page.navigate("/work/paper");
            browsing.look("paper-work");
        }
        try (var browsing = Browsing.at(port, Browsing.PHONE).as(story.organisation(), amira.id())) {
            browsing.page().navigate("/me/said");
            browsing.look("paper-unread-child");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            var page = browsing.page();
            page.navigate("/work/paper");
            browsing.link("Amira Khan").click();
            page.locator("[name='wish-1']").fill("can I see my dogg");
            page.locator("[name='worry']").fill("The noise at night");
            browsing.look("paper-typing");
            browsing.button("Type it up").click();
            page.locator("text=It is typed up").waitFor();
            browsing.look("paper-typed");
        }
        try (var browsing = Browsing.at(port, Browsing.PHONE).as(story.organisation(), amira.id())) {
            browsing.page().navigate("/me/said");
            assertThat(browsing.text()).contains("can I see my dogg");
            browsing.look("paper-read-child");
            browsing.button("Something is missing").click();
            browsing.page().locator("text=Nobody has looked again yet").waitFor();
            browsing.look("paper-put-back-child");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            var page = browsing.page();
            page.navigate("/work/paper");
            browsing.look("paper-put-back-work");
            browsing.link("Amira Khan").click();
            page.locator("text=The child says that something is missing").waitFor();
            browsing.look("paper-put-back");
            browsing.button("there is nothing to answer").click();
            page.locator("text=The child sees that you found nothing to answer").waitFor();
        }
        try (var browsing = Browsing.at(port, Browsing.PHONE).as(story.organisation(), amira.id())) {
            browsing.page().navigate("/me/said");
            assertThat(browsing.text()).contains("They found nothing to answer.");
            browsing.look("paper-nothing-child");
        }
    }
}
