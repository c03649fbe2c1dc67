package org.heard.alerts;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.heard.ids.PrivateLink;
import org.heard.outbox.MessageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Keeps how far the telling of an alert got: who was told, and when the next one is.
@Component
class AlertSteps {
    private final JdbcClient rows;

    AlertSteps(JdbcClient rows) {
        this.rows = rows;
    }

    /// Whoever may be told.
    record ToTell(Optional<ContactId> contact, Optional<PersonId> person, String name, String email, boolean team) {}

    /// What the next step of an alert needs.
    ///
    /// @param told the addresses told so far, in small letters
    record Next(
            AlertId id,
            String reference,
            Urgency urgency,
            Instant raisedAt,
            Set<PersonId> routeAround,
            int toldSoFar,
            Set<String> told) {
        /// The same after one more was told.
        Next andTold(String email) {
            return new Next(
                    id,
                    reference,
                    urgency,
                    raisedAt,
                    routeAround,
                    toldSoFar + 1,
                    without(email).told());
        }

        boolean wasTold(String email) {
            return told.contains(email.toLowerCase(Locale.ROOT));
        }

        /// The same, with this address passed over.
        Next without(String email) {
            var more = new HashSet<>(told);
            more.add(email.toLowerCase(Locale.ROOT));
            return new Next(id, reference, urgency, raisedAt, routeAround, toldSoFar, more);
        }
    }

    List<AlertId> listDue(Instant now) {
        return sql("""
                        select alert_id from alert where organisation_id = :organisation and acknowledged_at is null
                          and step_due_at <= :now order by raised_at
                        """)
                .param("now", at(now))
                .query((row, n) -> new AlertId(row.getObject("alert_id", UUID.class)))
                .list();
    }

    /// Holds the alert for this step until the transaction ends; false where it is due no longer.
    boolean claimDue(AlertId alert, Instant now) {
        return !sql("""
                        select 1 from alert where organisation_id = :organisation and alert_id = :id
                          and acknowledged_at is null and step_due_at <= :now for update skip locked
                        """)
                .param("id", alert.value())
                .param("now", at(now))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    Optional<AlertId> findOpenByMessage(MessageId message) {
        return sql("""
                        select a.alert_id from alert a join alert_told t
                            on t.organisation_id = a.organisation_id and t.alert_id = a.alert_id
                        where a.organisation_id = :organisation and t.message_id = :message and a.acknowledged_at is null
                        for update of a
                        """)
                .param("message", message.value())
                .query((row, n) -> new AlertId(row.getObject("alert_id", UUID.class)))
                .optional();
    }

    Next next(AlertId id) {
        var told = sql("select email from alert_told where organisation_id = :organisation and alert_id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getString("email").toLowerCase(Locale.ROOT))
                .list();
        var around =
                sql("select person_id from alert_routed_around where organisation_id = :organisation and alert_id = :id")
                        .param("id", id.value())
                        .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                        .set();
        return sql("select * from alert where organisation_id = :organisation and alert_id = :id")
                .param("id", id.value())
                .query((row, n) -> new Next(
                        id,
                        row.getString("reference"),
                        Urgency.valueOf(row.getString("urgency")),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                        around,
                        told.size(),
                        Set.copyOf(told)))
                .single();
    }

    /// @param secret of the link with which they can say that they have it; empty where they sign in
    void addTold(Next alert, ToTell to, MessageId message, Optional<String> secret, Instant now) {
        sql("""
                        insert into alert_told (organisation_id, alert_id, told_no, contact_id, person_id, name, email, team,
                            message_id, secret_hash, told_at)
                        values (:organisation, :id, :no, :contact, :person, :name, :email, :team, :message, :secret,
                            :now)
                        """)
                .param("id", alert.id().value())
                .param("no", alert.toldSoFar() + 1)
                .param("contact", to.contact().map(ContactId::value).orElse(null), Types.OTHER)
                .param("person", to.person().map(PersonId::value).orElse(null), Types.OTHER)
                .param("name", to.name())
                .param("email", to.email())
                .param("team", to.team())
                .param("message", message.value())
                .param("secret", secret.map(PrivateLink::fingerprint).orElse(null), Types.BINARY)
                .param("now", at(now))
                .update();
    }

    void dueAgain(AlertId id, Instant when) {
        sql("update alert set step_due_at = :when where organisation_id = :organisation and alert_id = :id")
                .param("id", id.value())
                .param("when", at(when))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
