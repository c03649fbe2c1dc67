package org.heard.enclosed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.documents.Kind;
import org.heard.ids.ChildId;
import org.heard.ids.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The rows of photographs, and of each time one was opened.
@Component
class PhotographStore {
    private static final String SENT = """
            select p.telling_id, p.child_id, p.sent_at, o.opened_by_name, o.opened_at
            from enclosed_photograph p
            left join enclosed_photograph_opened o on o.organisation_id = p.organisation_id
              and o.telling_id = p.telling_id and o.opened_no = 1
            where p.organisation_id = :organisation
            """;

    private final JdbcClient rows;

    PhotographStore(JdbcClient rows) {
        this.rows = rows;
    }

    void add(ChildId child, Instant now, UUID with, Photograph photograph) {
        sql("insert into enclosed_photograph values (:organisation, :with, :child, :format, :content, :sha256, :now)")
                .param("with", with)
                .param("child", child.value())
                .param("format", photograph.kind().name())
                .param("content", photograph.bytes())
                .param("sha256", Sha256.of(photograph.bytes()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Photograph> find(UUID with) {
        return sql("""
                        select format, content from enclosed_photograph
                        where organisation_id = :organisation and telling_id = :with
                        """)
                .param("with", with)
                .query((row, n) -> new Photograph(Kind.valueOf(row.getString("format")), row.getBytes("content")))
                .optional();
    }

    Set<UUID> listWith(Collection<UUID> sent) {
        return sql("""
                        select telling_id from enclosed_photograph
                        where organisation_id = :organisation and telling_id = any(:sent)
                        """)
                .param("sent", sent.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("telling_id", UUID.class))
                .set();
    }

    List<SentPhotograph> list() {
        return sql(SENT + " order by p.sent_at desc")
                .query((row, n) -> sent(row))
                .list();
    }

    Optional<SentPhotograph> findSent(UUID with) {
        return sql(SENT + " and p.telling_id = :with")
                .param("with", with)
                .query((row, n) -> sent(row))
                .optional();
    }

    void opened(Actor actor, Instant now, UUID with) {
        sql("""
                        insert into enclosed_photograph_opened (organisation_id, telling_id, opened_no, opened_by,
                            opened_by_name, opened_at)
                        select :organisation, :with, coalesce(max(opened_no), 0) + 1, :by, :byName, :now
                        from enclosed_photograph_opened where organisation_id = :organisation and telling_id = :with
                        """)
                .param("with", with)
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SentPhotograph sent(ResultSet row) throws SQLException {
        var openedAt = row.getObject("opened_at", OffsetDateTime.class);
        return new SentPhotograph(
                row.getObject("telling_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                openedAt == null
                        ? Optional.empty()
                        : Optional.of(
                                new SentPhotograph.Opened(row.getString("opened_by_name"), openedAt.toInstant())));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
