package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Role;
import org.heard.comparison.Part;
import org.heard.law.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The main job by somebody who uses no mouse: from the return to the letter in the child's hand, with Tab, the arrows,
/// the space bar and Enter. On the way axe looks at every page, as a phone shows it and as a desk does.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ByKeyboardJourneyTest extends HeardTest {
    private static final LocalDate MET = LocalDate.of(2026, 7, 22);

    @LocalServerPort
    private int port;

    @Test
    void from_a_return_to_the_letter_in_the_child_s_hand() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        var anna = story.iro("Anna Example");
        story.person("Sam Worker", Role.SOCIAL_WORKER);
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            var keyboard = new Keyboard(page);

            browsing.as(story.organisation(), story.teller());
            page.navigate("/");
            aChildComesIn(browsing, keyboard);
            keyboard.press("The service");
            keyboard.press("Give children to an IRO");
            browsing.cleanAtBothWidths("children to give to an IRO");
            keyboard.tick("child");
            keyboard.pick("[name=to]", "Anna Ex");
            keyboard.press("Give them to this IRO");
            page.locator(".notice").first().waitFor();

            browsing.as(story.organisation(), anna);
            page.navigate("/");
            keyboard.type("main [name=text]", "1001");
            keyboard.enter();
            keyboard.go("main th a");
            browsing.cleanAtBothWidths("the child");
            var child = page.url();
            keyboard.press("Plan a review");
            browsing.cleanAtBothWidths("a review to plan");
            keyboard.type("[name=on-day]", "" + MET.getDayOfMonth());
            keyboard.type("[name=on-month]", "" + MET.getMonthValue());
            keyboard.type("[name=on-year]", "" + MET.getYear());
            keyboard.press("Try this day");
            keyboard.type("[name=time]", "2.30");
            keyboard.type("[name=place]", "Oak House, the small room");
            keyboard.choose("mode", "IN_PERSON");
            keyboard.press("Plan the review");
            page.waitForURL("**/ready");
            browsing.cleanAtBothWidths("getting ready");
            var ready = page.url();

            clock.set(story.noonOn(MET));
            browsing.as(story.organisation(), anna);
            page.navigate(ready);
            keyboard.press("Record the meeting");
            browsing.cleanAtBothWidths("the meeting");
            keyboard.choose("m0-mode", "IN_PERSON");
            keyboard.choose("presence", "IN_PERSON");
            keyboard.tick("part", "spoke");
            keyboard.choose("alone", "YES");
            keyboard.press("Record the meeting");
            assertThat(browsing.text()).contains("The review is complete.");
            browsing.cleanAtBothWidths("the review complete");
            keyboard.go("main a[href*='/reviews/']:not([href$='/new']):not([href$='/plan'])");
            writeTheRecord(browsing, keyboard);
            keyboard.press("Read and sign");
            browsing.cleanAtBothWidths("reading and signing");
            keyboard.press("Sign the record");
            assertThat(browsing.text()).contains("Signed by Anna Example");
            browsing.cleanAtBothWidths("the signed record");

            keyboard.press("Who gets what");
            browsing.cleanAtBothWidths("who gets what");
            keyboard.press("Write the letter");
            browsing.cleanAtBothWidths("the letter");
            for (var box : page.locator("main form textarea").all()) {
                if (box.inputValue().isBlank()) {
                    keyboard.type("[name=" + box.getAttribute("name") + "]", "You told us, and we listened.");
                }
            }
            keyboard.press("The letter is finished");
            keyboard.go("main a[href$='/copies/" + child.replaceFirst(".*/", "") + "']");
            browsing.cleanAtBothWidths("the child's copy");
            keyboard.press("Save and look it through");
            browsing.cleanAtBothWidths("the copy looked through");
            keyboard.tick("looked");
            keyboard.press("Release this copy");
            keyboard.press("Note what became of it");
            browsing.cleanAtBothWidths("what became of it");
            keyboard.choose("outcome", "GIVEN");
            keyboard.press("Save");
            assertThat(browsing.text()).contains("Given and talked about");
            browsing.cleanAtBothWidths("the letter in hand");
        }
    }

    private static void writeTheRecord(Browsing browsing, Keyboard keyboard) {
        var page = browsing.page();
        keyboard.press("Add a decision");
        browsing.cleanAtBothWidths("a decision");
        keyboard.type("[name=what]", "Mira sees her brother every second Saturday");
        keyboard.choose("owner", "other");
        keyboard.type("[name=owner-name]", "Sam Worker");
        keyboard.press("Record the decision");
        keyboard.press("Write the record");
        browsing.cleanAtBothWidths("the record");
        keyboard.press("The matters");
        browsing.cleanAtBothWidths("the matters");
        for (var met : names(page, "input[type=radio][value=MET]")) {
            keyboard.choose(met, "MET");
            keyboard.type("[name=" + met.replaceFirst("met-", "text-") + "]", "As it should be");
        }
        keyboard.press("Save");
        keyboard.press("What people said");
        browsing.cleanAtBothWidths("what people said");
        for (var said : names(page, "main form textarea")) {
            keyboard.type("[name=" + said + "]", "I like my school.");
        }
        keyboard.press("Save");
        keyboard.press("Who took part");
        browsing.cleanAtBothWidths("who took part");
        keyboard.pick("#came select", "Came in");
        keyboard.press("Save");
        keyboard.press("The child’s rights");
        browsing.cleanAtBothWidths("the rights");
        keyboard.choose("court", "YES");
        keyboard.choose("complaint", "YES");
        keyboard.press("Save");
        keyboard.press("Issue the decisions today");
    }

    private static List<String> names(Page page, String selector) {
        return page.locator(selector).all().stream()
                .map(field -> field.getAttribute("name"))
                .toList();
    }

    /// The keyboard comes to each field of a file; the window in which a file is then chosen is the browser's own.
    private static void aChildComesIn(Browsing browsing, Keyboard keyboard) {
        var page = browsing.page();
        keyboard.press("Returns");
        browsing.cleanAtBothWidths("the returns");
        give(page, keyboard, "this", ReturnsPages.files(ReturnsPages.MIRA, Part.THIS_YEAR));
        give(page, keyboard, "last", ReturnsPages.files(ReturnsPages.MIRA, Part.LAST_YEAR));
        keyboard.press("Read both years, change nothing");
        load(page, keyboard);
        browsing.cleanAtBothWidths("a return loaded");
        keyboard.press("Returns");
        give(page, keyboard, "names", ReturnsPages.list(ReturnsPages.HER_NAME));
        keyboard.press("Read the list, change nothing");
        load(page, keyboard);
    }

    private static void give(Page page, Keyboard keyboard, String field, FilePayload... files) {
        keyboard.to("input[name=" + field + "]");
        page.locator("input[name=" + field + "]:focus").setInputFiles(files);
    }

    private static void load(Page page, Keyboard keyboard) {
        page.getByText("Load the good rows").waitFor();
        keyboard.press("Load the good rows");
        page.locator(".status", new Page.LocatorOptions().setHasText("Loaded"))
                .first()
                .waitFor();
    }
}
