package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.access.Role;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A manager asks for everything, an administrator agrees, the manager fetches it, and both halves open what
/// was said in confidence.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class TakeoutJourneyTest extends HeardTest {
    private static final Pattern HALF = Pattern.compile("[A-Z2-9]{5}(-[A-Z2-9]{5}){4}");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(ints = {Browsing.PHONE, Browsing.DESK})
    void from_asking_to_the_file(int width) throws Exception {
        var amira = story.child("Amira Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        story.told(amira, "Something for Anna");
        var mary = story.manager("Mary Example");
        var ada = story.person("Ada Example", Role.ADMINISTRATOR);
        try (var manager = Browsing.at(port, width).as(story.organisation(), mary);
                var administrator = Browsing.at(port, width).as(story.organisation(), ada)) {
            administrator.page().navigate("/takeout");
            assertThat(administrator.text()).contains("Nobody has asked");
            administrator.look("takeout-nobody-asked");

            manager.page().navigate("/takeout");
            manager.look("takeout-nothing-yet");
            press(manager, "Ask for everything");
            assertThat(manager.text()).contains("Say what it is for");
            manager.look("takeout-says-what-for");
            manager.page().getByLabel("What it is for").fill("We move to another system in July");
            press(manager, "Ask for everything");
            assertThat(manager.text()).contains("Your half of the key");
            manager.look("takeout-asked");
            var first = half(manager);

            administrator.page().navigate("/takeout");
            assertThat(administrator.text()).contains("We move to another system in July");
            assertThat(HALF.matcher(administrator.text()).find()).isFalse();
            administrator.look("takeout-agreeing");
            press(administrator, "Agree, and have it made");
            administrator.look("takeout-agreed");
            var second = half(administrator);
            administrator.page().navigate("/takeout");
            assertThat(HALF.matcher(administrator.text()).find()).isFalse();
            assertThat(administrator.text()).doesNotContain("Fetch the file");

            manager.page().navigate("/takeout");
            manager.look("takeout-ready");
            var file = manager.page().waitForDownload(() -> press(manager, "Fetch the file"));
            assertThat(file.suggestedFilename()).isEqualTo("takeout-2026-06-15.zip");
            var record = Unpacked.of(Files.readAllBytes(file.path()));
            assertThat(record.opened(first + "-" + second).says("Something for Anna"))
                    .isTrue();

            manager.page().navigate("/takeout");
            press(manager, "Throw the file away");
            assertThat(manager.text()).contains("The file is gone.");
            manager.look("takeout-gone");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browsing.PHONE, Browsing.DESK})
    void while_it_is_made_one_sees_how_far_it_is_and_what_was_cut_off(int width) {
        var mary = story.manager("Mary Example");
        var ada = story.person("Ada Example", Role.ADMINISTRATOR);
        story.askedForEverything();
        // Nothing real takes long enough here: as it stands while tables are being written.
        here(() -> {
            transaction.executeWithoutResult(status -> rows.sql("""
                            update takeout set state = 'MAKING', asker_part = '', answered_at = :now, answered_by = :by,
                                answered_by_name = 'Ada Example', done = 61, out_of = 170, seen_at = :now
                            where organisation_id = tenant()
                            """)
                    .param("now", NOW.atOffset(ZoneOffset.UTC))
                    .param("by", ada.person().value())
                    .update());
        });
        try (var browser = Browsing.at(port, width).as(story.organisation(), mary)) {
            browser.page().navigate("/takeout?still=1");
            assertThat(browser.text()).contains("61 of 170");
            browser.look("takeout-making");
            clock.passes(Duration.ofMinutes(3));
            browser.page().navigate("/takeout");
            assertThat(browser.text()).contains("Cut off", "Ask for everything");
        }
    }

    private static void press(Browsing who, String name) {
        who.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static String half(Browsing who) {
        var found = HALF.matcher(who.text());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
