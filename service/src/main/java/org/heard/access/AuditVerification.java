package org.heard.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heard.access.AuditSeals.Stretch;
import org.heard.database.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Recomputes the audit's chain from the entries themselves, and says whether it holds.
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class AuditVerification {
    private final AuditSeals seals;

    AuditVerification(AuditSeals seals) {
        this.seals = seals;
    }

    /// The newest seal, to be kept where nobody who can write to the database can reach it.
    ///
    /// @param hash 64 hexadecimal digits
    public record Head(long seals, long entries, String hash, Instant at) {}

    /// What came of it.
    public sealed interface Answer {}

    /// Every entry is as it was when it was sealed.
    ///
    /// @param head     absent where nothing has been sealed yet
    /// @param unsealed entries so new that no seal covers them yet
    /// @param restored when the chain went on from a dump loaded into another server, for each time it did
    public record Holds(Optional<Head> head, long unsealed, List<Instant> restored) implements Answer {}

    /// The chain does not hold from this seal on.
    public record Broken(long seal, String why) implements Answer {}

    /// Recomputes the chain of the organisation now worked for.
    public Answer verify() {
        var all = seals.list();
        var last = all.isEmpty() ? AuditSeal.NONE : all.getLast();
        // Until the first seal after a dump was loaded, new entries seem to belong among the old ones.
        var dumpJustLoaded = seals.oldestRunning() < last.upTo();
        var greatest = dumpJustLoaded ? last.lastEntry() : Long.MAX_VALUE;
        for (var i = 0; i < all.size(); i++) {
            var before = i == 0 ? AuditSeal.NONE : all.get(i - 1);
            var until = until(all.subList(i + 1, all.size()), greatest);
            var fault = fault(before, all.get(i), until);
            if (fault.isPresent()) {
                return new Broken(before.number() + 1, fault.get());
            }
        }
        var unsealed = seals.unsealed(last);
        if (unsealed.unborn() > 0 && !dumpJustLoaded) {
            return new Broken(last.number() + 1, "an entry says it was written by a transaction that has not begun");
        }
        var restored =
                all.stream().filter(AuditSeal::restarts).map(AuditSeal::at).toList();
        return new Holds(head(all), unsealed.many(), restored);
    }

    /// The newest seal, without recomputing anything.
    public Optional<Head> findHead() {
        return head(seals.list());
    }

    /// Whether a head kept elsewhere is part of the chain as it stands; if not, the end of the chain was cut off or the
    /// whole of it written anew.
    public boolean contains(String hash) {
        return seals.list().stream()
                .anyMatch(seal -> seal.seal().toString().equalsIgnoreCase(hash.replaceAll("\\s", "")));
    }

    private Optional<String> fault(AuditSeal before, AuditSeal seal, long until) {
        if (seal.number() != before.number() + 1) {
            return Optional.of("the seal is missing");
        }
        if (!seal.previous().equals(before.seal())) {
            return Optional.of("it does not follow the seal before it");
        }
        var digest = new AuditDigest(Tenancy.current(), before);
        seals.addEntries(stretch(before, seal, until), digest);
        if (digest.entries() != seal.entries()) {
            return Optional.of(
                    "it was made over %,d entries and there are %,d".formatted(seal.entries(), digest.entries()));
        }
        var again = digest.seal(before, seal.upTo(), seal.fromEntry(), seal.at());
        return again.equals(seal) ? Optional.empty() : Optional.of("an entry or the seal itself was changed");
    }

    private static Stretch stretch(AuditSeal before, AuditSeal seal, long until) {
        return seal.restarts()
                ? new Stretch(before.fromEntry(), seal.fromEntry(), before.upTo(), Long.MAX_VALUE)
                : new Stretch(seal.fromEntry(), until, before.upTo(), seal.upTo());
    }

    /// The greatest entry whose transaction the same server numbered.
    private static long until(List<AuditSeal> after, long greatest) {
        return after.stream()
                .filter(AuditSeal::restarts)
                .findFirst()
                .map(AuditSeal::fromEntry)
                .orElse(greatest);
    }

    private static Optional<Head> head(List<AuditSeal> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Head(
                        all.size(),
                        all.stream().mapToLong(AuditSeal::entries).sum(),
                        all.getLast().seal().toString(),
                        all.getLast().at()));
    }
}
