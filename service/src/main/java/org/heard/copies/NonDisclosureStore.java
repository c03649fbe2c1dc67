package org.heard.copies;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what must not be told.
@Component
class NonDisclosureStore {
    private final JdbcClient rows;

    NonDisclosureStore(JdbcClient rows) {
        this.rows = rows;
    }

    List<NonDisclosure> list(ChildId child) {
        return sql("""
                        select * from non_disclosure where organisation_id = :organisation and child_id = :child
                        order by from_on, non_disclosure_id
                        """)
                .param("child", child.value())
                .query((row, n) -> new NonDisclosure(
                        row.getObject("non_disclosure_id", UUID.class),
                        row.getObject("connection_id", UUID.class),
                        row.getString("because"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("said_name"),
                        ended(row.getString("ended_name"), row.getString("ended_because"))))
                .list();
    }

    void add(ChildId child, NonDisclosure what, Actor actor) {
        sql("""
                        insert into non_disclosure (organisation_id, non_disclosure_id, child_id, connection_id, because,
                            from_on, said_by, said_name)
                        values (:organisation, :id, :child, :connection, :because, :from, :by, :name)
                        """)
                .param("id", what.id())
                .param("child", child.value())
                .param("connection", what.connection(), Types.OTHER)
                .param("because", what.because())
                .param("from", what.from())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .update();
    }

    /// False where it does not stand.
    boolean end(ChildId child, UUID id, LocalDate until, String because, Actor actor) {
        return sql("""
                        update non_disclosure set until_on = :until, ended_because = :because, ended_name = :name
                        where organisation_id = :organisation and child_id = :child and non_disclosure_id = :id
                          and until_on is null
                        """)
                        .param("child", child.value())
                        .param("id", id)
                        .param("until", until)
                        .param("because", because)
                        .param("name", actor.name())
                        .update()
                == 1;
    }

    private static String ended(String name, String because) {
        return because.isEmpty() ? "" : because + " (" + name + ")";
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
