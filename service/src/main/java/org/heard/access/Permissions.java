package org.heard.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who may do what no role opens, each from a day until a day.
@Component
@Transactional
public class Permissions {
    private final JdbcClient rows;
    private final Audit audit;

    Permissions(JdbcClient rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /// Whether somebody has it today.
    @Transactional(readOnly = true)
    public boolean has(Actor actor, Permission permission, LocalDate today) {
        return list(permission, today).contains(actor.person());
    }

    /// For whoever has not, it is as if there were nothing.
    @Transactional(readOnly = true)
    public void must(Actor actor, Permission permission, LocalDate today) {
        if (!has(actor, permission, today)) {
            throw new NotFound();
        }
    }

    /// Everybody who has it today; nobody who has left.
    @Transactional(readOnly = true)
    public Set<PersonId> list(Permission permission, LocalDate today) {
        return sql("""
                        select distinct g.person_id from person_permission g
                        join person p on p.organisation_id = g.organisation_id and p.person_id = g.person_id
                            and (p.left_on is null or p.left_on > :today)
                        where g.organisation_id = :organisation and g.permission = :permission
                          and g.from_on <= :today and (g.until_on is null or g.until_on > :today)
                        """, permission)
                .param("today", today)
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    /// Gives it to these and to nobody else from today on; a manager says so.
    public void give(Actor actor, Instant now, LocalDate today, Permission permission, Set<PersonId> to) {
        actor.mustBe(Role.IRO_MANAGER);
        var have = list(permission, today);
        have.stream()
                .filter(one -> !to.contains(one))
                .forEach(one -> sql("""
                        update person_permission set until_on = greatest(from_on, :today)
                        where organisation_id = :organisation and permission = :permission and person_id = :person
                          and (until_on is null or until_on > :today)
                        """, permission)
                        .param("today", today)
                        .param("person", one.value())
                        .update());
        to.stream()
                .filter(one -> !have.contains(one))
                .forEach(one -> sql("""
                        insert into person_permission (organisation_id, person_id, permission, from_on, given_by, given_at)
                        values (:organisation, :person, :permission, :today, :by, :now)
                        on conflict (organisation_id, person_id, permission, from_on) do update set until_on = null
                        """, permission)
                        .param("today", today)
                        .param("person", one.value())
                        .param("by", actor.person().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
        audit.write(actor, now, "named who may do what no role opens", List.of(permission.name()));
    }

    private StatementSpec sql(String statement, Permission permission) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("permission", permission.name());
    }
}
