package org.heard.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody of the IRO service notes for themselves beside a record: no part of it, and read by its writer alone.
/// Their manager does not read it, nor does whoever is the child's IRO later.
@Component
@Transactional
public class OwnNotes {
    private final JdbcClient rows;
    private final Reviews reviews;
    private final Sight sight;
    private final Audit audit;

    OwnNotes(JdbcClient rows, Reviews reviews, Sight sight, Audit audit) {
        this.rows = rows;
        this.reviews = reviews;
        this.sight = sight;
        this.audit = audit;
    }

    /// A person's own notes.
    ///
    /// @param version 0 where they never wrote any
    public record Noted(String text, int version) {}

    /// The actor's own; nobody else's can be asked for.
    @Transactional(readOnly = true)
    public Noted get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        reviews.get(actor, today, child, review);
        return find(actor, review);
    }

    /// Keeps them; false where the actor wrote in another window meanwhile, and nothing is kept.
    public boolean write(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Noted noted) {
        get(actor, today, child, review);
        var kept = sql("""
                        insert into record_own_note (organisation_id, review_id, person_id, child_id, text, changed_at)
                        select :organisation, :review, :person, :child, :text, :now where :version = 0
                        on conflict do nothing
                        """, actor, review)
                .param("child", child.value())
                .param("text", noted.text())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("version", noted.version())
                .update();
        if (kept == 0) {
            kept = sql("""
                            update record_own_note set text = :text, changed_at = :now, version = version + 1
                            where organisation_id = :organisation and review_id = :review and person_id = :person
                                and version = :version
                            """, actor, review)
                    .param("text", noted.text())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("version", noted.version())
                    .update();
        }
        if (kept > 0) {
            audit.write(actor, now, "wrote", child, List.of("own notes"));
        }
        return kept > 0;
    }

    private Noted find(Actor actor, ReviewId review) {
        return sql("""
                        select text, version from record_own_note
                        where organisation_id = :organisation and review_id = :review and person_id = :person
                        """, actor, review)
                .query((row, n) -> new Noted(row.getString("text"), row.getInt("version")))
                .optional()
                .orElse(new Noted("", 0));
    }

    private StatementSpec sql(String statement, Actor actor, ReviewId review) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value())
                .param("person", actor.person().value());
    }
}
