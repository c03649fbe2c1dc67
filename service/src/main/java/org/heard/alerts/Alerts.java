package org.heard.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.alerts.Alert.About;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.organisations.LocalSettings;
import org.heard.outbox.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Raises alerts, shows them to whoever may know of them, and takes that somebody has one. Nothing of an alert
/// stands in a child's chronicle: an adult who is routed around reads it too.
@Component
@Transactional
public class Alerts {
    private final AlertStore store;
    private final RotaStore rota;
    private final ChannelTestStore tests;
    private final Telling telling;
    private final LocalSettings settings;
    private final Outbox outbox;
    private final Audit audit;
    private final boolean demo;

    Alerts(
            AlertStore store,
            RotaStore rota,
            ChannelTestStore tests,
            Telling telling,
            LocalSettings settings,
            Outbox outbox,
            Audit audit,
            @Value("${heard.demo}") boolean demo) {
        this.store = store;
        this.rota = rota;
        this.tests = tests;
        this.telling = telling;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.demo = demo;
    }

    /// Something that needs reading.
    ///
    /// @param opens       the page on which it is read
    /// @param routeAround persons who are neither told nor see it
    public record NewAlert(ChildId child, About about, String opens, Urgency urgency, Set<PersonId> routeAround) {
        public NewAlert {
            routeAround = Set.copyOf(routeAround);
        }
    }

    /// How many alerts nobody has yet, and how long the oldest has waited.
    public record Waiting(int open, Duration oldest) {
        /// The oldest in words.
        public String age() {
            return Ages.words(oldest);
        }
    }

    /// What came of saying that one has it.
    public enum Taken {
        TAKEN,
        /// Somebody else had it before.
        ALREADY
    }

    /// Whether the child's space may open today, and what is missing.
    @Transactional(readOnly = true)
    public Readiness readiness(Instant now, LocalDate today) {
        return new Ready(AlertSettings.read(settings, today), rota.list(), tests.list(), outbox.isOpen(), demo)
                .on(now, today);
    }

    /// Writes an alert in the transaction of the thing it tells of and has the first contact told. Asked for the same
    /// thing again, nothing happens. Who may raise one has been decided by whoever calls.
    @Transactional(propagation = Propagation.MANDATORY)
    public AlertId raise(Actor by, Instant now, LocalDate today, NewAlert raised) {
        var id = AlertId.next();
        if (!store.add(id, References.next(), now, raised)) {
            return store.find(raised.about()).orElseThrow().id();
        }
        audit.write(by, now, "raised an alert", raised.child(), List.of("alert"));
        telling.tellNext(by, now, today, id);
        return id;
    }

    /// Says that one has it: from now on nobody else is told.
    public Taken acknowledge(Actor actor, Instant now, LocalDate today, AlertId id) {
        return take(actor, now, get(actor, today, id));
    }

    /// The same, by the thing it is about, for whoever reads that; who may has been decided by whoever calls, but that
    /// nobody takes what is routed around them.
    public Taken acknowledge(Actor actor, Instant now, About about) {
        return store.find(about)
                .filter(alert -> !store.isRoutedAround(alert.id(), actor.person()))
                .map(alert -> take(actor, now, alert))
                .orElse(Taken.ALREADY);
    }

    /// The alert about a thing, for the module that raised it.
    @Transactional(readOnly = true)
    public Optional<Alert> find(About about) {
        return store.find(about);
    }

    /// One alert, for whoever may know of it.
    @Transactional(readOnly = true)
    public Alert get(Actor actor, LocalDate today, AlertId id) {
        return store.list(actor, false).stream()
                .filter(alert -> alert.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Those nobody has yet, the oldest first: all of them for a manager, otherwise those the actor was told of; never
    /// what is routed around them.
    public List<Alert> listOpen(Actor actor, Instant now) {
        audit.write(actor, now, "listed alerts", List.of("alert"));
        return store.list(actor, true);
    }

    /// How many of those there are, and how long the oldest has waited.
    @Transactional(readOnly = true)
    public Waiting waiting(Actor actor, Instant now) {
        return store.waiting(actor, now);
    }

    /// Whether the actor was told of the alert about a thing; then they may read the thing, but for what is routed
    /// around them.
    @Transactional(readOnly = true)
    public boolean mayKnow(Actor actor, About about) {
        return store.wasTold(about, actor.person());
    }

    /// Whether the actor was told of any alert of a kind that leads to this page, also of one before the last.
    @Transactional(readOnly = true)
    public boolean wasToldOf(Actor actor, String kind, String page) {
        return store.wasToldOf(kind, page, actor.person());
    }

    static boolean seesAll(Actor actor) {
        return actor.is(Role.IRO_MANAGER);
    }

    private Taken take(Actor actor, Instant now, Alert alert) {
        if (!store.acknowledge(alert.id(), actor, now)) {
            return Taken.ALREADY;
        }
        audit.write(actor, now, "acknowledged an alert", alert.child(), List.of("alert"));
        return Taken.TAKEN;
    }
}
