package org.heard.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.outbox.Message.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A message by which an administrator sees whether mail arrives: to their own address and nobody else's.
@Component
@Transactional
public class TestMessage {
    private final Outbox outbox;
    private final Persons persons;

    TestMessage(Outbox outbox, Persons persons) {
        this.outbox = outbox;
        this.persons = persons;
    }

    /// Queues one.
    ///
    /// @param key of the form, so that a second press sends no second message
    public Outbox.Answer send(Actor actor, Instant now, LocalDate today, UUID key) {
        actor.mustBe(Role.ADMINISTRATOR);
        var self = persons.get(actor.person(), today);
        return outbox.queue(
                actor,
                now,
                new Message(
                        "test/" + actor.person() + "/" + key,
                        "Test message",
                        Optional.empty(),
                        new Recipient(self.name(), self.email()),
                        "Test message",
                        "This is a test message. If you read it, messages from the service arrive.\n",
                        List.of()));
    }
}
