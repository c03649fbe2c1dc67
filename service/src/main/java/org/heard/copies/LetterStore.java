package org.heard.copies;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of letters.
@Component
class LetterStore {
    private final JdbcClient rows;

    LetterStore(JdbcClient rows) {
        this.rows = rows;
    }

    Optional<Letter> find(ReviewId review) {
        return sql("""
                        select version, finished_at is not null as finished, changed_name from child_letter
                        where organisation_id = :organisation and review_id = :review
                        """, review)
                .query((row, n) -> new Letter(
                        parts(review),
                        row.getInt("version"),
                        row.getBoolean("finished"),
                        row.getString("changed_name")))
                .optional();
    }

    /// The decisions it tells of, by their fingerprint; empty where that was not kept.
    Optional<String> decided(ReviewId review) {
        return sql("""
                        select decided from child_letter
                        where organisation_id = :organisation and review_id = :review and decided is not null
                        """, review).query(String.class).optional();
    }

    private Map<LetterPart, String> parts(ReviewId review) {
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        sql(
                        "select part, text from child_letter_part where organisation_id = :organisation and review_id = :review",
                        review)
                .query((ResultSet row) -> {
                    parts.put(LetterPart.valueOf(row.getString("part")), row.getString("text"));
                });
        return parts;
    }

    /// False where the version is no longer the one given.
    boolean write(
            ReviewId review, ChildId child, Letter letter, boolean finish, String decided, Actor actor, Instant now) {
        var written = sql("""
                        insert into child_letter (organisation_id, review_id, child_id, version, finished_at, finished_by,
                            changed_by, changed_name, changed_at, decided)
                        select :organisation, :review, :child, 1, :finished, :finisher, :by, :name, :now, :decided
                        where :version = 0
                        on conflict (organisation_id, review_id) do nothing
                        """, review)
                .param("child", child.value())
                .param("version", letter.version())
                .param("decided", decided)
                .param("finished", finish ? now.atOffset(ZoneOffset.UTC) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("finisher", finish ? actor.person().value() : null, java.sql.Types.OTHER)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (written == 0) {
            written = sql("""
                            update child_letter set version = version + 1, finished_at = :finished, finished_by = :finisher,
                                changed_by = :by, changed_name = :name, changed_at = :now, decided = :decided
                            where organisation_id = :organisation and review_id = :review and version = :version
                            """, review)
                    .param("version", letter.version())
                    .param("decided", decided)
                    .param(
                            "finished",
                            finish ? now.atOffset(ZoneOffset.UTC) : null,
                            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("finisher", finish ? actor.person().value() : null, java.sql.Types.OTHER)
                    .param("by", actor.person().value())
                    .param("name", actor.name())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        if (written == 0) {
            return false;
        }
        sql("delete from child_letter_part where organisation_id = :organisation and review_id = :review", review)
                .update();
        letter.parts()
                .forEach((part, text) -> sql("""
                        insert into child_letter_part (organisation_id, review_id, part, text)
                        values (:organisation, :review, :part, :text)
                        """, review)
                        .param("part", part.name())
                        .param("text", text)
                        .update());
        return true;
    }

    private StatementSpec sql(String statement, ReviewId review) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value());
    }
}
