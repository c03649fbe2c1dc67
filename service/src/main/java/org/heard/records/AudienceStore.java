package org.heard.records;

import java.sql.ResultSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ReviewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of who may read the parts of a record that are not written in paragraphs.
@Component
class AudienceStore {
    private final JdbcClient rows;

    AudienceStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// By part; where it is everyone, absent.
    Map<RecordPart, Readers> list(ReviewId review) {
        var found = new EnumMap<RecordPart, Readers>(RecordPart.class);
        sql("select * from record_audience where organisation_id = :organisation and review_id = :review", review)
                .query((ResultSet row) -> {
                    found.put(RecordPart.valueOf(row.getString("part")), PartStore.readers(row, "reader_ids"));
                });
        return found;
    }

    /// Keeps these and no others, and who may read each line of who took part, in the order of the lines.
    void keep(ReviewId review, Map<RecordPart, Readers> parts, List<Guest> guests) {
        sql("delete from record_audience where organisation_id = :organisation and review_id = :review", review)
                .update();
        parts.forEach((part, readers) -> {
            if (!readers.equals(Readers.EVERYONE)) {
                who(sql("""
                                insert into record_audience (organisation_id, review_id, part, readers, reader_ids)
                                values (:organisation, :review, :part, :readers, :who)
                                """, review), readers).param("part", part.name()).update();
            }
        });
        for (int i = 0; i < guests.size(); i++) {
            who(sql("""
                            update record_guest set readers = :readers, reader_ids = :who
                            where organisation_id = :organisation and review_id = :review and position = :position
                            """, review), guests.get(i).readers()).param("position", i).update();
        }
        sql("""
                        update review_record set audience_version = audience_version + 1
                        where organisation_id = :organisation and review_id = :review
                        """, review).update();
    }

    static StatementSpec who(StatementSpec statement, Readers readers) {
        return statement
                .param("readers", readers.whom().name())
                .param("who", readers.who().toArray(UUID[]::new));
    }

    private StatementSpec sql(String statement, ReviewId review) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value());
    }
}
