package org.heard.cards;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of visits that workers opened.
@Component
class SpaceVisitStore {
    private static final int MOST_TRIES = 3;

    private final JdbcClient rows;

    SpaceVisitStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// A visit not yet begun.
    ///
    /// @param codeHash empty where the device is handed over
    record Row(UUID id, ChildId child, String codeHash, String openedBy, Instant until) {}

    /// Opens a visit; one of the same child's that was not begun is void, and so are those too old.
    void open(Actor actor, Instant now, Row visit, String place) {
        sql("""
                        delete from space_visit where organisation_id = :organisation and used_at is null
                          and (child_id = :child or until < :now)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("child", visit.child().value())
                .update();
        sql("""
                        insert into space_visit (organisation_id, visit_id, child_id, place, code_hash, opened_by,
                            opened_by_name, opened_at, until)
                        values (:organisation, :id, :child, :place, :hash, :by, :byName, :now, :until)
                        """)
                .param("id", visit.id())
                .param("child", visit.child().value())
                .param("place", place)
                .param("hash", visit.codeHash())
                .param("by", actor.person().value())
                .param("byName", visit.openedBy())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", visit.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Counts a try at its code before it is weighed; empty where it is over, begun or was tried too often.
    Optional<Row> tried(UUID visit, Instant now) {
        return read(sql("""
                        update space_visit set tries = tries + 1
                        where organisation_id = :organisation and visit_id = :visit and used_at is null
                          and until > :now and tries < :most and code_hash <> ''
                        returning visit_id, child_id, code_hash, opened_by_name, until
                        """).param("most", MOST_TRIES), visit, now);
    }

    /// The child begins; once.
    Optional<Row> begin(UUID visit, Instant now) {
        return read(sql("""
                        update space_visit set used_at = :now
                        where organisation_id = :organisation and visit_id = :visit and used_at is null
                          and until > :now
                        returning visit_id, child_id, code_hash, opened_by_name, until
                        """), visit, now);
    }

    private static Optional<Row> read(StatementSpec statement, UUID visit, Instant now) {
        return statement
                .param("visit", visit)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Row(
                        row.getObject("visit_id", UUID.class),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("code_hash"),
                        row.getString("opened_by_name"),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
