package org.heard.access;

import java.time.Instant;

/// A seal of the audit's chain: it covers the entries of the transactions from where the seal before ended up to
/// `upTo`, and that seal itself.
///
/// @param upTo      the first transaction not covered; 0 for the first seal after a dump was loaded into another server
/// @param fromEntry entries up to this one are counted by an earlier server's transactions
/// @param lastEntry the greatest entry sealed so far
record AuditSeal(
        long number, long upTo, long entries, Hash previous, Hash seal, Instant at, long fromEntry, long lastEntry) {
    /// What the first seal follows.
    static final AuditSeal NONE = new AuditSeal(0, 0, 0, Hash.ZERO, Hash.ZERO, Instant.EPOCH, 0, 0);

    /// Whether it begins to count transactions anew.
    boolean restarts() {
        return upTo == 0;
    }
}
