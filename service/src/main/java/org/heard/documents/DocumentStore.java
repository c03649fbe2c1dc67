package org.heard.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The rows of files.
@Component
class DocumentStore {
    private static final int A_PIECE = 256 * 1024;

    private final JdbcClient rows;
    private final TransactionTemplate transaction;

    DocumentStore(JdbcClient rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    Document add(Actor actor, Instant now, DocumentId id, Kind kind, String name, byte[] bytes) {
        var fingerprint = Sha256.of(bytes);
        statement("""
                insert into document (organisation_id, document_id, kind, name, size, sha256, kept_at, kept_by, kept_by_name)
                values (:organisation, :id, :kind, :name, :size, :sha256, :now, :by, :byName)
                """, id)
                .param("kind", kind.name())
                .param("name", name)
                .param("size", bytes.length)
                .param("sha256", fingerprint)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .update();
        statement("insert into document_content values (:organisation, :id, :bytes)", id)
                .param("bytes", bytes)
                .update();
        return new Document(
                id,
                kind,
                name,
                bytes.length,
                HexFormat.of().formatHex(fingerprint),
                now,
                actor.name(),
                Optional.empty());
    }

    Optional<Document> find(DocumentId id) {
        return statement("select * from document where organisation_id = :organisation and document_id = :id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    boolean withdraw(Actor actor, Instant now, DocumentId id, String because) {
        return statement("""
                        update document set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because
                        where organisation_id = :organisation and document_id = :id and withdrawn_at is null
                        """, id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", actor.person().value())
                        .param("because", because)
                        .update()
                == 1;
    }

    /// Whether the bytes still have the digest they were kept with.
    boolean isWhole(DocumentId id) {
        return statement("""
                select sha256(c.content) = d.sha256 from document d
                join document_content c using (organisation_id, document_id)
                where organisation_id = :organisation and document_id = :id
                """, id).query(Boolean.class).single();
    }

    byte[] bytes(Document document) {
        return piece(document.id(), 1, document.size());
    }

    /// Piece by piece, each in a transaction of its own, so that no connection waits for the reader's line.
    void write(Document document, OutputStream out) throws IOException {
        for (var from = 1; from <= document.size(); from += A_PIECE) {
            var start = from;
            out.write(transaction.execute(status -> piece(document.id(), start, A_PIECE)));
        }
    }

    private byte[] piece(DocumentId id, int from, int length) {
        return statement("""
                select substring(content from :from for :length) from document_content
                where organisation_id = :organisation and document_id = :id
                """, id)
                .param("from", from)
                .param("length", length)
                .query(byte[].class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, DocumentId id) {
        return rows.sql(sql).param("organisation", Tenancy.current().value()).param("id", id.value());
    }

    private static Document read(ResultSet row) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Document(
                new DocumentId(row.getObject("document_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getString("kept_by_name"),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(
                                new Document.Withdrawn(withdrawn.toInstant(), row.getString("withdrawn_because"))));
    }
}
