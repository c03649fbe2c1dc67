package org.heard.organisations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The organisations this installation serves.
@Component
@Transactional
public class Organisations {
    private final JdbcClient rows;

    Organisations(JdbcClient rows) {
        this.rows = rows;
    }

    /// Opens an organisation; the caller is already working within its identifier.
    public Organisation open(Organisation organisation, Instant now) {
        rows.sql("""
                        insert into organisation (organisation_id, kind, name, code, made_up, created_at)
                        values (:id, :kind, :name, :code, :madeUp, :now)
                        """)
                .param("id", organisation.id().value())
                .param("kind", organisation.kind().name())
                .param("name", organisation.name())
                .param("code", organisation.code())
                .param("madeUp", organisation.madeUp())
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .update();
        return organisation;
    }

    /// The organisation now worked for.
    @Transactional(readOnly = true)
    public Organisation current() {
        return rows.sql(
                        "select organisation_id, kind, name, code, made_up from organisation where organisation_id = :id")
                .param("id", Tenancy.current().value())
                .query((row, n) -> new Organisation(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        Organisation.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("code"),
                        row.getBoolean("made_up")))
                .single();
    }

    /// Every organisation there is, for jobs that go from one to the next; says nothing else about them.
    @Transactional(readOnly = true)
    public List<OrganisationId> listIds() {
        return rows.sql("select organisation_ids() as id")
                .query((row, n) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
    }

    /// The authority with this ONS code.
    @Transactional(readOnly = true)
    public Optional<OrganisationId> findByCode(String code) {
        return rows.sql("select id from organisation_with_code(:code) as id where id is not null")
                .param("code", code)
                .query((row, n) -> new OrganisationId(row.getObject("id", UUID.class)))
                .optional();
    }
}
