package org.heard.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.heard.access.AuditVerification.Broken;
import org.heard.access.AuditVerification.Head;
import org.heard.access.AuditVerification.Holds;
import org.heard.database.Tenancy;
import org.heard.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// When the audit's chain was last recomputed and what came of it; a job does so every night.
@Component
public class AuditChecks {
    private static final Logger log = LoggerFactory.getLogger(AuditChecks.class);

    private final AuditVerification verification;
    private final Audit audit;
    private final JdbcClient rows;
    private final TransactionTemplate transaction;

    AuditChecks(AuditVerification verification, Audit audit, JdbcClient rows, TransactionTemplate transaction) {
        this.verification = verification;
        this.audit = audit;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryNight {
        @Bean
        Job checkOfTheAudit(AuditChecks checks) {
            return Job.daily(
                    LocalTime.of(4, 40), "Check of the audit", (organisation, now) -> checks.check(organisation, now));
        }
    }

    /// One recomputation of the whole chain.
    ///
    /// @param fault the first seal that did not hold, absent where all did
    public record Check(Instant at, long seals, long entries, Optional<Broken> fault) {
        public boolean holds() {
            return fault.isEmpty();
        }
    }

    /// Recomputes the chain now.
    public Check check(Actor actor, Instant now) {
        mayAsk(actor);
        var check = check(actor.organisation(), now);
        audit.write(actor, now, "checked the audit", List.of());
        return check;
    }

    /// Whether a head kept elsewhere is part of the chain as it stands.
    public boolean compare(Actor actor, Instant now, String hash) {
        mayAsk(actor);
        audit.write(actor, now, "compared a head of the audit", List.of());
        return verification.contains(hash);
    }

    /// The newest seal.
    public Optional<Head> findHead(Actor actor) {
        mayAsk(actor);
        return verification.findHead();
    }

    /// The check made last.
    public Optional<Check> findLast(Actor actor) {
        mayAsk(actor);
        return transaction.execute(status -> rows.sql("""
                        select checked_at, seals, entries, first_fault, fault from audit_check
                        where organisation_id = :organisation order by checked_at desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> read(row))
                .optional());
    }

    private static void mayAsk(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR, Role.IRO_MANAGER);
    }

    private Check check(org.heard.ids.OrganisationId organisation, Instant now) {
        var check = switch (verification.verify()) {
            case Holds holds ->
                new Check(
                        now,
                        holds.head().map(Head::seals).orElse(0L),
                        holds.head().map(Head::entries).orElse(0L),
                        Optional.empty());
            case Broken broken -> {
                log.error(
                        "The audit of {} does not hold from seal {} on: {}", organisation, broken.seal(), broken.why());
                yield new Check(now, broken.seal() - 1, 0, Optional.of(broken));
            }
        };
        // Written after the chain was read in a transaction of its own, which sees one moment only.
        transaction.executeWithoutResult(status -> keep(check));
        return check;
    }

    private void keep(Check check) {
        rows.sql("""
                        insert into audit_check (organisation_id, checked_at, seals, entries, first_fault, fault)
                        values (:organisation, :at, :seals, :entries, :seal, :why) on conflict do nothing
                        """)
                .param("organisation", Tenancy.current().value())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .param("seals", check.seals())
                .param("entries", check.entries())
                .param("seal", check.fault().map(Broken::seal).orElse(null), Types.BIGINT)
                .param("why", check.fault().map(Broken::why).orElse(""))
                .update();
    }

    private static Check read(ResultSet row) throws SQLException {
        var seal = row.getLong("first_fault");
        var why = row.getString("fault");
        return new Check(
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getLong("seals"),
                row.getLong("entries"),
                why.isEmpty() ? Optional.empty() : Optional.of(new Broken(seal, why)));
    }
}
