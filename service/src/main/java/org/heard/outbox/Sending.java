package org.heard.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.database.Tenancy;
import org.heard.documents.Documents;
import org.heard.jobs.Job;
import org.heard.outbox.Channel.Outcome;
import org.heard.outbox.MessageStore.Claimed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what is due in one organisation. Each message is claimed in one transaction, handed over outside any, and what
/// came of it is written in another. A service that dies in between leaves the message due again in a minute: it may
/// arrive twice, with the same Message-ID, and is never lost.
@Component
class Sending {
    private static final int A_ROUND = 50;
    private static final String NAME = "Sending of messages";

    private final MessageStore store;
    private final Channel channel;
    private final Documents documents;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Sending(
            MessageStore store,
            Channel channel,
            Documents documents,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.store = store;
        this.channel = channel;
        this.documents = documents;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryQuarterMinute {
        @Bean
        Job sendingOfMessages(Sending sending) {
            return Job.every(Duration.ofSeconds(15), NAME, (organisation, now) -> sending.send(now));
        }
    }

    /// Sends what is due, until nothing is left, the round is full or the server is away.
    void send(Instant now) {
        for (var sent = 0; channel.isOpen() && sent < A_ROUND; sent++) {
            var claimed = transaction.<Optional<Claimed>>execute(status -> store.claim(channel.kind(), now));
            if (claimed.isEmpty()) {
                return;
            }
            var outcome = deliver(claimed.get());
            transaction.executeWithoutResult(status -> note(claimed.get(), outcome, now));
            if (outcome instanceof Outcome.NobodyThere) {
                return;
            }
        }
    }

    private Outcome deliver(Claimed message) {
        var enclosures = enclosures(message);
        return enclosures.isEmpty()
                ? new Outcome.Never("A file it was to carry has been withdrawn")
                : channel.deliver(
                        new Envelope(message.id(), message.to(), message.subject(), message.body(), enclosures.get()));
    }

    /// Empty where one of them is no longer there to be sent.
    private Optional<List<Envelope.Enclosure>> enclosures(Claimed message) {
        var found = new ArrayList<Envelope.Enclosure>();
        for (var file : message.files()) {
            var bytes = documents.findBytes(file);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            var document = documents.get(file);
            found.add(new Envelope.Enclosure(
                    document.downloadName(), document.kind().type(), bytes.get()));
        }
        return Optional.of(found);
    }

    private void note(Claimed message, Outcome outcome, Instant now) {
        switch (outcome) {
            case Outcome.HandedOver _ -> {
                store.sent(message.id(), now);
                store.hurry(channel.kind(), now);
                note(message, now, "sent a message");
                events.publishEvent(new MessageSent(message.id(), message.key(), message.about(), now));
            }
            case Outcome.NobodyThere(var why) -> store.wait(message.id(), why, true);
            case Outcome.NotYet(var why) -> {
                if (Patience.isOver(message.waitingSince(), now)) {
                    giveUp(message, why, now);
                } else {
                    store.wait(message.id(), why, false);
                }
            }
            case Outcome.Never(var why) -> giveUp(message, why, now);
        }
    }

    private void giveUp(Claimed message, String why, Instant now) {
        if (store.fail(message.id(), why)) {
            note(message, now, "gave up a message");
            events.publishEvent(new MessageGivenUp(message.id(), message.key(), message.about(), now, why));
        }
    }

    private void note(Claimed message, Instant now, String act) {
        var job = Actor.system(Tenancy.current(), NAME);
        message.about()
                .ifPresentOrElse(
                        child -> audit.write(job, now, act, child, List.of("message")),
                        () -> audit.write(job, now, act, List.of("message")));
    }
}
