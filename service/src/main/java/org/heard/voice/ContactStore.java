package org.heard.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.care.Alone;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of conversations between children and their IRO; a withdrawn one is found by none of these.
@Component
class ContactStore {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    ContactStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// A conversation and which words belong to it.
    record Row(Contact contact, @Nullable UUID words) {
        Contact with(Words said) {
            return new Contact(
                    contact.id(),
                    contact.child(),
                    contact.on(),
                    contact.how(),
                    contact.iro(),
                    contact.alone(),
                    said,
                    contact.source());
        }

        Contact hidden() {
            return words == null ? contact : with(new Words.Hidden());
        }
    }

    /// A conversation to be added under this identifier.
    record Added(
            UUID id, Contacts.NewContact contact, @Nullable UUID words) {}

    void add(Collection<Added> added, String source) {
        batches.batchUpdate(
                """
                insert into iro_contact (organisation_id, contact_id, child_id, on_date, how, iro_id, iro_name,
                    alone, alone_why, words_id, source)
                values (:organisation, :id, :child, :on, :how, :iro, :iroName, :alone, :aloneWhy, :words, :source)
                """, added.stream().map(one -> parameters(one, source)).toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(Added one, String source) {
        var contact = one.contact();
        return new MapSqlParameterSource("organisation", Tenancy.current().value())
                .addValue("id", one.id())
                .addValue("child", contact.child().value())
                .addValue("on", contact.on())
                .addValue("how", contact.how().name())
                .addValue("iro", contact.iro() == null ? null : contact.iro().value(), Types.OTHER)
                .addValue("iroName", contact.iroName())
                .addValue("alone", contact.alone().answer().name())
                .addValue("aloneWhy", contact.alone().why())
                .addValue("words", one.words(), Types.OTHER)
                .addValue("source", source);
    }

    List<Row> list(ChildId child, int most) {
        return sql("""
                        select * from iro_contact
                        where organisation_id = :organisation and child_id = :child and withdrawn_at is null
                        order by on_date desc, contact_id desc limit :most
                        """)
                .param("child", child.value())
                .param("most", most)
                .query((row, n) -> new Row(contact(row), row.getObject("words_id", UUID.class)))
                .list();
    }

    List<Row> last(Collection<ChildId> children) {
        return sql("""
                        select distinct on (child_id) * from iro_contact
                        where organisation_id = :organisation and child_id = any(:children) and withdrawn_at is null
                        order by child_id, on_date desc, contact_id desc
                        """)
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, n) -> new Row(contact(row), row.getObject("words_id", UUID.class)))
                .list();
    }

    /// The day of the conversation withdrawn.
    Optional<LocalDate> withdraw(ChildId child, UUID contact, Actor actor, Instant now, String because) {
        return sql("""
                        update iro_contact set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because
                        where organisation_id = :organisation and child_id = :child and contact_id = :contact
                          and withdrawn_at is null
                        returning on_date
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("because", because)
                .param("child", child.value())
                .param("contact", contact)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("contact_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                Contact.How.valueOf(row.getString("how")),
                row.getString("iro_name"),
                new Alone(Alone.Answer.valueOf(row.getString("alone")), row.getString("alone_why")),
                new Words.None(),
                row.getString("source"));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
