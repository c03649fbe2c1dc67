package org.heard.access;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The audit: who looked at or changed what, under pseudonyms, with the names of fields and never their values. An
/// entry is committed before a byte of the page it speaks of is sent.
@Component
@Transactional
public class Audit {
    /// Among the fields of an entry: it belongs to a protected enquiry, and the child is not told of it.
    public static final String PROTECTED = "protected";

    private static final String INSERT = """
            insert into audit_entry (organisation_id, at, actor, subject, act, fields, request)
            values (:organisation, :at, pseudonym_of(:actor), pseudonym_of(:subject), :act, :fields, :request)
            """;

    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    Audit(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// Writes one entry about one child.
    public void write(Actor actor, Instant at, String act, ChildId child, List<String> fields) {
        write(actor, at, act, child.value(), fields);
    }

    /// Writes one entry that is about no single child: a list, a search, an allocation, an account.
    public void write(Actor actor, Instant at, String act, List<String> fields) {
        insert(actor, at, act, null, fields);
    }

    /// Writes one entry about each of many children, with the names of the fields it is about.
    public void write(Actor actor, Instant at, String act, Map<ChildId, List<String>> children) {
        batches.batchUpdate(
                INSERT,
                children.entrySet().stream()
                        .map(child -> parameters(actor, at, act, child.getKey().value(), child.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    /// Writes one entry about a person: their roles, their account.
    public void write(Actor actor, Instant at, String act, PersonId person, List<String> fields) {
        write(actor, at, act, person.value(), fields);
    }

    /// When one of these acts was last done to a person.
    @Transactional(readOnly = true)
    public Optional<Instant> findLast(PersonId person, Collection<String> acts) {
        return rows.sql("""
                        select e.at from audit_entry e
                        join pseudonym p on p.organisation_id = e.organisation_id and p.pseudonym = e.subject
                        where p.organisation_id = :organisation and p.subject_id = :person and e.act in (:acts)
                        order by e.at desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .param("acts", acts)
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private void write(Actor actor, Instant at, String act, UUID subject, List<String> fields) {
        insert(actor, at, act, subject, fields);
    }

    private void insert(Actor actor, Instant at, String act, @Nullable UUID subject, List<String> fields) {
        rows.sql(INSERT)
                .paramSource(parameters(actor, at, act, subject, fields))
                .update();
    }

    private static MapSqlParameterSource parameters(
            Actor actor, Instant at, String act, @Nullable UUID subject, List<String> fields) {
        return new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("at", at.atOffset(ZoneOffset.UTC))
                .addValue("actor", actor.person().value())
                .addValue("subject", subject, Types.OTHER)
                .addValue("act", act)
                .addValue("fields", fields.toArray(String[]::new))
                .addValue("request", MDC.get("request") == null ? "" : MDC.get("request"));
    }
}
