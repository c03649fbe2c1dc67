package org.heard.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.access.Role;
import org.heard.outbox.Message.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// A letter on every kind of paper and the outbox, in a browser on a phone and on a desk.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class HandingOverJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private MessageStore store;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void axe_finds_nothing_nothing_is_blocked_and_one_tap_copies() {
        var mina = story.manager("Mina Manager");
        story.person("Ada Administrator", Role.ADMINISTRATOR);
        queue("invitation/1", "Example Mother");
        var failed = queue("invitation/2", "Wilhelmina-Rose Oluwaseun Featherstonehaugh-Papadopoulos");
        here(() -> transaction.execute(
                status -> store.fail(failed, "The mail server does not take mail for this address (550)")));
        try (var browsing = Browsing.withClipboard(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), mina);
            page.navigate("/components/letter/page");
            browsing.lookOutsideItsPolicy("components-letter-page");
            page.navigate("/outbox");
            browsing.look("outbox");
            page.navigate("/outbox?state=FAILED");
            browsing.look("outbox-state");
            page.navigate("/components/letter");
            browsing.look("components-letter");
            page.locator("button[data-copy=passage-2]").click();
            // The browser copies in its own time: it says so when it has.
            page.locator("[data-copied=passage-2]:text-is('Copied')").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                    .startsWith("You showed me the garden first")
                    .contains("“I want to stay here. I’m not moving again 🐶”");
        }
    }

    private MessageId queue(String key, String name) {
        return story.queued(new Message(
                key,
                "Invitation",
                Optional.empty(),
                new Recipient(name, "mother@example.org"),
                "An invitation",
                "There is an invitation for you.",
                List.of()));
    }
}
