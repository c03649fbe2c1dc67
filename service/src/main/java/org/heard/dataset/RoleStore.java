package org.heard.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.database.Batch;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The roles met in the tables, and everything ever said of what they mean.
@Component
class RoleStore {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    RoleStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    List<Roles.LocalRole> list() {
        return rows.sql("""
                        select s.role, s.open_involvements, s.involvements, d.meaning, d.decided_at, d.decided_by_name
                        from dataset_role_seen s
                        left join lateral (
                            select meaning, decided_at, decided_by_name from dataset_role d
                            where d.organisation_id = s.organisation_id and d.role = s.role
                            order by decided_at desc limit 1) d on true
                        where s.organisation_id = :organisation
                        order by d.meaning is not null, s.open_involvements desc, s.role
                        """)
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> role(row))
                .list();
    }

    Map<String, RoleMeaning> meanings() {
        var meanings = new HashMap<String, RoleMeaning>();
        rows.sql("""
                        select distinct on (role) role, meaning from dataset_role
                        where organisation_id = :organisation order by role, decided_at desc
                        """).param("organisation", Tenancy.current().value()).query(row -> {
            meanings.put(row.getString("role"), RoleMeaning.valueOf(row.getString("meaning")));
        });
        return meanings;
    }

    void decide(Actor actor, Instant now, String role, RoleMeaning meaning) {
        rows.sql("""
                        insert into dataset_role (organisation_id, role, decided_at, meaning, decided_by, decided_by_name)
                        values (:organisation, :role, :at, :meaning, :by, :byName)
                        on conflict (organisation_id, role, decided_at) do update set meaning = excluded.meaning
                        """)
                .param("organisation", Tenancy.current().value())
                .param("role", role)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("meaning", meaning.name())
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .update();
    }

    /// Roles met before and not now stay, with no involvements.
    void seen(Map<String, Involvements.Count> counts) {
        rows.sql("""
                        update dataset_role_seen set open_involvements = 0, involvements = 0
                        where organisation_id = :organisation and not role = any(:roles)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("roles", counts.keySet().toArray(String[]::new))
                .update();
        var batch = new Batch("""
                insert into dataset_role_seen (organisation_id, role, open_involvements, involvements)
                values (:organisation, :role, :open, :all)
                on conflict (organisation_id, role) do update set open_involvements = excluded.open_involvements,
                    involvements = excluded.involvements
                """);
        counts.forEach((role, count) -> batch.add(new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("role", role)
                .addValue("open", count.open())
                .addValue("all", count.all())));
        batch.run(batches);
    }

    private static Roles.LocalRole role(ResultSet row) throws SQLException {
        var meaning = row.getString("meaning");
        return new Roles.LocalRole(
                row.getString("role"),
                row.getInt("open_involvements"),
                row.getInt("involvements"),
                meaning == null
                        ? null
                        : new Roles.Decided(
                                RoleMeaning.valueOf(meaning),
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("decided_by_name")));
    }
}
