package org.heard.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.ids.PrivateLink;
import org.heard.signin.Attempts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// How a contact who has no account says that they have an alert: by the link in their mail, and a button
/// behind it. Looking changes nothing, for mail programs look too. What it is about, it does not tell.
@Component
public class AlertLinks {
    private static final Duration A_WHILE = Duration.ofMinutes(15);
    private static final int MOST_WRONG = 20;

    private final JdbcClient rows;
    private final AlertStore store;
    private final RotaStore rota;
    private final Audit audit;
    private final TransactionTemplate transaction;

    /// Only what is wrong counts, by network.
    private final Attempts wrong = new Attempts(MOST_WRONG, A_WHILE);

    AlertLinks(JdbcClient rows, AlertStore store, RotaStore rota, Audit audit, TransactionTemplate transaction) {
        this.rows = rows;
        this.store = store;
        this.rota = rota;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// What stands behind a link.
    public sealed interface Opened {
        /// Nobody has it yet.
        record Waits(String reference, Urgency urgency) implements Opened {}

        /// Somebody has it.
        record Taken(String reference) implements Opened {}

        /// It is wrong, or whoever got it is no longer on the rota.
        record Nothing() implements Opened {}

        /// Too many wrong ones came from there.
        record Wait() implements Opened {}
    }

    private record Found(OrganisationId organisation, AlertId alert, ContactId contact) {}

    private interface Behind {
        Opened of(Alert alert, Contact contact);
    }

    /// Where a link leads.
    static String at(String secret) {
        return "/have-it?link=" + secret;
    }

    /// Looks behind a link.
    ///
    /// @param from the network it comes from
    public Opened open(String secret, String from, Instant now) {
        return found(secret, from, now, (alert, contact) -> opened(alert));
    }

    /// Says that they have it: from now on nobody else is told.
    public Opened take(String secret, String from, Instant now) {
        return found(secret, from, now, (alert, contact) -> {
            if (store.acknowledge(alert.id(), contact.id().value(), contact.name(), now)) {
                var actor = Actor.system(Tenancy.current(), "Somebody on the rota, by a private link");
                audit.write(actor, now, "acknowledged an alert", alert.child(), List.of("alert"));
            }
            return new Opened.Taken(alert.reference());
        });
    }

    private Opened found(String secret, String from, Instant now, Behind behind) {
        if (secret.isBlank()) {
            return new Opened.Nothing();
        }
        if (wrong.refused(from, now).isPresent()) {
            return new Opened.Wait();
        }
        var opened = whereabouts(secret)
                .flatMap(found -> Tenancy.within(
                        found.organisation(),
                        () -> Optional.ofNullable(transaction.execute(status -> look(found, now, behind)))))
                .orElseGet(Opened.Nothing::new);
        if (!(opened instanceof Opened.Nothing)) {
            wrong.forgive(from);
        }
        return opened;
    }

    private Opened look(Found found, Instant now, Behind behind) {
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
        return rota.list().stream()
                .filter(contact -> contact.id().equals(found.contact()) && contact.isOnRota(today))
                .findFirst()
                .flatMap(contact -> store.find(found.alert()).map(alert -> behind.of(alert, contact)))
                .orElseGet(Opened.Nothing::new);
    }

    private static Opened opened(Alert alert) {
        return alert.acknowledged().isPresent()
                ? new Opened.Taken(alert.reference())
                : new Opened.Waits(alert.reference(), alert.urgency());
    }

    private Optional<Found> whereabouts(String secret) {
        return Tenancy.withinNone(() ->
                transaction.execute(status -> rows.sql("select * from alert_told_with_secret(:hash)")
                        .param("hash", PrivateLink.fingerprint(secret))
                        .query((row, n) -> new Found(
                                new OrganisationId(row.getObject(1, UUID.class)),
                                new AlertId(row.getObject(2, UUID.class)),
                                new ContactId(row.getObject(3, UUID.class))))
                        .optional()));
    }
}
