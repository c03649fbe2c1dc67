package org.heard.access;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in many people and relations at once, past ones too, as another system or a made-up authority has them. The
/// caller has decided that it may; `people` decides who may be what to a child.
@Component
@Transactional
public class TakingIn {
    private final NamedParameterJdbcOperations batches;

    TakingIn(NamedParameterJdbcOperations batches) {
        this.batches = batches;
    }

    /// A person and the one role they hold or held.
    ///
    /// @param until the first day they no longer held it, absent while they do
    public record Employed(
            Person person,
            Role role,
            LocalDate from,
            @Nullable LocalDate until) {}

    /// Who manages whose work since when.
    public record Managed(PersonId manager, PersonId person, LocalDate from) {}

    /// What a person is or was to a child.
    public record Related(
            ChildId child,
            PersonId person,
            RelationKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            String reason) {}

    /// Adds these people with their roles.
    public void people(Collection<Employed> employed) {
        run("""
                insert into person (organisation_id, person_id, name, job_title, team, email, phone, hours,
                    working_time, source, left_on)
                values (:organisation, :id, :name, :jobTitle, :team, :email, :phone, :hours,
                    :workingTime, :source, :leftOn)
                """, employed, each -> person(each.person()));
        run(
                """
                insert into role_held (organisation_id, person_id, role, from_on, until_on)
                values (:organisation, :person, :role, :from, :until)
                """,
                employed,
                each -> row().addValue("person", each.person().id().value())
                        .addValue("role", each.role().name())
                        .addValue("from", each.from())
                        .addValue("until", each.until(), Types.DATE));
    }

    /// Makes these people the managers of others' work.
    public void managers(Collection<Managed> managed) {
        run(
                """
                insert into manages (organisation_id, manager_id, person_id, from_on)
                values (:organisation, :manager, :person, :from)
                """,
                managed,
                each -> row().addValue("manager", each.manager().value())
                        .addValue("person", each.person().value())
                        .addValue("from", each.from()));
    }

    /// Adds these relations; two of a kind to one child on one day are an error.
    public void relations(PersonId by, String source, Collection<Related> related) {
        run(
                """
                insert into relation (organisation_id, relation_id, person_id, child_id, kind, from_on, until_on,
                    reason, source, begun_by)
                values (:organisation, :id, :person, :child, :kind, :from, :until, :reason, :source, :by)
                """,
                related,
                each -> row().addValue("id", Ids.next())
                        .addValue("person", each.person().value())
                        .addValue("child", each.child().value())
                        .addValue("kind", each.kind().name())
                        .addValue("from", each.from())
                        .addValue("until", each.until(), Types.DATE)
                        .addValue("reason", each.reason())
                        .addValue("source", source)
                        .addValue("by", by.value()));
    }

    private static MapSqlParameterSource person(Person person) {
        return row().addValue("id", person.id().value())
                .addValue("name", person.name())
                .addValue("jobTitle", person.jobTitle())
                .addValue("team", person.team())
                .addValue("email", person.email())
                .addValue("phone", person.phone())
                .addValue("hours", person.hours())
                .addValue("workingTime", person.workingTime())
                .addValue("source", person.source())
                .addValue("leftOn", person.leftOn(), Types.DATE);
    }

    private static MapSqlParameterSource row() {
        return new MapSqlParameterSource("organisation", Tenancy.current().value());
    }

    private <T> void run(String sql, Collection<T> all, Function<T, MapSqlParameterSource> parameters) {
        if (!all.isEmpty()) {
            batches.batchUpdate(sql, all.stream().map(parameters).toArray(SqlParameterSource[]::new));
        }
    }
}
