package org.heard.signin;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sees to it that an organisation keeps somebody who can administer it: who holds the role with no end in sight and
/// can sign in.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Administrators {
    private final JdbcClient rows;

    Administrators(JdbcClient rows) {
        this.rows = rows;
    }

    private record Administrator(UUID person, boolean able) {}

    /// Whether nobody else could do it. Two who take each other's role at the same moment: the second waits here until
    /// the first is done.
    boolean isLast(PersonId person, LocalDate today) {
        takeTurn();
        var lasting = rows.sql("""
                        select p.person_id, m.account_id is not null and m.accepted and not m.closed as able
                        from role_held h
                        join person p using (organisation_id, person_id)
                        left join membership m using (organisation_id, person_id)
                        where h.organisation_id = :organisation and h.role = 'ADMINISTRATOR'
                          and h.from_on <= :today and h.until_on is null and p.left_on is null
                        """)
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .query((row, n) -> new Administrator(row.getObject("person_id", UUID.class), row.getBoolean("able")))
                .list();
        var able = lasting.stream().filter(Administrator::able).toList();
        // In a demonstration nobody has an account, and everybody can be played.
        var counted = able.isEmpty() ? lasting : able;
        return counted.stream().anyMatch(one -> one.person().equals(person.value()))
                && counted.stream().allMatch(one -> one.person().equals(person.value()));
    }

    /// One change to an organisation's administrators or accounts at a time.
    void takeTurn() {
        rows.sql("select pg_advisory_xact_lock(hashtextextended('administrators ' || :organisation, 0))")
                .param("organisation", Tenancy.current().toString())
                .query((row, n) -> n)
                .list();
    }
}
