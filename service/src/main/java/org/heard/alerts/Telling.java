package org.heard.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.alerts.AlertSteps.Next;
import org.heard.alerts.AlertSteps.ToTell;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.heard.jobs.Job;
import org.heard.organisations.LocalSettings;
import org.heard.outbox.Message;
import org.heard.outbox.Message.Recipient;
import org.heard.outbox.MessageGivenUp;
import org.heard.outbox.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Has the contacts told one after the other until somebody has the alert. The rota is read anew for each step, so that
/// whoever is on it now is told.
@Component
class Telling {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String NAME = "Escalation of alerts";
    private static final String KEY = "alert/";

    private final AlertSteps store;
    private final RotaStore rota;
    private final LocalSettings settings;
    private final Persons persons;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final String address;

    Telling(
            AlertSteps store,
            RotaStore rota,
            LocalSettings settings,
            Persons persons,
            Outbox outbox,
            Audit audit,
            TransactionTemplate transaction,
            @Value("${heard.address}") String address) {
        this.store = store;
        this.rota = rota;
        this.settings = settings;
        this.persons = persons;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
        this.address = address.replaceAll("/+$", "");
    }

    @Configuration(proxyBeanMethods = false)
    static class EscalationJob {
        @Bean
        Job escalationOfAlerts(Telling telling) {
            return Job.every(Duration.ofSeconds(30), NAME, (organisation, now) -> telling.escalate(now));
        }
    }

    /// Has the next contact told of each alert that nobody has had for so long.
    void escalate(Instant now) {
        var today = LocalDate.ofInstant(now, LONDON);
        var job = Actor.system(Tenancy.current(), NAME);
        for (var due : transaction.execute(status -> store.listDue(now))) {
            transaction.executeWithoutResult(status -> {
                if (store.claimDue(due, now)) {
                    tellNext(job, now, today, due);
                }
            });
        }
    }

    /// A message that cannot be delivered is as if nobody had been told: the next contact is told at once.
    @EventListener
    void givenUp(MessageGivenUp givenUp) {
        if (givenUp.key().startsWith(KEY)) {
            store.findOpenByMessage(givenUp.id()).ifPresent(alert -> {
                var job = Actor.system(Tenancy.current(), NAME);
                tellNext(job, givenUp.at(), LocalDate.ofInstant(givenUp.at(), LONDON), alert);
            });
        }
    }

    /// Tells whoever comes next, in the transaction now running; where nobody is left, the alert stands on its pages.
    void tellNext(Actor by, Instant now, LocalDate today, AlertId id) {
        var alert = store.next(id);
        var waits = Duration.ofMinutes(AlertSettings.read(settings, today).minutes());
        while (true) {
            var candidate = whoIsNext(alert, today);
            if (candidate.isEmpty()) {
                store.nobodyLeft(id);
                return;
            }
            if (tell(by, now, alert, candidate.get())) {
                store.dueAgain(id, now.plus(waits));
                return;
            }
            // An address that can be none is passed over.
            alert = alert.without(candidate.get().email());
        }
    }

    private boolean tell(Actor by, Instant now, Next alert, ToTell to) {
        var answer = outbox.queue(by, now, message(alert, to));
        if (!(answer instanceof Outbox.Answer.Queued(var message))) {
            return false;
        }
        store.addTold(alert, to, message, now);
        audit.write(by, now, "told somebody of an alert", List.of("alert"));
        return true;
    }

    private Message message(Next alert, ToTell to) {
        var call = AlertSettings.read(settings, LocalDate.ofInstant(alert.raisedAt(), LONDON))
                .outOfHours();
        return new Message(
                KEY + alert.id() + "/" + (alert.toldSoFar() + 1),
                "Something to read",
                // Nobody reads in the list of messages whom it is about: who is routed around may read that list.
                Optional.empty(),
                new Recipient(to.name(), to.email()),
                alert.urgency() == Urgency.NOW ? "Please look now" : "Please look soon",
                """
                Something needs you to look at it. Reference: %s

                Sign in and open %s/alerts/%s
                Then press “I have it”. Until somebody does, the next person is told.
                %s""".formatted(
                        alert.reference(),
                        address,
                        alert.id(),
                        call.isBlank() ? "" : "\nIf you cannot sign in, ring " + call + " and say the reference.\n"),
                List.of());
    }

    private Optional<ToTell> whoIsNext(Next alert, LocalDate today) {
        var around = alert.routeAround();
        var hidden =
                around.stream().flatMap(id -> persons.find(id, today).stream()).toList();
        var onRota = rota.list().stream()
                .filter(contact -> contact.isOn(today))
                .map(contact -> new ToTell(
                        Optional.of(contact.id()), contact.person(), contact.name(), contact.email(), contact.team()))
                .filter(to -> mayKnow(to, around, hidden))
                .toList();
        var left = onRota.stream().filter(to -> !alert.wasTold(to.email())).findFirst();
        return left.isPresent() || !onRota.isEmpty() || alert.toldSoFar() > 0
                ? left
                : managers(today)
                        .filter(to -> mayKnow(to, around, hidden) && !alert.wasTold(to.email()))
                        .findFirst();
    }

    /// Where nobody on the rota may know, doubt goes to a manager.
    private java.util.stream.Stream<ToTell> managers(LocalDate today) {
        return persons.list(Role.IRO_MANAGER, today).stream()
                .filter(person -> !person.email().isBlank())
                .map(person ->
                        new ToTell(Optional.empty(), Optional.of(person.id()), person.name(), person.email(), false));
    }

    /// A contact without an account may be the very person, by name or by address.
    private static boolean mayKnow(ToTell to, Set<PersonId> around, List<Person> hidden) {
        return to.person().filter(around::contains).isEmpty()
                && hidden.stream()
                        .noneMatch(person -> same(person.name(), to.name())
                                || (!person.email().isBlank() && same(person.email(), to.email())));
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
