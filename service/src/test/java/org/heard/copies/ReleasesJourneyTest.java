package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.Browsing;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A copy on its way, in a browser, when things turn out otherwise: the home becomes a secret after it was released,
/// two persons look, the secret ends; and a language that our PDFs cannot set.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ReleasesJourneyTest extends AmirasCopies {
    @LocalServerPort
    private int port;

    @Test
    void a_home_that_becomes_a_secret_and_a_text_without_a_pdf() {
        signedWith(
                Paragraph.of("Joan Oakley takes her to Larkesmere Primary"),
                new Paragraph(
                        "There was a call about Rhys Farthing, of 14 Elm Close, on 3 May. Nobody was hurt.",
                        Readers.EVERYONE,
                        "police strategy meeting minutes"),
                Paragraph.of("She says नमस्ते"));
        decide(mother, Extent.ALL, "", Way.POST);
        var release = "/children/" + amira.id() + "/reviews/" + review + "/copies/" + mother + "/release";
        var secret = "/children/" + amira.id() + "/non-disclosure";
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate(release);
            assertThat(browsing.text()).contains("police strategy meeting minutes", "Rhys Farthing", "14 Elm Close");
            browsing.look("release-to-look-through");
            page.locator("[name=looked]").check();
            browsing.button("Release this copy").click();
            browsing.link("PDF").click();
            page.waitForURL("**/sent");
            assertThat(browsing.text()).contains("There is no PDF of it.").contains("Page to print");
            browsing.look("release-without-pdf");

            var sending = "/children/" + amira.id() + "/reviews/" + review + "/copies/" + mother + "/sent";
            decide(mother, Extent.NOTHING, "A court said so", null);
            assertThat(page.navigate(sending).status()).isEqualTo(404);
            browsing.complainedOf("404");
            decide(mother, Extent.ALL, "", Way.POST);
            page.navigate(release);
            assertThat(browsing.text()).contains("Since then it was decided anew what they get");
            browsing.look("release-decided-anew");
            page.locator("[name=looked]").check();
            browsing.button("Release this copy").click();
            page.locator(".notice").first().waitFor();

            page.navigate(secret);
            page.locator("[name=whom][value='" + mother + "']").check();
            page.locator("[name=because]").fill("Threats against the carers");
            browsing.button("Save").click();
            page.locator(".notice").first().waitFor();
            browsing.look("secret-said");

            page.navigate(release);
            assertThat(browsing.text())
                    .contains("It must not be told where the child lives: Threats against the carers")
                    .contains("To be looked through", "It must be released anew")
                    .doesNotContain("Page to print");
            browsing.look("release-before-the-secret");
            page.locator("[name=looked]").check();
            browsing.button("Release this copy").click();
            page.locator(".notice").first().waitFor();
            assertThat(browsing.text())
                    .contains("Waits for a second person", "somebody other than Anna Example looks at it");
            browsing.look("release-waits");

            browsing.as(story.organisation(), story.teller());
            page.navigate(release);
            page.locator("[name=clears][value=no]").check();
            page.locator("[name=why]").fill("It names the school");
            browsing.look("release-second-look");
            browsing.button("Save").click();
            page.waitForURL("**/copies");
            assertThat(browsing.text()).contains("Held back");
            browsing.look("copies-held-back");

            browsing.as(story.organisation(), anna);
            page.navigate(secret);
            browsing.link("It may be told again").click();
            browsing.look("secret-ends");
            page.locator("[name=because]").fill("The court ended the order");
            browsing.button("It may be told again").click();
            page.locator(".notice").first().waitFor();
            browsing.look("secret-ended");
        }
    }
}
