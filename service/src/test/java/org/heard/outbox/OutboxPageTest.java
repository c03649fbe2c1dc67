package org.heard.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.outbox.Message.Recipient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// The list of what waits, over real HTTP, in an installation without a mail server.
class OutboxPageTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private MessageStore store;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void without_a_mail_server_the_page_says_so_and_messages_wait() {
        var id = queued();
        var visitor = as(story.manager("Mina Manager"));
        var page = visitor.get("/outbox");
        assertThat(page.words())
                .contains("No mail server is set", "Waiting", "Invitation", "Example Mother", "mother@example.org")
                .doesNotContain("There is an invitation for you");
        visitor.post("/outbox/" + id, Map.of("do", "stop"));
        assertThat(visitor.get("/outbox?state=STOPPED").words()).contains("Invitation", "Send after all");
        var again = visitor.post("/outbox/" + id, Map.of("do", "again"));
        assertThat(visitor.follow(again).words()).contains("The message waits until a mail server is set.");
    }

    @Test
    void what_failed_comes_first_with_the_reason_and_the_button() {
        var id = queued();
        here(() -> transaction.execute(
                status -> store.fail(id, "The mail server does not take mail for this address (550)")));
        var page = as(story.person("Ada Administrator", Role.ADMINISTRATOR)).get("/outbox");
        assertThat(page.words())
                .contains("Could not be sent", "does not take mail for this address (550)", "Try again")
                .contains("Shown to those who work with the child")
                .doesNotContain("Example Mother", "mother@example.org");
    }

    @Test
    void an_administrator_has_a_message_sent_to_their_own_address() {
        var without = as(story.person("Ada Administrator", Role.ADMINISTRATOR));
        without.get("/outbox");
        var refused = without.post("/outbox/test", Map.of());
        assertThat(refused.words()).contains("Enter an email address. Yours is the one on your own page under People");
        var with = as(story.administrator("Bea Administrator", "bea@example.org"));
        with.get("/outbox");
        var sent = with.post("/outbox/test", Map.of());
        assertThat(with.follow(sent).words()).contains("Test message", "bea@example.org");
    }

    private MessageId queued() {
        var child = story.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        return story.queued(new Message(
                "invitation/1",
                "Invitation",
                Optional.of(child.id()),
                new Recipient("Example Mother", "mother@example.org"),
                "An invitation",
                "There is an invitation for you.",
                List.of()));
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}
