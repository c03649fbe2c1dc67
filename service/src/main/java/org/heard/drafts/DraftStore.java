package org.heard.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of drafts. Each statement is about one place of one person.
@Component
class DraftStore {
    private static final String HERE =
            " where organisation_id = :organisation and person_id = :person and form = :form and subject = :subject";

    private final JdbcClient rows;

    DraftStore(JdbcClient rows) {
        this.rows = rows;
    }

    Kept find(PersonId person, DraftPlace place) {
        return at(person, place, "select * from draft" + HERE)
                .query(DraftStore::kept)
                .optional()
                .orElse(Kept.NOTHING);
    }

    /// The place as it stands, which nobody else changes before this transaction ends.
    Kept take(PersonId person, DraftPlace place) {
        at(person, place, """
                        insert into draft (organisation_id, person_id, form, subject, title, page, child_id, no)
                        values (:organisation, :person, :form, :subject, :title, :page, :child, 0)
                        on conflict do nothing
                        """)
                .param("title", place.title())
                .param("page", place.page())
                .param("child", place.child() == null ? null : place.child().value())
                .update();
        return at(person, place, "select * from draft" + HERE + " for update")
                .query(DraftStore::kept)
                .single();
    }

    void write(PersonId person, DraftPlace place, Typed typed, @Nullable Instant began) {
        at(person, place, """
                        update draft set no = no + 1, fields = :fields::jsonb, form_key = :key, sitting = :sitting,
                            began_at = coalesce(:began, :at), saved_at = :at, thrown_at = null, warned_on = null,
                            page = :page, title = :title
                        """ + HERE)
                .param("fields", typed.json())
                .param("key", typed.key())
                .param("sitting", typed.sitting())
                .param("began", began == null ? null : at(began))
                .param("at", at(typed.at()))
                .param("page", place.page())
                .param("title", place.title())
                .update();
    }

    void setThrown(PersonId person, DraftPlace place, @Nullable Instant thrown) {
        at(person, place, "update draft set no = no + 1, thrown_at = :thrown" + HERE)
                .param("thrown", thrown == null ? null : at(thrown))
                .update();
    }

    /// Nothing of what was typed stays.
    void empty(PersonId person, DraftPlace place) {
        at(person, place, """
                        update draft set no = no + 1, fields = null, form_key = null, sitting = null, began_at = null,
                            saved_at = null, thrown_at = null, warned_on = null
                        """ + HERE).update();
    }

    void sent(PersonId person, DraftPlace place, Kept.Sent sent) {
        at(person, place, """
                        update draft set no = no + 1, sent_at = :at, sent_key = :key, sent_to = :to, sent_print = :print
                        """ + HERE)
                .param("at", at(sent.at()))
                .param("key", sent.key())
                .param("to", sent.to())
                .param("print", sent.print())
                .update();
    }

    /// Keeps it beside the draft, in place of what the same tab had there.
    void putAside(PersonId person, DraftPlace place, Typed typed) {
        at(person, place, "update draft set no = no + 1" + HERE).update();
        at(person, place, """
                        insert into draft_aside (organisation_id, person_id, form, subject, sitting, form_key, fields,
                            saved_at, no)
                        select organisation_id, person_id, form, subject, :sitting, :key, :fields::jsonb, :at, no
                        from draft
                        """ + HERE + """
                         on conflict (organisation_id, person_id, form, subject, sitting) do update set
                            form_key = excluded.form_key, fields = excluded.fields, saved_at = excluded.saved_at,
                            no = excluded.no
                        """)
                .param("sitting", typed.sitting())
                .param("key", typed.key())
                .param("fields", typed.json())
                .param("at", at(typed.at()))
                .update();
    }

    /// What was put aside, the newest first.
    List<Typed> listAside(PersonId person, DraftPlace place) {
        return at(person, place, "select * from draft_aside" + HERE + " order by saved_at desc, sitting")
                .query((row, n) -> typed(row))
                .list();
    }

    void dropAside(PersonId person, DraftPlace place, UUID sitting) {
        at(person, place, "delete from draft_aside" + HERE + " and sitting = :sitting")
                .param("sitting", sitting)
                .update();
    }

    /// What was put aside and had been shown by this number.
    void dropAsideSeen(PersonId person, DraftPlace place, int seen) {
        at(person, place, "delete from draft_aside" + HERE + " and no <= :seen")
                .param("seen", seen)
                .update();
    }

    private JdbcClient.StatementSpec at(PersonId person, DraftPlace place, String sql) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .param("form", place.form())
                .param("subject", place.subject());
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        var sentKey = row.getObject("sent_key", UUID.class);
        return new Kept(
                row.getInt("no"),
                row.getString("fields") == null ? null : typed(row),
                instant(row, "began_at").orElse(null),
                instant(row, "thrown_at").orElse(null),
                sentKey == null
                        ? null
                        : new Kept.Sent(
                                instant(row, "sent_at").orElseThrow(),
                                sentKey,
                                row.getString("sent_to"),
                                row.getString("sent_print")));
    }

    private static Typed typed(ResultSet row) throws SQLException {
        return new Typed(
                Typed.read(row.getString("fields")),
                row.getObject("form_key", UUID.class),
                row.getObject("sitting", UUID.class),
                instant(row, "saved_at").orElseThrow());
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
