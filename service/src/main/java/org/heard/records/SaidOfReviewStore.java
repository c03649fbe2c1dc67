package org.heard.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what signed records say of their reviews: as signed, and as corrected since.
@Component
class SaidOfReviewStore {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient rows;

    SaidOfReviewStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// A signed record, and the version of its review that it knows of.
    record Known(ReviewId review, ChildId child, int version) {}

    /// The signed records of these children.
    List<Known> listSigned(Collection<ChildId> children) {
        return rows.sql("""
                        select r.review_id, r.child_id, greatest(r.review_version, (
                            select max(c.review_version) from record_review_change c
                            where c.organisation_id = r.organisation_id and c.review_id = r.review_id)) as version
                        from review_record r
                        where r.organisation_id = :organisation and r.child_id = any(:children) and r.signed_at is not null
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, n) -> new Known(
                        new ReviewId(row.getObject("review_id", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getInt("version")))
                .list();
    }

    /// What a record says of its review, of its row.
    SaidOfReview find(ReviewId review, ResultSet row) throws SQLException {
        return new SaidOfReview(lines(row.getString("signed_review")), changes(review));
    }

    void sign(ReviewId review, SaidOfReview held, int version) {
        sql("""
                        update review_record set signed_review = :lines, review_version = :version, text_form = :form
                        where organisation_id = :organisation and review_id = :review and signed_at is null
                        """, review)
                .param("lines", text(held.lines()))
                .param("version", version)
                .param("form", Signature.FORM)
                .update();
    }

    void change(ReviewId review, int version, List<String> lines, Instant now, String by) {
        sql("""
                        insert into record_review_change (organisation_id, change_id, review_id, review_version, text, made_on,
                            made_name, made_at)
                        values (:organisation, :id, :review, :version, :lines, :on, :by, :now)
                        on conflict (organisation_id, review_id, review_version) do nothing
                        """, review)
                .param("id", Ids.next())
                .param("version", version)
                .param("lines", text(lines))
                .param("on", LocalDate.ofInstant(now, LONDON))
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<SaidOfReview.Change> changes(ReviewId review) {
        return sql("""
                        select * from record_review_change where organisation_id = :organisation and review_id = :review
                        order by review_version
                        """, review)
                .query((row, n) -> new SaidOfReview.Change(
                        row.getInt("review_version"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("made_name"),
                        lines(row.getString("text"))))
                .list();
    }

    /// A sentence a line: none holds a line's end.
    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    private StatementSpec sql(String statement, ReviewId review) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value());
    }
}
