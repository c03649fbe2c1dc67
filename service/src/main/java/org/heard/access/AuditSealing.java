package org.heard.access;

import java.time.Duration;
import java.time.Instant;
import org.heard.access.AuditSeals.Stretch;
import org.heard.database.Tenancy;
import org.heard.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Seals the audit: over the entries of transactions older than any still running, so that nothing can slip in behind a
/// seal, and over the seal before.
@Component
@Transactional
class AuditSealing {
    private final AuditSeals seals;

    AuditSealing(AuditSeals seals) {
        this.seals = seals;
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryMinute {
        @Bean
        Job sealingOfTheAudit(AuditSealing sealing) {
            return Job.every(Duration.ofMinutes(1), "Sealing of the audit", (organisation, now) -> sealing.seal(now));
        }
    }

    /// Seals what is ready in the organisation now worked for; makes no empty seals.
    void seal(Instant now) {
        seals.takeTurn();
        var last = seals.findLast().orElse(AuditSeal.NONE);
        var horizon = seals.oldestRunning();
        if (horizon < last.upTo()) {
            last = sealWhatADumpBrought(last, now);
        }
        var digest = new AuditDigest(Tenancy.current(), last);
        seals.addEntries(new Stretch(last.fromEntry(), Long.MAX_VALUE, last.upTo(), horizon), digest);
        if (digest.entries() > 0) {
            seals.add(digest.seal(last, horizon, last.fromEntry(), now));
        }
    }

    /// Transactions are numbered anew in the server a dump was loaded into. What had not been sealed before the dump is
    /// sealed by itself; from there on only later entries are counted by the new numbers.
    private AuditSeal sealWhatADumpBrought(AuditSeal last, Instant now) {
        var old = Math.max(last.lastEntry(), seals.unsealed(last).greatest());
        var digest = new AuditDigest(Tenancy.current(), last);
        seals.addEntries(new Stretch(last.fromEntry(), old, last.upTo(), Long.MAX_VALUE), digest);
        var seal = digest.seal(last, 0, old, now);
        seals.add(seal);
        return seal;
    }
}
