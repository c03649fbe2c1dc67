package org.heard.enclosed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rows of drawings, sent and begun.
@Component
class DrawingStore {
    private final JdbcClient rows;

    DrawingStore(JdbcClient rows) {
        this.rows = rows;
    }

    void add(ChildId child, Instant now, UUID with, Drawing drawing) {
        sql("insert into enclosed_drawing values (:organisation, :with, :child, :marks, :now)")
                .param("with", with)
                .param("child", child.value())
                .param("marks", drawing.written())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Drawing> find(UUID with) {
        return sql("select marks from enclosed_drawing where organisation_id = :organisation and telling_id = :with")
                .param("with", with)
                .query(String.class)
                .optional()
                .map(DrawingStore::drawing);
    }

    Set<UUID> listWith(Collection<UUID> sent) {
        return sql("""
                        select telling_id from enclosed_drawing
                        where organisation_id = :organisation and telling_id = any(:sent)
                        """)
                .param("sent", sent.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("telling_id", UUID.class))
                .set();
    }

    void keepBegun(ChildId child, Instant now, Drawing drawing) {
        sql("""
                        insert into enclosed_drawing_begun values (:organisation, :child, :marks, :now)
                        on conflict (organisation_id, child_id) do update
                        set marks = excluded.marks, kept_at = excluded.kept_at
                        """)
                .param("child", child.value())
                .param("marks", drawing.written())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What was begun in the session that stands: who signs in later does not find it.
    Optional<Drawing> findBegun(ChildId child) {
        return sql("""
                        select b.marks from enclosed_drawing_begun b
                        join child_session s on s.organisation_id = b.organisation_id and s.child_id = b.child_id
                        where b.organisation_id = :organisation and b.child_id = :child and s.began_at <= b.kept_at
                        """)
                .param("child", child.value())
                .query(String.class)
                .optional()
                .map(DrawingStore::drawing);
    }

    void forgetBegun(ChildId child) {
        sql("delete from enclosed_drawing_begun where organisation_id = :organisation and child_id = :child")
                .param("child", child.value())
                .update();
    }

    @Transactional
    public void forgetBegunBefore(Instant when) {
        sql("delete from enclosed_drawing_begun where organisation_id = :organisation and kept_at < :when")
                .param("when", when.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What stands in a row was read before it was kept.
    private static Drawing drawing(String marks) {
        return switch (Drawing.read(marks)) {
            case Drawing.Read.Drawn(var drawing) -> drawing;
            case Drawing.Read.Nothing _, Drawing.Read.TooMuch _, Drawing.Read.Unreadable _ ->
                throw new IllegalStateException("a kept drawing cannot be read");
        };
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
