package org.heard.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of records: parts with their paragraphs, guests, rights, signature, amendments, decisions as they were signed.
@Component
class RecordStore {
    private final JdbcClient rows;

    RecordStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// The record; empty where nothing was ever written of this review.
    Optional<ReviewRecord> find(ChildId child, ReviewId review) {
        return sql("select * from review_record where organisation_id = :organisation and review_id = :review", review)
                .query((row, n) -> record(row, child, review))
                .optional();
    }

    /// Makes the row others hang on, and holds it until the transaction ends: writing and signing take turns.
    void openForChange(ChildId child, ReviewId review) {
        sql("""
                        insert into review_record (organisation_id, review_id, child_id)
                        values (:organisation, :review, :child) on conflict do nothing
                        """, review).param("child", child.value()).update();
        sql(
                        "select 1 from review_record where organisation_id = :organisation and review_id = :review for update",
                        review)
                .query(Integer.class)
                .single();
    }

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
                .param("now", at(now))
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
                        insert into record_paragraph (organisation_id, paragraph_id, review_id, part, position, text, readers, source)
                        values (:organisation, :id, :review, :part, :position, :text, :readers, :source)
                        """, review, part)
                .param("id", id)
                .param("position", position)
                .param("text", paragraph.text())
                .param("readers", paragraph.readers().whom().name())
                .param("source", paragraph.source())
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

    void guests(ReviewId review, List<Guest> guests) {
        sql("delete from record_guest where organisation_id = :organisation and review_id = :review", review)
                .update();
        for (int i = 0; i < guests.size(); i++) {
            var guest = guests.get(i);
            var known = guest.person();
            sql("""
                            insert into record_guest (organisation_id, review_id, position, name, capacity, came,
                                connection_id, person_id)
                            values (:organisation, :review, :position, :name, :capacity, :came, :connection, :person)
                            """, review)
                    .param("position", i)
                    .param("name", guest.name())
                    .param("capacity", guest.capacity())
                    .param("came", guest.came().name())
                    .param("connection", id(known, Guest.Known.Kind.CONNECTION), java.sql.Types.OTHER)
                    .param("person", id(known, Guest.Known.Kind.WORKER), java.sql.Types.OTHER)
                    .update();
        }
        sql("""
                        update review_record set people_version = people_version + 1
                        where organisation_id = :organisation and review_id = :review
                        """, review).update();
    }

    void rights(ReviewId review, Rights rights) {
        sql("""
                        update review_record set knows_court = :court, knows_complaint = :complaint, rights_note = :note,
                            rights_version = rights_version + 1
                        where organisation_id = :organisation and review_id = :review
                        """, review)
                .param("court", rights.court() == null ? null : rights.court().name(), java.sql.Types.VARCHAR)
                .param(
                        "complaint",
                        rights.complaint() == null ? null : rights.complaint().name(),
                        java.sql.Types.VARCHAR)
                .param("note", rights.note())
                .update();
    }

    /// Keeps the decisions as they stand and the signature over the text; from then on neither changes.
    void sign(ReviewId review, List<DecisionLine> decisions, Actor actor, Instant now, byte[] hash) {
        for (int i = 0; i < decisions.size(); i++) {
            var line = decisions.get(i);
            sql("""
                            insert into record_decision (organisation_id, review_id, decision_id, earlier, position, text)
                            values (:organisation, :review, :decision, :earlier, :position, :text)
                            """, review)
                    .param("decision", line.decision())
                    .param("earlier", line.earlier())
                    .param("position", i)
                    .param("text", line.text())
                    .update();
        }
        sql("""
                        update review_record set signed_at = :now, signed_by = :by, signed_name = :name, signed_hash = :hash
                        where organisation_id = :organisation and review_id = :review and signed_at is null
                        """, review)
                .param("now", at(now))
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("hash", hash)
                .update();
    }

    void amend(ReviewId review, Amendment amendment, Actor actor, Instant now) {
        var paragraph = amendment.now();
        part("""
                        insert into record_amendment (organisation_id, amendment_id, review_id, part, text, because, readers,
                            reader_ids, made_on, made_by, made_name, made_at)
                        values (:organisation, :id, :review, :part, :text, :because, :readers, :who, :on, :by, :name, :now)
                        """, review, amendment.part())
                .param("id", amendment.id())
                .param("text", paragraph.text())
                .param("because", amendment.because())
                .param("readers", paragraph.readers().whom().name())
                .param("who", paragraph.readers().who().toArray(UUID[]::new))
                .param("on", amendment.on())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", at(now))
                .update();
    }

    private ReviewRecord record(ResultSet row, ChildId child, ReviewId review) throws SQLException {
        return new ReviewRecord(
                review,
                child,
                parts(review),
                guests(review),
                row.getInt("people_version"),
                new Rights(
                        constant(Rights.Knows.class, row.getString("knows_court")),
                        constant(Rights.Knows.class, row.getString("knows_complaint")),
                        row.getString("rights_note")),
                row.getInt("rights_version"),
                signature(row),
                amendments(review),
                decisions(review),
                List.of());
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        var at = row.getObject("signed_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Signature(
                        at.toInstant(),
                        new PersonId(row.getObject("signed_by", UUID.class)),
                        row.getString("signed_name"),
                        HexFormat.of().formatHex(row.getBytes("signed_hash")));
    }

    private Map<RecordPart, Written> parts(ReviewId review) {
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
                                    constant(Met.class, row.getString("met")),
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
                        select p.part, p.text, p.readers, p.source,
                            array(select r.reader_id from record_reader r
                                where r.organisation_id = p.organisation_id and r.paragraph_id = p.paragraph_id) as who
                        from record_paragraph p
                        where p.organisation_id = :organisation and p.review_id = :review order by p.part, p.position
                        """, review).query((ResultSet row) -> {
            found.computeIfAbsent(RecordPart.valueOf(row.getString("part")), part -> new ArrayList<>())
                    .add(new Paragraph(row.getString("text"), readers(row, "who"), row.getString("source")));
        });
        return found;
    }

    private static Readers readers(ResultSet row, String column) throws SQLException {
        var who = Arrays.asList((UUID[]) row.getArray(column).getArray());
        return new Readers(Readers.Whom.valueOf(row.getString("readers")), Set.copyOf(who));
    }

    private List<Guest> guests(ReviewId review) {
        return sql("""
                        select * from record_guest where organisation_id = :organisation and review_id = :review
                        order by position
                        """, review).query((row, n) -> guest(row)).list();
    }

    private static Guest guest(ResultSet row) throws SQLException {
        var connection = row.getObject("connection_id", UUID.class);
        var person = row.getObject("person_id", UUID.class);
        var known = connection != null
                ? new Guest.Known(Guest.Known.Kind.CONNECTION, connection)
                : person != null ? new Guest.Known(Guest.Known.Kind.WORKER, person) : null;
        return new Guest(
                row.getString("name"), row.getString("capacity"), Guest.Came.valueOf(row.getString("came")), known);
    }

    private List<Amendment> amendments(ReviewId review) {
        return sql("""
                        select * from record_amendment where organisation_id = :organisation and review_id = :review
                        order by made_at, amendment_id
                        """, review)
                .query((row, n) -> new Amendment(
                        row.getObject("amendment_id", UUID.class),
                        RecordPart.valueOf(row.getString("part")),
                        new Paragraph(row.getString("text"), readers(row, "reader_ids"), ""),
                        row.getString("because"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("made_name")))
                .list();
    }

    private List<DecisionLine> decisions(ReviewId review) {
        return sql("""
                        select * from record_decision where organisation_id = :organisation and review_id = :review
                        order by earlier desc, position
                        """, review)
                .query((row, n) -> new DecisionLine(
                        row.getObject("decision_id", UUID.class), row.getBoolean("earlier"), row.getString("text")))
                .list();
    }

    private static @Nullable UUID id(Guest.@Nullable Known known, Guest.Known.Kind kind) {
        return known != null && known.kind() == kind ? known.id() : null;
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
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
