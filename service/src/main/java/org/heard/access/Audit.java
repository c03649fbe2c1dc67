package org.heard.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The audit: who looked at or changed what, under pseudonyms, with the names of fields and never their values. An
/// entry is committed before a byte of the page it speaks of is sent.
@Component
@Transactional
public class Audit {
    private final JdbcClient rows;

    Audit(JdbcClient rows) {
        this.rows = rows;
    }

    /// Writes one entry about one child.
    public void write(Actor actor, Instant at, String act, ChildId child, List<String> fields) {
        write(actor, at, act, child.value(), fields);
    }

    /// Writes one entry that is about no single child: a list, a search, an allocation, an account.
    public void write(Actor actor, Instant at, String act, List<String> fields) {
        insert(actor, at, act, null, fields);
    }

    private void write(Actor actor, Instant at, String act, UUID subject, List<String> fields) {
        insert(actor, at, act, subject, fields);
    }

    private void insert(
            Actor actor, Instant at, String act, @org.jspecify.annotations.Nullable UUID subject, List<String> fields) {
        rows.sql("""
                        insert into audit_entry (organisation_id, at, actor, subject, act, fields, request)
                        values (:organisation, :at, pseudonym_of(:actor), pseudonym_of(:subject), :act, :fields, :request)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor.person().value())
                .param("subject", subject, java.sql.Types.OTHER)
                .param("act", act)
                .param("fields", fields.toArray(String[]::new))
                .param("request", MDC.get("request") == null ? "" : MDC.get("request"))
                .update();
    }
}
