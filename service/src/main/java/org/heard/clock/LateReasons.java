package org.heard.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the reasons why duties were late.
@Component
@Transactional
public class LateReasons {
    private final JdbcClient rows;
    private final Sight sight;
    private final Chronicle chronicle;

    LateReasons(JdbcClient rows, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Says why; said again, the new reason stands.
    public void say(
            Actor actor, Instant now, LocalDate today, ChildId child, String dutyKey, String title, LateReason reason) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        rows.sql("""
                        insert into late_reason (organisation_id, late_reason_id, child_id, duty_key, reason, words, said_by, said_at)
                        values (:organisation, :id, :child, :key, :reason, :words, :by, :now)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", Ids.next())
                .param("child", child.value())
                .param("key", dutyKey)
                .param("reason", reason.why().name())
                .param("words", reason.words())
                .param("by", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
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
