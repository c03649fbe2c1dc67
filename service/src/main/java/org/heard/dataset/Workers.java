package org.heard.dataset;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.database.Batch;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.heard.names.PlainName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who the workers of the case system are here, by its own id of them: until an IRO manager has said it they are found
/// by name; from then on two of one name, or a changed surname, are no guess.
@Component
@Transactional
public class Workers {
    private static final List<Role> WHO_WORK_WITH_CHILDREN =
            List.of(Role.IRO, Role.IRO_MANAGER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.BUSINESS_SUPPORT);

    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;
    private final Persons persons;
    private final Audit audit;

    Workers(JdbcClient rows, NamedParameterJdbcOperations batches, Persons persons, Audit audit) {
        this.rows = rows;
        this.batches = batches;
        this.persons = persons;
        this.audit = audit;
    }

    /// A worker as the tables name them.
    record Seen(String called, int involvements) {
        Seen plus(Seen other) {
            return new Seen(called, involvements + other.involvements);
        }
    }

    /// A worker of the case system.
    ///
    /// @param worker   the case system's id
    /// @param called   by the tables read last
    /// @param open     how many involvements with children in care they have there
    /// @param decided  absent until somebody has said who it is
    /// @param likely   the one person here of that name, absent where there is none, or several
    public record CaseWorker(
            String worker,
            String called,
            int open,
            @Nullable Decided decided,
            @Nullable PersonId likely) {}

    /// Who somebody said it is, and when.
    public record Decided(PersonId person, Instant at, String by) {}

    /// Everybody here who may work with a child.
    @Transactional(readOnly = true)
    public List<Person> listPeople(Actor actor, LocalDate today) {
        Roles.mustBeAllowed(actor);
        return persons.list(today).stream()
                .filter(person -> WHO_WORK_WITH_CHILDREN.stream().anyMatch(person.roles()::contains))
                .toList();
    }

    /// A page of the workers ever met, those of whom nobody has spoken first.
    @Transactional(readOnly = true)
    public List<CaseWorker> list(Actor actor, LocalDate today, int from, int most) {
        Roles.mustBeAllowed(actor);
        var byName = new HashMap<String, @Nullable PersonId>();
        for (var person : listPeople(actor, today)) {
            var name = PlainName.of(person.name());
            byName.put(name, byName.containsKey(name) ? null : person.id());
        }
        return rows.sql("""
                        select s.*, d.person_id, d.decided_at, d.decided_by_name from dataset_worker_seen s
                        left join lateral (
                            select person_id, decided_at, decided_by_name from dataset_worker d
                            where d.organisation_id = s.organisation_id and d.worker = s.worker
                            order by decided_at desc limit 1) d on true
                        where s.organisation_id = :organisation
                        order by d.person_id is not null, s.involvements desc, s.worker
                        limit :most offset :from
                        """)
                .param("organisation", Tenancy.current().value())
                .param("from", from)
                .param("most", most)
                .query((row, n) -> {
                    var person = row.getObject("person_id", UUID.class);
                    var called = Objects.requireNonNull(row.getString("names"));
                    return new CaseWorker(
                            row.getString("worker"),
                            called,
                            row.getInt("involvements"),
                            person == null
                                    ? null
                                    : new Decided(
                                            new PersonId(person),
                                            row.getObject("decided_at", OffsetDateTime.class)
                                                    .toInstant(),
                                            row.getString("decided_by_name")),
                            byName.get(PlainName.of(called)));
                })
                .list();
    }

    /// Says who workers are from now on; what was said before is kept. Where it is the same as before nothing is kept.
    ///
    /// @param people by the case system's id; absent takes back what was said
    /// @return how many were new or changed
    public int decide(Actor actor, Instant now, LocalDate today, Map<String, @Nullable PersonId> people) {
        actor.mustBe(Role.IRO_MANAGER);
        var before = confirmed();
        var known = rows.sql("select worker from dataset_worker_seen where organisation_id = :organisation")
                .param("organisation", Tenancy.current().value())
                .query(String.class)
                .list();
        var here = listPeople(actor, today).stream().map(Person::id).toList();
        var changed = new HashMap<>(people);
        changed.entrySet()
                .removeIf(entry -> !known.contains(entry.getKey())
                        || (entry.getValue() != null && !here.contains(entry.getValue()))
                        || Objects.equals(entry.getValue(), before.get(entry.getKey())));
        changed.forEach((worker, person) -> rows.sql("""
                        insert into dataset_worker (organisation_id, worker, decided_at, person_id, decided_by,
                            decided_by_name)
                        values (:organisation, :worker, :at, :person, :by, :byName)
                        on conflict (organisation_id, worker, decided_at) do update set person_id = excluded.person_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("worker", worker)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .update());
        if (!changed.isEmpty()) {
            audit.write(actor, now, "said who workers of the case system are", List.of("worker"));
        }
        return changed.size();
    }

    /// Who each is of whom it was said.
    Map<String, PersonId> confirmed() {
        var confirmed = new HashMap<String, PersonId>();
        rows.sql("""
                        select distinct on (worker) worker, person_id from dataset_worker
                        where organisation_id = :organisation order by worker, decided_at desc
                        """).param("organisation", Tenancy.current().value()).query(row -> {
            var person = row.getObject("person_id", UUID.class);
            if (person != null) {
                confirmed.put(row.getString("worker"), new PersonId(person));
            }
        });
        return confirmed;
    }

    /// Keeps who stands in the tables; those met before and not now stay, with no involvements.
    void seen(Map<String, Seen> workers) {
        rows.sql("""
                        update dataset_worker_seen set involvements = 0
                        where organisation_id = :organisation and not worker = any(:workers)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("workers", workers.keySet().toArray(String[]::new))
                .update();
        var batch = new Batch("""
                insert into dataset_worker_seen (organisation_id, worker, names, involvements)
                values (:organisation, :worker, :names, :open)
                on conflict (organisation_id, worker) do update set names = excluded.names,
                    involvements = excluded.involvements
                """);
        workers.forEach((worker, seen) -> batch.add(new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("worker", worker)
                .addValue("names", seen.called())
                .addValue("open", seen.involvements())));
        batch.run(batches);
    }
}
