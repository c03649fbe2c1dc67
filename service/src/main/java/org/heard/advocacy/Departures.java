package org.heard.advocacy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.alerts.Alert;
import org.heard.alerts.Alerts;
import org.heard.alerts.Urgency;
import org.heard.database.Tenancy;
import org.heard.jobs.Job;
import org.heard.moments.Moments;
import org.heard.outbox.MessageGivenUp;
import org.heard.outbox.MessageId;
import org.heard.outbox.MessageSent;
import org.heard.outbox.MessageStopped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Follows the messages by which children's requests leave. One that was given up or stopped, or that has waited for an
/// hour, has not left: whoever is on duty is told, and it stands where the IRO and the managers begin their day.
@Component
class Departures {
    /// Practice: after this a child who asks for help is no longer told that it is on its way.
    static final Duration PATIENCE = Duration.ofHours(1);

    /// The kind of alert about a request that did not leave.
    static final String ABOUT = "asked";
    private static final String NAME = "Requests of children that have not left";

    private final RequestStore store;
    private final Hidden hidden;
    private final Alerts alerts;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Departures(RequestStore store, Hidden hidden, Alerts alerts, Audit audit, TransactionTemplate transaction) {
        this.store = store;
        this.hidden = hidden;
        this.alerts = alerts;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Configuration(proxyBeanMethods = false)
    static class StuckJob {
        @Bean
        Job requestsThatHaveNotLeft(Departures departures) {
            return Job.every(Duration.ofMinutes(5), NAME, (organisation, now) -> departures.lookForStuck(now));
        }
    }

    /// What an alert about a request that did not leave is about: one by another message is another alert.
    static Alert.About about(MessageId message) {
        return new Alert.About(ABOUT, message.value());
    }

    @EventListener
    void sent(MessageSent sent) {
        if (sent.key().startsWith(RequestLetters.KEY) && store.left(sent.id(), sent.at())) {
            settled(job(), sent.at(), sent.id());
        }
    }

    @EventListener
    void givenUp(MessageGivenUp givenUp) {
        if (givenUp.key().startsWith(RequestLetters.KEY)) {
            notLeft(givenUp.id(), givenUp.at());
        }
    }

    @EventListener
    void stopped(MessageStopped stopped) {
        if (stopped.key().startsWith(RequestLetters.KEY)) {
            notLeft(stopped.id(), stopped.at());
        }
    }

    /// Has those found that have waited too long: a mail server may be away for days.
    void lookForStuck(Instant now) {
        for (var message : transaction.execute(status -> store.listOnTheirWay(now.minus(PATIENCE)))) {
            transaction.executeWithoutResult(status -> notLeft(message, now));
        }
    }

    /// Nobody else need be told of it.
    void settled(Actor by, Instant now, MessageId message) {
        alerts.find(about(message)).ifPresent(alert -> alerts.acknowledge(by, now, alert.about()));
    }

    private void notLeft(MessageId message, Instant now) {
        store.notLeft(message, now).ifPresent(request -> tell(request, message, now));
    }

    private void tell(Request request, MessageId message, Instant now) {
        var today = Moments.day(now);
        audit.write(
                job(),
                now,
                "found that what the child asked for had not left",
                request.child(),
                List.of(request.kind().name()));
        alerts.raise(
                job(),
                now,
                today,
                new Alerts.NewAlert(
                        request.child(),
                        about(message),
                        page(request.id()),
                        Urgency.SOON,
                        hidden.from(request, today)));
    }

    /// Where it is read.
    static String page(UUID request) {
        return "/work/asked/" + request;
    }

    private static Actor job() {
        return Actor.system(Tenancy.current(), NAME);
    }
}
