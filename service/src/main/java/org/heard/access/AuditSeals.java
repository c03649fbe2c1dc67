package org.heard.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows behind the audit's chain.
@Component
class AuditSeals {
    private static final int AT_ONCE = 2_000;
    private static final String SELECT = """
            select seal_no, up_to::text::bigint as up_to, entries, previous, seal, sealed_at, from_entry, last_entry
            from audit_seal where organisation_id = :organisation
            """;

    private final JdbcClient rows;

    AuditSeals(JdbcClient rows) {
        this.rows = rows;
    }

    /// Which entries a seal covers.
    ///
    /// @param after  only entries after this one
    /// @param until  only entries up to this one
    /// @param since  the first transaction covered
    /// @param before the first transaction not covered
    record Stretch(long after, long until, long since, long before) {}

    /// One at a time seals an organisation's audit; the others wait for the end of its transaction.
    void takeTurn() {
        rows.sql("select pg_advisory_xact_lock(hashtextextended('audit ' || :organisation, 0))")
                .param("organisation", Tenancy.current().toString())
                .query((row, n) -> n)
                .list();
    }

    List<AuditSeal> list() {
        return rows.sql(SELECT + " order by seal_no")
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> read(row))
                .list();
    }

    Optional<AuditSeal> findLast() {
        return rows.sql(SELECT + " order by seal_no desc limit 1")
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> read(row))
                .optional();
    }

    void add(AuditSeal seal) {
        rows.sql("""
                        insert into audit_seal (organisation_id, seal_no, up_to, entries, previous, seal, sealed_at,
                            from_entry, last_entry)
                        values (:organisation, :number, :upTo::text::xid8, :entries, :previous, :seal, :at,
                            :fromEntry, :lastEntry)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("number", seal.number())
                .param("upTo", Long.toString(seal.upTo()))
                .param("entries", seal.entries())
                .param("previous", seal.previous().bytes())
                .param("seal", seal.seal().bytes())
                .param("at", seal.at().atOffset(ZoneOffset.UTC))
                .param("fromEntry", seal.fromEntry())
                .param("lastEntry", seal.lastEntry())
                .update();
    }

    /// Adds every entry of the stretch, in the order of the chain.
    void addEntries(Stretch stretch, AuditDigest digest) {
        rows.sql("select " + AuditDigest.COLUMNS + """
                         from audit_entry
                        where organisation_id = :organisation and entry_id > :after and entry_id <= :until
                          and written_in >= :since::text::xid8 and written_in < :before::text::xid8
                        order by audit_entry.written_in, entry_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("after", stretch.after())
                .param("until", stretch.until())
                .param("since", Long.toString(stretch.since()))
                .param("before", Long.toString(stretch.before()))
                .withFetchSize(AT_ONCE)
                .query(digest::add);
    }

    /// How many entries no seal covers yet, and the greatest of them; 0 where there is none.
    Unsealed unsealed(AuditSeal last) {
        return rows.sql("""
                        select count(*) as many, coalesce(max(entry_id), 0) as greatest,
                               count(*) filter (where written_in >= pg_snapshot_xmax(pg_current_snapshot())) as unborn
                        from audit_entry
                        where organisation_id = :organisation and entry_id > :after and written_in >= :upTo::text::xid8
                        """)
                .param("organisation", Tenancy.current().value())
                .param("after", last.fromEntry())
                .param("upTo", Long.toString(last.upTo()))
                .query((row, n) -> new Unsealed(row.getLong("many"), row.getLong("greatest"), row.getLong("unborn")))
                .single();
    }

    /// @param unborn how many say they were written by a transaction that has not begun
    record Unsealed(long many, long greatest, long unborn) {}

    /// The oldest transaction still running: all before it have ended, and what they wrote is there.
    long oldestRunning() {
        return rows.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    private static AuditSeal read(ResultSet row) throws SQLException {
        return new AuditSeal(
                row.getLong("seal_no"),
                row.getLong("up_to"),
                row.getLong("entries"),
                new Hash(row.getBytes("previous")),
                new Hash(row.getBytes("seal")),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getLong("from_entry"),
                row.getLong("last_entry"));
    }
}
