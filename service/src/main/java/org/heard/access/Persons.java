package org.heard.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The people of the organisation now worked for: who they are, which roles they hold and whom they manage.
@Component
@Transactional
public class Persons {
    private static final String SELECT = """
            select p.*, (select coalesce(array_agg(h.role), '{}') from role_held h
                         where h.organisation_id = p.organisation_id and h.person_id = p.person_id
                           and h.from_on <= :today and (h.until_on is null or h.until_on > :today)) as roles
            from person p where p.organisation_id = :organisation
            """;

    private final JdbcClient rows;

    Persons(JdbcClient rows) {
        this.rows = rows;
    }

    /// Adds a person; roles and relations come after.
    public Person add(Person person) {
        rows.sql("""
                        insert into person (organisation_id, person_id, name, job_title, team, email, phone, hours,
                            working_time, source, left_on)
                        values (:organisation, :id, :name, :jobTitle, :team, :email, :phone, :hours,
                            :workingTime, :source, :leftOn)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", person.id().value())
                .param("name", person.name())
                .param("jobTitle", person.jobTitle())
                .param("team", person.team())
                .param("email", person.email())
                .param("phone", person.phone())
                .param("hours", person.hours())
                .param("workingTime", person.workingTime())
                .param("source", person.source())
                .param("leftOn", person.leftOn())
                .update();
        return person;
    }

    /// Gives a role from a day on; a role already held stays as it is.
    public void give(PersonId person, Role role, LocalDate from) {
        rows.sql("""
                        insert into role_held (organisation_id, person_id, role, from_on)
                        select :organisation, :person, :role, :from
                        where not exists (
                            select 1 from role_held where organisation_id = :organisation and person_id = :person
                              and role = :role and from_on <= :from and (until_on is null or until_on > :from))
                        on conflict (organisation_id, person_id, role, from_on) do update set until_on = null
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .param("role", role.name())
                .param("from", from)
                .update();
    }

    /// Takes a role away from a day on.
    public void take(PersonId person, Role role, LocalDate from) {
        rows.sql("""
                        update role_held set until_on = greatest(from_on, :from)
                        where organisation_id = :organisation and person_id = :person and role = :role
                          and (until_on is null or until_on > :from)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .param("role", role.name())
                .param("from", from)
                .update();
    }

    /// Corrects who the person is and how they are reached; false, and nothing written, where somebody else has
    /// changed them since that version.
    public boolean correct(Person person) {
        return rows.sql("""
                        update person set name = :name, job_title = :jobTitle, team = :team, email = :email,
                            phone = :phone, hours = :hours, working_time = :workingTime, version = version + 1
                        where organisation_id = :organisation and person_id = :id and version = :version
                        """)
                        .param("organisation", Tenancy.current().value())
                        .param("id", person.id().value())
                        .param("name", person.name())
                        .param("jobTitle", person.jobTitle())
                        .param("team", person.team())
                        .param("email", person.email())
                        .param("phone", person.phone())
                        .param("hours", person.hours())
                        .param("workingTime", person.workingTime())
                        .param("version", person.version())
                        .update()
                == 1;
    }

    /// A role and when it was or will be held; half-open.
    public record RoleHeld(
            Role role, LocalDate from, @Nullable LocalDate until) {
        /// Whether it still holds on that day or will later.
        public boolean lasts(LocalDate on) {
            return until == null || (until.isAfter(on) && until.isAfter(from));
        }
    }

    /// Every role a person holds, held or will hold, the newest first.
    @Transactional(readOnly = true)
    public List<RoleHeld> listRoles(PersonId person) {
        return rows.sql("""
                        select role, from_on, until_on from role_held
                        where organisation_id = :organisation and person_id = :person
                        order by from_on desc, role
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .query((row, n) -> new RoleHeld(
                        Role.valueOf(row.getString("role")),
                        row.getObject("from_on", LocalDate.class),
                        day(row, "until_on")))
                .list();
    }

    /// Makes one person the manager of another's work from a day on; who is already stays so.
    public void manage(PersonId manager, PersonId person, LocalDate from) {
        rows.sql("""
                        insert into manages (organisation_id, manager_id, person_id, from_on)
                        select :organisation, :manager, :person, :from
                        where not exists (
                            select 1 from manages where organisation_id = :organisation and manager_id = :manager
                              and person_id = :person and from_on <= :from and (until_on is null or until_on > :from))
                        on conflict (organisation_id, manager_id, person_id, from_on) do update set until_on = null
                        """)
                .param("organisation", Tenancy.current().value())
                .param("manager", manager.value())
                .param("person", person.value())
                .param("from", from)
                .update();
    }

    /// Who manages this person's work now, and who manages them in turn.
    @Transactional(readOnly = true)
    public List<PersonId> listManagers(PersonId person) {
        return rows.sql("""
                        with recursive above (manager_id) as (
                            select manager_id from manages
                            where organisation_id = :organisation and person_id = :person and until_on is null
                            union
                            select m.manager_id from manages m join above a on m.person_id = a.manager_id
                            where m.organisation_id = :organisation and m.until_on is null)
                        select manager_id from above
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .query((row, n) -> new PersonId(row.getObject("manager_id", UUID.class)))
                .list();
    }

    /// The person works in this team from now on.
    public void putInTeam(PersonId person, String team) {
        rows.sql("""
                        update person set team = :team, version = version + 1
                        where organisation_id = :organisation and person_id = :person
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .param("team", team)
                .update();
    }

    /// The person is here for the last time the day before this one; from it on they are not let in. Without a day they
    /// are here for good again.
    public void leave(PersonId person, @Nullable LocalDate on) {
        rows.sql("""
                        update person set left_on = :on, version = version + 1
                        where organisation_id = :organisation and person_id = :person
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .param("on", on, java.sql.Types.DATE)
                .update();
    }

    /// The person; `NotFound` where there is none here.
    @Transactional(readOnly = true)
    public Person get(PersonId id, LocalDate today) {
        return find(id, today).orElseThrow(NotFound::new);
    }

    /// The person, if there is one here.
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id, LocalDate today) {
        return rows.sql(SELECT + " and p.person_id = :id")
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /// Everyone who has not left, by name.
    @Transactional(readOnly = true)
    public List<Person> list(LocalDate today) {
        return rows.sql(SELECT + " and (p.left_on is null or p.left_on > :today) order by lower(p.name), p.person_id")
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .query((row, n) -> read(row))
                .list();
    }

    /// Everyone who holds a role today, by name.
    @Transactional(readOnly = true)
    public List<Person> list(Role role, LocalDate today) {
        return rows.sql(SELECT + """
                         and (p.left_on is null or p.left_on > :today)
                         and exists (select 1 from role_held h
                             where h.organisation_id = p.organisation_id and h.person_id = p.person_id
                               and h.role = :role and h.from_on <= :today and (h.until_on is null or h.until_on > :today))
                        order by lower(p.name), p.person_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .param("role", role.name())
                .query((row, n) -> read(row))
                .list();
    }

    /// The actor a person is today; nobody where they have left.
    @Transactional(readOnly = true)
    public Optional<Actor> findActor(PersonId id, LocalDate today) {
        return find(id, today)
                .filter(person -> person.isHere(today))
                .map(person -> new Actor(Tenancy.current(), person.id(), person.name(), person.roles()));
    }

    private static Person read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Person(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("job_title"),
                row.getString("team"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("hours"),
                row.getBigDecimal("working_time"),
                row.getString("source"),
                day(row, "left_on"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getInt("version"));
    }

    private static @Nullable LocalDate day(java.sql.ResultSet row, String column) throws java.sql.SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
