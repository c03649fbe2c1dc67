package org.heard.handwritten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.database.Tenancy;
import org.heard.documents.DocumentId;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.plain.AgeBand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of forms that were printed, and of what came back.
@Component
class PaperStore {
    private final JdbcClient rows;

    PaperStore(JdbcClient rows) {
        this.rows = rows;
    }

    void printed(Actor actor, Instant now, PaperForm form) {
        sql("""
                        insert into paper_form (organisation_id, form_id, child_id, review_id, code, band, printed_at,
                            printed_by)
                        values (:organisation, :id, :child, :review, :code, :band, :now, :by)
                        """)
                .param("id", form.id())
                .param("child", form.child().value())
                .param("review", form.review().map(ReviewId::value).orElse(null), Types.OTHER)
                .param("code", form.code())
                .param("band", form.band().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .update();
    }

    Optional<PaperForm> withCode(String code) {
        return sql("select * from paper_form where organisation_id = :organisation and code = :code")
                .param("code", code)
                .query((row, n) -> form(row))
                .optional();
    }

    Optional<PaperForm> find(ChildId child, UUID form) {
        return sql("""
                        select * from paper_form
                        where organisation_id = :organisation and child_id = :child and form_id = :form
                        """)
                .param("child", child.value())
                .param("form", form)
                .query((row, n) -> form(row))
                .optional();
    }

    void add(Actor actor, Instant now, Arrived arrived, Optional<PaperForm> form) {
        sql("""
                        insert into paper_arrived (organisation_id, arrived_id, child_id, review_id, form_id, document_id,
                            scanned_on, filed_by, filed_by_name, filed_at)
                        values (:organisation, :id, :child, :review, :form, :document, :on, :by, :byName, :now)
                        """)
                .param("id", arrived.id())
                .param("child", arrived.child().value())
                .param("review", arrived.review().map(ReviewId::value).orElse(null), Types.OTHER)
                .param("form", form.map(PaperForm::id).orElse(null), Types.OTHER)
                .param("document", arrived.file().value())
                .param("on", arrived.scannedOn())
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Marks it as read; false where it was already.
    boolean read(Actor actor, Instant now, ChildId child, UUID arrived) {
        return sql("""
                        update paper_arrived set read_at = :now, read_by = :by, read_by_name = :byName
                        where organisation_id = :organisation and child_id = :child and arrived_id = :arrived
                          and read_at is null
                        """)
                        .param("child", child.value())
                        .param("arrived", arrived)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", actor.person().value())
                        .param("byName", actor.name())
                        .update()
                == 1;
    }

    Optional<Arrived> arrived(ChildId child, UUID arrived) {
        return list(child).stream().filter(one -> one.id().equals(arrived)).findFirst();
    }

    List<Arrived> list(ChildId child) {
        return sql("""
                        select * from paper_arrived where organisation_id = :organisation and child_id = :child
                        order by filed_at desc, arrived_id desc
                        """)
                .param("child", child.value())
                .query((row, n) -> arrived(row))
                .list();
    }

    /// What nobody has read, of the children whose IRO or cover this is today, the oldest first.
    List<Unread> unread(Actor actor, LocalDate today) {
        return sql("""
                        select a.*, (select l.shown_as from child_line l where l.organisation_id = a.organisation_id
                            and l.child_id = a.child_id limit 1) as shown_as
                        from paper_arrived a where a.organisation_id = :organisation and a.read_at is null
                          and %s
                        order by a.filed_at, a.arrived_id
                        """.formatted(Relations.isIro("a.child_id", ":person", ":today")))
                .param("person", actor.person().value())
                .param("today", today)
                .query((row, n) -> new Unread(row.getString("shown_as"), arrived(row)))
                .list();
    }

    /// Something unread, and whose it is.
    record Unread(String shownAs, Arrived arrived) {}

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }

    private static PaperForm form(ResultSet row) throws SQLException {
        return new PaperForm(
                row.getObject("form_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                review(row),
                row.getString("code"),
                AgeBand.valueOf(row.getString("band")));
    }

    private static Arrived arrived(ResultSet row) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new Arrived(
                row.getObject("arrived_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                review(row),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getObject("scanned_on", LocalDate.class),
                row.getString("filed_by_name"),
                read == null
                        ? Optional.empty()
                        : Optional.of(new Arrived.Read(read.toInstant(), row.getString("read_by_name"))));
    }

    private static Optional<ReviewId> review(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("review_id", UUID.class)).map(ReviewId::new);
    }
}
