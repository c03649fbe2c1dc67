package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.access.Role;
import org.heard.law.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The main job in a browser in which no script runs: a return and a list of names are brought in, a child is given to
/// an IRO, a review is planned, met, written down and signed, and the letter is in the child's hand.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class WithoutScriptsJourneyTest extends HeardTest {
    private static final LocalDate MET = LocalDate.of(2026, 7, 22);

    @LocalServerPort
    private int port;

    @Test
    void from_a_return_to_the_letter_in_the_child_s_hand() throws IOException {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        var anna = story.iro("Anna Example");
        story.person("Sam Worker", Role.SOCIAL_WORKER);
        try (var browsing = Browsing.withoutScripts(port, Browsing.PHONE)) {
            var page = browsing.page();
            var record = new RecordPages(browsing);

            browsing.as(story.organisation(), story.teller());
            aChildComesIn(browsing);
            browsing.menu("The service");
            browsing.link("Give children to an IRO").click();
            page.locator("[name=child]").first().check();
            page.locator("[name=to]").selectOption(anna.person().toString());
            browsing.button("Give them to this IRO").click();
            page.locator(".notice").first().waitFor();

            browsing.as(story.organisation(), anna);
            page.locator("main [name=text]").fill("1001");
            browsing.button("Search").click();
            page.locator("main th a").first().click();
            browsing.link("Plan a review").click();
            browsing.day("on", MET.getDayOfMonth(), MET.getMonthValue(), MET.getYear());
            browsing.button("Try this day").click();
            page.locator("[name=time]").fill("2.30");
            page.locator("[name=place]").fill("Oak House, the small room");
            page.locator("[name=mode][value=IN_PERSON]").check();
            browsing.look("no-scripts-plan");
            browsing.button("Plan the review").click();
            page.waitForURL("**/ready");
            var ready = page.url();
            browsing.link("How the child wants it").click();
            page.locator("[name=time]").fill("After school, not on a Thursday.");
            page.locator("[name=alone][value=no]").check();
            page.locator("[name=alone-why]").fill("She was at her brother’s");
            browsing.button("Save").click();
            page.waitForURL(ready);

            clock.set(story.noonOn(MET));
            browsing.as(story.organisation(), anna);
            page.navigate(ready);
            browsing.link("Record the meeting").click();
            page.locator("[name=m0-mode][value=IN_PERSON]").check();
            page.locator("[name=presence][value=IN_PERSON]").check();
            page.locator("[name=part][value=spoke]").check();
            page.locator("[name=alone][value=YES]").check();
            browsing.look("no-scripts-met");
            browsing.button("Record the meeting").click();
            page.locator(".notice").first().waitFor();
            assertThat(browsing.text()).contains("The review is complete.");

            page.locator("main a[href*='/reviews/']:not([href$='/new']):not([href$='/plan'])")
                    .first()
                    .click();
            var review = page.url();
            browsing.link("Add a decision").click();
            record.decide("Mira sees her brother every second Saturday", "Sam Worker");
            browsing.button("Record the decision").click();
            page.locator(".notice").first().waitFor();
            page.navigate(review);
            browsing.link("Write the record").click();
            record.fillMatters("As it should be; seen in the plan of 2 June.");
            save(browsing);
            record.fillWhatPeopleSaid("I like my school. I want to see my brother more.");
            save(browsing);
            record.fillWhoCame();
            save(browsing);
            record.fillRights();
            save(browsing);
            browsing.button("Issue the decisions today").click();
            page.locator(".notice").first().waitFor();
            browsing.link("Read and sign").click();
            browsing.look("no-scripts-sign");
            browsing.button("Sign the record").click();
            page.locator(".notice").first().waitFor();
            assertThat(browsing.text()).contains("Signed by Anna Example");

            page.navigate(review);
            browsing.link("Who gets what").click();
            record.fillLetter("You told us what you think, and we listened.");
            browsing.look("no-scripts-letter");
            browsing.button("The letter is finished").click();
            page.waitForURL("**/copies");
            browsing.link("Mira").last().click();
            browsing.button("Save and look it through").click();
            page.waitForURL("**/release");
            page.locator("[name=looked]").check();
            browsing.button("Release this copy").click();
            browsing.link("PDF").waitFor();
            browsing.look("no-scripts-released");

            assertThat(pdf(browsing)).contains("Dear Mira,", "You told us what you think", "Anna Example");
            browsing.link("Page to print").click();
            assertThat(page.locator("body").innerText()).contains("Dear Mira,", "You told us what you think");
            page.goBack();
            browsing.link("Note what became of it").click();
            page.locator("[name=outcome][value=GIVEN]").check();
            browsing.button("Save").click();
            page.waitForURL("**/copies");
            assertThat(browsing.text()).contains("Given and talked about");
        }
    }

    private static void aChildComesIn(Browsing browsing) {
        var returns = new ReturnsPages(browsing);
        returns.give(ReturnsPages.MIRA);
        returns.load();
        returns.giveNames(ReturnsPages.HER_NAME);
        returns.load();
    }

    private static void save(Browsing browsing) {
        browsing.button("Save").click();
        browsing.page().waitForURL("**/record");
    }

    private static String pdf(Browsing browsing) throws IOException {
        var answer = browsing.page().request().get(browsing.link("PDF").getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        try (var read = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
