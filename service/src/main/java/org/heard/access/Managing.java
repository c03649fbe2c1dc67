package org.heard.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who answers for whose work, from when and until when, as a page shows it. It begins in `Persons.manage`.
@Component
@Transactional
public class Managing {
    private final JdbcClient rows;

    Managing(JdbcClient rows) {
        this.rows = rows;
    }

    /// From this day on the one no longer answers for the other's work.
    public void end(PersonId manager, PersonId person, LocalDate from) {
        rows.sql("""
                        update manages set until_on = greatest(from_on, :from)
                        where organisation_id = :organisation and manager_id = :manager and person_id = :person
                          and (until_on is null or until_on > :from)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("manager", manager.value())
                .param("person", person.value())
                .param("from", from)
                .update();
    }

    /// Who manages whom, as one of the two sees it.
    ///
    /// @param other the other of the two
    /// @param until the first day it no longer holds, absent where nobody has said
    public record Tie(
            PersonId other,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {}

    /// Whose work this person answers for today or will later, by name.
    @Transactional(readOnly = true)
    public List<Tie> listManaged(PersonId manager, LocalDate today) {
        return listManaging("m.manager_id", "m.person_id", manager, today);
    }

    /// Who answers for this person's work today or will later, by name.
    @Transactional(readOnly = true)
    public List<Tie> listManagersOf(PersonId person, LocalDate today) {
        return listManaging("m.person_id", "m.manager_id", person, today);
    }

    private List<Tie> listManaging(String one, String other, PersonId person, LocalDate today) {
        return rows.sql("""
                        select p.person_id, p.name, m.from_on, m.until_on
                        from manages m join person p on p.organisation_id = m.organisation_id and p.person_id = %s
                        where m.organisation_id = :organisation and %s = :person
                          and (m.until_on is null or m.until_on > :today and m.until_on > m.from_on)
                        order by lower(p.name), p.person_id
                        """.formatted(other, one))
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .param("today", today)
                .query((row, n) -> new Tie(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }
}
