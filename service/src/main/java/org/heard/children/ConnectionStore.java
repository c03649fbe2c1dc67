package org.heard.children;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of the people in a child's life.
@Component
class ConnectionStore {
    private static final String SELECT = """
            select t.* from connection t
            where t.organisation_id = :organisation and t.child_id = :child
              and not exists (select 1 from child c where c.organisation_id = t.organisation_id
                and c.child_id = t.child_id and c.sealed_on is not null)
            """;

    private final JdbcClient rows;

    ConnectionStore(JdbcClient rows) {
        this.rows = rows;
    }

    List<Connection> list(ChildId child) {
        return of(SELECT + " order by t.parental_responsibility = 'YES' desc, lower(t.name), t.connection_id", child)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Connection> find(ChildId child, UUID connection) {
        return of(SELECT + " and t.connection_id = :id", child)
                .param("id", connection)
                .query((row, n) -> read(row))
                .optional();
    }

    void add(Connection connection) {
        of("""
                        insert into connection (organisation_id, connection_id, child_id, name, relationship,
                            parental_responsibility, contact, contact_arrangement, how_to_reach, may_see,
                            may_see_reason, child_wants_no_contact, from_on, until_on, source)
                        values (:organisation, :id, :child, :name, :relationship, :responsibility, :contact,
                            :contactWords, :howToReach, :maySee, :maySeeReason, :wantsNone, :from, :until, :source)
                        """, connection.child(), connection.facts())
                .param("id", connection.id())
                .param("source", connection.source())
                .update();
    }

    void change(UUID connection, ChildId child, Connection.Facts facts) {
        of("""
                        update connection set name = :name, relationship = :relationship,
                            parental_responsibility = :responsibility, contact = :contact,
                            contact_arrangement = :contactWords, how_to_reach = :howToReach, may_see = :maySee,
                            may_see_reason = :maySeeReason, child_wants_no_contact = :wantsNone, from_on = :from,
                            until_on = :until, source = :source, version = version + 1
                        where organisation_id = :organisation and child_id = :child and connection_id = :id
                        """, child, facts)
                .param("id", connection)
                .param("source", Source.BY_HAND)
                .update();
    }

    private StatementSpec of(String sql, ChildId child, Connection.Facts facts) {
        return of(sql, child)
                .param("name", facts.name())
                .param("relationship", facts.relationship())
                .param("responsibility", facts.parentalResponsibility().name())
                .param("contact", facts.contact().name())
                .param("contactWords", facts.contactWords())
                .param("howToReach", facts.howToReach())
                .param("maySee", facts.maySee().name())
                .param("maySeeReason", facts.maySeeReason())
                .param("wantsNone", facts.childWantsNoContact())
                .param("from", facts.from())
                .param("until", facts.until());
    }

    private StatementSpec of(String sql, ChildId child) {
        return rows.sql(sql).param("organisation", Tenancy.current().value()).param("child", child.value());
    }

    private static Connection read(ResultSet row) throws SQLException {
        return new Connection(
                row.getObject("connection_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                new Connection.Facts(
                        row.getString("name"),
                        row.getString("relationship"),
                        Connection.ParentalResponsibility.valueOf(row.getString("parental_responsibility")),
                        Connection.Contact.valueOf(row.getString("contact")),
                        row.getString("contact_arrangement"),
                        row.getString("how_to_reach"),
                        Connection.MaySee.valueOf(row.getString("may_see")),
                        row.getString("may_see_reason"),
                        row.getBoolean("child_wants_no_contact"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)),
                row.getString("source"),
                row.getInt("version"));
    }
}
