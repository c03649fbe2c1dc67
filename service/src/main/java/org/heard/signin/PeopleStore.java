package org.heard.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People and their accounts in one list.
@Component
class PeopleStore {
    private static final String FROM = """
             from (
                select p.*, (select coalesce(array_agg(h.role), '{}') from role_held h
                             where h.organisation_id = p.organisation_id and h.person_id = p.person_id
                               and h.from_on <= :today and (h.until_on is null or h.until_on > :today)) as roles
                from person p where p.organisation_id = :organisation) p
            left join membership m on m.organisation_id = p.organisation_id and m.person_id = p.person_id
            where (:role = '' or :role = any(p.roles))
              and (:text = '' or unaccent(lower(p.name || ' ' || p.team || ' ' || p.email)) like unaccent(lower(:text)))
            """;

    private final JdbcClient rows;

    PeopleStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// One more than wanted where there are more.
    List<PeopleList.Line> list(PeopleList wanted, LocalDate today) {
        var after = wanted.after();
        return statement(
                        "select p.*, m.account_id, m.closed_why, m.accepted, m.last_acted_at, m.opened_at, m.warned_at"
                                + FROM + " and " + condition(wanted.show()) + """
                         and (:after::uuid is null or (lower(p.name), p.person_id) >
                            (select lower(a.name), a.person_id from person a
                             where a.organisation_id = :organisation and a.person_id = :after))
                         order by lower(p.name), p.person_id limit :size
                        """,
                        wanted,
                        today)
                .param("after", after == null ? null : after.value())
                .param("size", wanted.size() + 1)
                .query((row, n) -> read(row))
                .list();
    }

    int count(PeopleList wanted, LocalDate today) {
        return statement("select count(*)" + FROM + " and " + condition(wanted.show()), wanted, today)
                .query(Integer.class)
                .single();
    }

    /// How one person's account stands.
    Optional<PeopleList.Account> findAccount(PersonId person) {
        return rows.sql("""
                        select account_id, closed_why, accepted, last_acted_at, opened_at, warned_at from membership
                        where organisation_id = :organisation and person_id = :person
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .query((row, n) -> account(row))
                .optional();
    }

    private JdbcClient.StatementSpec statement(String sql, PeopleList wanted, LocalDate today) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .param("role", wanted.role().map(Role::name).orElse(""))
                .param("text", wanted.text().isEmpty() ? "" : "%" + literally(wanted.text()) + "%");
    }

    private static String condition(PeopleList.Show show) {
        var here = "(p.left_on is null or p.left_on > :today)";
        return switch (show) {
            case HERE -> here;
            case WITHOUT_ROLE -> here + " and p.roles = '{}'";
            case WITHOUT_ACCOUNT -> here + " and m.account_id is null";
            case CLOSING -> here + " and m.accepted and not m.closed and m.warned_at is not null";
            case CLOSED -> here + " and m.closed";
            case LEFT -> "p.left_on <= :today";
        };
    }

    /// What somebody looks for is text, not a pattern.
    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static PeopleList.Line read(ResultSet row) throws SQLException {
        return new PeopleList.Line(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("job_title"),
                row.getString("team"),
                row.getObject("left_on", LocalDate.class),
                roles((String[]) row.getArray("roles").getArray()),
                row.getObject("account_id") == null ? Optional.empty() : Optional.of(account(row)));
    }

    private static PeopleList.Account account(ResultSet row) throws SQLException {
        return new PeopleList.Account(
                PeopleList.State.of(row.getString("closed_why"), row.getBoolean("accepted")),
                moment(row, "last_acted_at"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "warned_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
