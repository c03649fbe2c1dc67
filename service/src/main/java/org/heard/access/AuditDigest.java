package org.heard.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.heard.ids.OrganisationId;
import org.heard.ids.Sha256;
import org.jspecify.annotations.Nullable;

/// Works out one seal: every column of every entry in its place, each with its length before it, so that no two
/// different histories can be written the same way.
final class AuditDigest {
    private final MessageDigest digest;
    private long entries;
    private long lastEntry;

    AuditDigest(OrganisationId organisation, AuditSeal previous) {
        this.digest = Sha256.digest();
        this.lastEntry = previous.lastEntry();
        text("heard audit 1");
        id(organisation.value());
        number(previous.number() + 1);
        digest.update(previous.seal().bytes());
    }

    /// The columns an entry is read with, in the order it is sealed in.
    static final String COLUMNS =
            "entry_id, written_in::text::bigint as written_in, at, actor, subject, act, fields, request";

    void add(ResultSet entry) throws SQLException {
        number(entry.getLong("entry_id"));
        number(entry.getLong("written_in"));
        instant(entry.getObject("at", OffsetDateTime.class).toInstant());
        id(entry.getObject("actor", UUID.class));
        id(entry.getObject("subject", UUID.class));
        text(entry.getString("act"));
        var fields = (String[]) entry.getArray("fields").getArray();
        number(fields.length);
        for (var field : fields) {
            text(field);
        }
        text(entry.getString("request"));
        entries++;
        lastEntry = Math.max(lastEntry, entry.getLong("entry_id"));
    }

    long entries() {
        return entries;
    }

    /// The seal over what was added.
    AuditSeal seal(AuditSeal previous, long upTo, long fromEntry, Instant at) {
        var moment = at.truncatedTo(ChronoUnit.MICROS);
        number(entries);
        number(upTo);
        number(fromEntry);
        number(lastEntry);
        instant(moment);
        return new AuditSeal(
                previous.number() + 1,
                upTo,
                entries,
                previous.seal(),
                new Hash(digest.digest()),
                moment,
                fromEntry,
                lastEntry);
    }

    private void number(long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
    }

    private void instant(Instant value) {
        number(value.getEpochSecond());
        number(value.getNano());
    }

    private void id(@Nullable UUID value) {
        number(value == null ? 0 : 1);
        if (value != null) {
            number(value.getMostSignificantBits());
            number(value.getLeastSignificantBits());
        }
    }

    private void text(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }
}
