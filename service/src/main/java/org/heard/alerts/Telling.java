package org.heard.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.alerts.AlertSteps.Next;
import org.heard.alerts.AlertSteps.ToTell;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.heard.ids.PrivateLink;
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
/// whoever is on duty now is told. After the last of them it never goes silent: the out-of-hours team and the managers
/// are reminded, again and again, until somebody has it.
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
    /// Where none is left, a reminder comes when it is due: one that fails is not followed by another on its
    /// heels.
    @EventListener
    void givenUp(MessageGivenUp givenUp) {
        if (givenUp.key().startsWith(KEY)) {
            store.findOpenByMessage(givenUp.id()).ifPresent(alert -> {
                var job = Actor.system(Tenancy.current(), NAME);
                tellNext(job, givenUp.at(), LocalDate.ofInstant(givenUp.at(), LONDON), alert, false);
            });
        }
    }

    /// Tells whoever comes next, in the transaction now running; where nobody is left, reminds.
    void tellNext(Actor by, Instant now, LocalDate today, AlertId id) {
        tellNext(by, now, today, id, true);
    }

    private void tellNext(Actor by, Instant now, LocalDate today, AlertId id, boolean orRemind) {
        var alert = store.next(id);
        var next =
                now.plus(Duration.ofMinutes(AlertSettings.read(settings, today).minutes()));
        while (true) {
            var candidate = whoIsNext(alert, now, today);
            if (candidate.isEmpty()) {
                if (orRemind) {
                    remind(by, now, today, alert);
                    store.dueAgain(id, next);
                }
                return;
            }
            if (tell(by, now, alert, candidate.get())) {
                store.dueAgain(id, next);
                return;
            }
            // An address that can be none is passed over.
            alert = alert.without(candidate.get().email());
        }
    }

    /// The team and the managers, and where there are none, whoever is on duty.
    private void remind(Actor by, Instant now, LocalDate today, Next alert) {
        var onRota = onRota(
                alert,
                today,
                contact -> contact.team()
                        && contact.isOnRota(today)
                        && !contact.from().isAfter(today));
        var lasting = Stream.concat(onRota.stream(), managers(alert, today)).toList();
        var reminded = lasting.isEmpty() ? onDuty(alert, now, today) : lasting;
        var standing = alert;
        var addresses = new HashSet<String>();
        for (var to : reminded) {
            if (addresses.add(to.email().toLowerCase(Locale.ROOT)) && tell(by, now, standing, to)) {
                standing = standing.andTold(to.email());
            }
        }
    }

    private boolean tell(Actor by, Instant now, Next alert, ToTell to) {
        var secret = to.contact().filter(contact -> to.person().isEmpty()).map(contact -> PrivateLink.next());
        var answer = outbox.queue(by, now, message(alert, to, secret));
        if (!(answer instanceof Outbox.Answer.Queued(var message))) {
            return false;
        }
        store.addTold(alert, to, message, secret, now);
        audit.write(by, now, "told somebody of an alert", List.of("alert"));
        return true;
    }

    private Message message(Next alert, ToTell to, Optional<String> secret) {
        var call = AlertSettings.read(settings, LocalDate.ofInstant(alert.raisedAt(), LONDON))
                .outOfHours();
        var open = secret.map(one -> "Open " + address + AlertLinks.at(one))
                .orElse("Sign in and open " + address + "/alerts/" + alert.id());
        var message = new Message(
                KEY + alert.id() + "/" + (alert.toldSoFar() + 1),
                "Something to read",
                // Nobody reads in the list of messages whom it is about: who is routed around may read that list.
                Optional.empty(),
                new Recipient(to.name(), to.email()),
                alert.urgency() == Urgency.NOW ? "Please look now" : "Please look soon",
                """
                Something needs you to look at it. Reference: %s

                %s
                Then press “I have it”. Until somebody does, others are told.
                %s""".formatted(
                        alert.reference(),
                        open,
                        call.isBlank() ? "" : "\nIf that does not work, ring " + call + " and say the reference.\n"),
                List.of());
        return secret.isPresent() ? message.forgotten() : message;
    }

    private Optional<ToTell> whoIsNext(Next alert, Instant now, LocalDate today) {
        var onDuty = onDuty(alert, now, today);
        var left = onDuty.stream().filter(to -> !alert.wasTold(to.email())).findFirst();
        return left.isPresent() || !onDuty.isEmpty() || alert.toldSoFar() > 0
                ? left
                : managers(alert, today)
                        .filter(to -> !alert.wasTold(to.email()))
                        .findFirst();
    }

    private List<ToTell> onDuty(Next alert, Instant now, LocalDate today) {
        var at = LocalDateTime.ofInstant(now, LONDON);
        return onRota(alert, today, contact -> contact.isOn(at));
    }

    private List<ToTell> onRota(Next alert, LocalDate today, Predicate<Contact> which) {
        var hidden = hidden(alert, today);
        return rota.list().stream()
                .filter(which)
                .map(contact -> new ToTell(
                        Optional.of(contact.id()), contact.person(), contact.name(), contact.email(), contact.team()))
                .filter(to -> mayKnow(to, alert.routeAround(), hidden))
                .toList();
    }

    private List<Person> hidden(Next alert, LocalDate today) {
        return alert.routeAround().stream()
                .flatMap(id -> persons.find(id, today).stream())
                .toList();
    }

    /// Where nobody on the rota may know, doubt goes to a manager.
    private Stream<ToTell> managers(Next alert, LocalDate today) {
        var hidden = hidden(alert, today);
        return persons.list(Role.IRO_MANAGER, today).stream()
                .filter(person -> !person.email().isBlank())
                .map(person ->
                        new ToTell(Optional.empty(), Optional.of(person.id()), person.name(), person.email(), false))
                .filter(to -> mayKnow(to, alert.routeAround(), hidden));
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
