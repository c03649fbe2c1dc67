package org.heard.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the reasons why duties were late.
@Component
@Transactional
public class LateReasons {
    private static final String INSERT = """
            insert into late_reason (organisation_id, late_reason_id, child_id, duty_key, reason, words, said_by, said_at)
            values (:organisation, :id, :child, :key, :reason, :words, :by, :now)
            """;

    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;
    private final Sight sight;
    private final Chronicle chronicle;

    LateReasons(JdbcClient rows, NamedParameterJdbcOperations batches, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.batches = batches;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Says why; said again, the new reason stands.
    public void say(
            Actor actor, Instant now, LocalDate today, ChildId child, String dutyKey, String title, LateReason reason) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        batches.update(INSERT, parameters(actor, now, child, dutyKey, reason));
        chronicle.write(
                actor,
                now,
                Chronicle.Entry.of(
                                child,
                                "Why this was late: " + title + ": "
                                        + reason.why().words(),
                                "late_reason")
                        .because(reason.words()));
    }

    /// A reason given elsewhere for a duty to a child.
    public record Taken(ChildId child, String dutyKey, LateReason reason) {}

    /// Takes in the reasons another system or a made-up authority has. The caller has decided that it may, and writes
    /// the children's lines.
    public void take(Actor actor, Instant now, Collection<Taken> taken) {
        batches.batchUpdate(
                INSERT,
                taken.stream()
                        .map(one -> parameters(actor, now, one.child(), one.dutyKey(), one.reason()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(
            Actor actor, Instant now, ChildId child, String dutyKey, LateReason reason) {
        return new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("id", Ids.next())
                .addValue("child", child.value())
                .addValue("key", dutyKey)
                .addValue("reason", reason.why().name())
                .addValue("words", reason.words())
                .addValue("by", actor.person().value())
                .addValue("now", now.atOffset(ZoneOffset.UTC));
    }

    /// The reasons that stand for a child, by the key of the duty; the caller has already decided who may see them.
    @Transactional(readOnly = true)
    public Map<String, LateReason> list(ChildId child) {
        var reasons = new LinkedHashMap<String, LateReason>();
        rows.sql("""
                        select distinct on (duty_key) duty_key, reason, words, said_at from late_reason
                        where organisation_id = :organisation and child_id = :child
                        order by duty_key, said_at desc
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query(row -> {
                    reasons.put(
                            row.getString("duty_key"),
                            new LateReason(
                                    LateReason.Why.valueOf(row.getString("reason")),
                                    row.getString("words"),
                                    row.getObject("said_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return reasons;
    }
}
