package org.heard.received;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what children said and who read it.
@Component
class PieceStore {
    private final JdbcClient rows;

    PieceStore(JdbcClient rows) {
        this.rows = rows;
    }

    void put(ChildId child, Kind kind, Saying saying, LocalDate today, LocalDate promised) {
        sql("""
                        insert into received_piece (organisation_id, child_id, kind, about, piece_id, said_on, promised_by,
                            asks, raised, not_for)
                        values (:organisation, :child, :kind, :about, :piece, :today, :promised, :asks, :raised, :notFor)
                        on conflict (organisation_id, child_id, kind, about) do update
                        set piece_id = :piece, said_on = :today, promised_by = :promised, asks = :asks, raised = :raised,
                            not_for = :notFor, reader_id = null, reader_name = null, read_at = null, answered_from = null
                        """, child, kind)
                .param("about", saying.about())
                .param("piece", Ids.next())
                .param("today", today)
                .param("promised", promised)
                .param("asks", saying.asks())
                .param("raised", saying.raised())
                .param("notFor", saying.notFor().toArray(UUID[]::new))
                .update();
    }

    void remove(ChildId child, Kind kind, String about) {
        sql("""
                        delete from received_piece where organisation_id = :organisation and child_id = :child
                          and kind = :kind and about = :about
                        """, child, kind).param("about", about).update();
    }

    /// By what it is about.
    Map<String, Piece> list(ChildId child, Kind kind) {
        var pieces = new HashMap<String, Piece>();
        sql("""
                        select * from received_piece
                        where organisation_id = :organisation and child_id = :child and kind = :kind
                        """, child, kind).query(row -> {
            pieces.put(row.getString("about"), piece(row));
        });
        return pieces;
    }

    /// Whether any of these had not been read; whoever must not read one has not.
    boolean addRead(ChildId child, Kind kind, Collection<UUID> pieces, Actor actor, Instant now) {
        return sql("""
                        update received_piece set reader_id = :by, reader_name = :name, read_at = :now
                        where organisation_id = :organisation and child_id = :child and kind = :kind
                          and piece_id = any(:pieces) and read_at is null and :by <> all(not_for)
                        """, child, kind)
                        .param("pieces", pieces.toArray(UUID[]::new))
                        .param("by", actor.person().value())
                        .param("name", actor.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void answered(ChildId child, Kind kind, String about, Instant shownFrom) {
        sql("""
                        update received_piece set answered_from = :from where organisation_id = :organisation
                          and child_id = :child and kind = :kind and about = :about
                        """, child, kind)
                .param("about", about)
                .param("from", shownFrom.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Piece piece(ResultSet row) throws SQLException {
        var read = instant(row, "read_at");
        return new Piece(
                row.getObject("piece_id", UUID.class),
                row.getObject("said_on", LocalDate.class),
                row.getBoolean("asks") ? row.getObject("promised_by", LocalDate.class) : null,
                read == null ? null : new ReadBy(row.getString("reader_name"), read),
                instant(row, "answered_from"),
                row.getBoolean("raised"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private StatementSpec sql(String statement, ChildId child, Kind kind) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("kind", kind.name());
    }
}
