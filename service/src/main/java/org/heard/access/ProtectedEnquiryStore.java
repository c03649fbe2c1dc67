package org.heard.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.ProtectedEnquiry.Enquirer;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of protected enquiries.
@Component
class ProtectedEnquiryStore {
    private final JdbcClient rows;

    ProtectedEnquiryStore(JdbcClient rows) {
        this.rows = rows;
    }

    List<ProtectedEnquiry> list(ChildId child) {
        return read(sql("""
                        select * from protected_enquiry where organisation_id = :organisation and child_id = :child
                        order by marked_at desc, enquiry_id
                        """).param("child", child.value()));
    }

    /// All that are not over, the oldest first.
    List<ProtectedEnquiry> listStanding(LocalDate today) {
        return read(sql("""
                        select * from protected_enquiry where organisation_id = :organisation and until_on > :today
                        order by marked_at, enquiry_id
                        """).param("today", today));
    }

    /// Held until the transaction ends.
    Optional<ProtectedEnquiry> hold(ChildId child, UUID id) {
        return read(sql("""
                        select * from protected_enquiry where organisation_id = :organisation and child_id = :child
                          and enquiry_id = :id for update
                        """).param("child", child.value()).param("id", id)).stream()
                .findFirst();
    }

    void add(ProtectedEnquiry enquiry) {
        sql("""
                        insert into protected_enquiry (organisation_id, enquiry_id, child_id, reason, from_on, until_on,
                            marked_by, marked_by_name, marked_at)
                        values (:organisation, :id, :child, :reason, :from, :until, :by, :byName, :now)
                        """)
                .param("id", enquiry.id())
                .param("child", enquiry.child().value())
                .param("reason", enquiry.reason())
                .param("from", enquiry.from())
                .param("until", enquiry.until())
                .param("by", enquiry.marker().value())
                .param("byName", enquiry.markedBy())
                .param("now", enquiry.markedAt().atOffset(ZoneOffset.UTC))
                .update();
        for (var one : enquiry.enquirers()) {
            sql("insert into protected_enquirer values (:organisation, :id, :person, :name)")
                    .param("id", enquiry.id())
                    .param("person", one.person().value())
                    .param("name", one.name())
                    .update();
        }
    }

    void confirm(UUID id, Actor actor, Instant now, LocalDate from) {
        sql("""
                        update protected_enquiry set confirmed_by = :by, confirmed_by_name = :byName, confirmed_at = :now,
                            from_on = greatest(from_on, :from)
                        where organisation_id = :organisation and enquiry_id = :id
                        """)
                .param("id", id)
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("from", from)
                .update();
    }

    void end(UUID id, Actor actor, LocalDate today) {
        sql("""
                        update protected_enquiry set until_on = greatest(from_on, :today), ended_by_name = :byName
                        where organisation_id = :organisation and enquiry_id = :id
                        """)
                .param("id", id)
                .param("today", today)
                .param("byName", actor.name())
                .update();
    }

    private List<ProtectedEnquiry> read(StatementSpec statement) {
        var found = statement.query((row, n) -> enquiry(row, List.of())).list();
        var whose = sql("""
                        select * from protected_enquirer where organisation_id = :organisation and enquiry_id = any(:ids)
                        order by name, person_id
                        """)
                .param("ids", found.stream().map(ProtectedEnquiry::id).toArray(UUID[]::new))
                .query((row, n) -> java.util.Map.entry(
                        row.getObject("enquiry_id", UUID.class),
                        new Enquirer(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        java.util.Map.Entry::getKey,
                        Collectors.mapping(java.util.Map.Entry::getValue, Collectors.toList())));
        return found.stream()
                .map(one -> one.with(whose.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static ProtectedEnquiry enquiry(ResultSet row, List<Enquirer> whose) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new ProtectedEnquiry(
                row.getObject("enquiry_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getString("reason"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                whose,
                new PersonId(row.getObject("marked_by", UUID.class)),
                row.getString("marked_by_name"),
                row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                row.getString("confirmed_by_name"),
                confirmed == null ? null : confirmed.toInstant(),
                row.getString("ended_by_name"));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
