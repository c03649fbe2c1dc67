package org.heard.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of the parts of records: their answers, paragraphs and readers.
@Component
class PartStore {
    private final JdbcClient rows;

    PartStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// Writes a part anew, with all its paragraphs.
    void write(ReviewId review, Written written, Actor actor, Instant now) {
        part("""
                        insert into record_part (organisation_id, review_id, part, met, still_true_since, because, version,
                            changed_by, changed_name, changed_at)
                        values (:organisation, :review, :part, :met, :since, :because, :version, :by, :name, :now)
                        on conflict (organisation_id, review_id, part) do update set met = excluded.met,
                            still_true_since = excluded.still_true_since, because = excluded.because,
                            version = excluded.version, changed_by = excluded.changed_by,
                            changed_name = excluded.changed_name, changed_at = excluded.changed_at
                        """, review, written.part())
                .param("met", written.met() == null ? null : written.met().name(), java.sql.Types.VARCHAR)
                .param(
                        "since",
                        written.stillTrueSince() == null
                                ? null
                                : written.stillTrueSince().value(),
                        java.sql.Types.OTHER)
                .param("because", written.because())
                .param("version", written.version())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        part(
                        "delete from record_paragraph where organisation_id = :organisation and review_id = :review and part = :part",
                        review,
                        written.part())
                .update();
        for (int i = 0; i < written.paragraphs().size(); i++) {
            add(review, written.part(), i, written.paragraphs().get(i));
        }
    }

    private void add(ReviewId review, RecordPart part, int position, Paragraph paragraph) {
        var id = Ids.next();
        part("""
                        insert into record_paragraph (organisation_id, paragraph_id, review_id, part, position, text, readers, source,
                            family_text_id)
                        values (:organisation, :id, :review, :part, :position, :text, :readers, :source, :family)
                        """, review, part)
                .param("id", id)
                .param("position", position)
                .param("text", paragraph.text())
                .param("readers", paragraph.readers().whom().name())
                .param("source", paragraph.source())
                .param("family", paragraph.familyText(), java.sql.Types.OTHER)
                .update();
        for (var reader : paragraph.readers().who()) {
            rows.sql("""
                            insert into record_reader (organisation_id, paragraph_id, reader_id)
                            values (:organisation, :id, :reader)
                            """)
                    .param("organisation", Tenancy.current().value())
                    .param("id", id)
                    .param("reader", reader)
                    .update();
        }
    }

    /// What stands in each part; one in which nobody wrote is absent.
    Map<RecordPart, Written> list(ReviewId review) {
        var paragraphs = paragraphs(review);
        var parts = new EnumMap<RecordPart, Written>(RecordPart.class);
        sql("select * from record_part where organisation_id = :organisation and review_id = :review", review)
                .query((ResultSet row) -> {
                    var part = RecordPart.valueOf(row.getString("part"));
                    var since = row.getObject("still_true_since", UUID.class);
                    parts.put(
                            part,
                            new Written(
                                    part,
                                    met(row),
                                    since == null ? null : new ReviewId(since),
                                    row.getString("because"),
                                    paragraphs.getOrDefault(part, List.of()),
                                    row.getInt("version"),
                                    row.getString("changed_name")));
                });
        return parts;
    }

    private Map<RecordPart, List<Paragraph>> paragraphs(ReviewId review) {
        var found = new LinkedHashMap<RecordPart, List<Paragraph>>();
        sql("""
                        select p.part, p.text, p.readers, p.source, p.family_text_id,
                            array(select r.reader_id from record_reader r
                                where r.organisation_id = p.organisation_id and r.paragraph_id = p.paragraph_id) as who
                        from record_paragraph p
                        where p.organisation_id = :organisation and p.review_id = :review order by p.part, p.position
                        """, review).query((ResultSet row) -> {
            found.computeIfAbsent(RecordPart.valueOf(row.getString("part")), part -> new ArrayList<>())
                    .add(new Paragraph(
                            row.getString("text"),
                            readers(row, "who"),
                            row.getString("source"),
                            row.getObject("family_text_id", UUID.class)));
        });
        return found;
    }

    /// Who may read, of a row with the column `readers` and one that names persons.
    static Readers readers(ResultSet row, String column) throws SQLException {
        var who = Arrays.asList((UUID[]) row.getArray(column).getArray());
        return new Readers(Readers.Whom.valueOf(row.getString("readers")), Set.copyOf(who));
    }

    private static @Nullable Met met(ResultSet row) throws SQLException {
        var name = row.getString("met");
        return name == null ? null : Met.valueOf(name);
    }

    private StatementSpec part(String statement, ReviewId review, RecordPart part) {
        return sql(statement, review).param("part", part.name());
    }

    private StatementSpec sql(String statement, ReviewId review) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value());
    }
}
