package org.heard.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of records: guests, rights, signature, amendments, decisions as they were signed. `PartStore` has the parts.
@Component
class RecordStore {
    private final JdbcClient rows;
    private final PartStore parts;
    private final SaidOfReviewStore held;
    private final AudienceStore audiences;

    RecordStore(JdbcClient rows, PartStore parts, SaidOfReviewStore held, AudienceStore audiences) {
        this.rows = rows;
        this.parts = parts;
        this.held = held;
        this.audiences = audiences;
    }

    /// The record; empty where nothing was ever written of this review.
    Optional<ReviewRecord> find(ChildId child, ReviewId review) {
        return sql("select * from review_record where organisation_id = :organisation and review_id = :review", review)
                .query((row, n) -> record(row, child, review))
                .optional();
    }

    boolean isSigned(ChildId child, ReviewId review) {
        return sql("""
                        select exists (select 1 from review_record where organisation_id = :organisation
                            and review_id = :review and child_id = :child and signed_at is not null)
                        """, review)
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    /// Makes the row others hang on, and holds it until the transaction ends: writing and signing take turns.
    ///
    /// @return whether the record is begun with this
    boolean openForChange(ChildId child, ReviewId review) {
        var begun = sql("""
                        insert into review_record (organisation_id, review_id, child_id)
                        values (:organisation, :review, :child) on conflict do nothing
                        """, review).param("child", child.value()).update();
        sql(
                        "select 1 from review_record where organisation_id = :organisation and review_id = :review for update",
                        review)
                .query(Integer.class)
                .single();
        return begun == 1;
    }

    /// The record was signed elsewhere: when its decisions were issued and its copies sent is not kept here.
    void markTakenIn(ReviewId review) {
        sql(
                        "update review_record set taken_in = true where organisation_id = :organisation and review_id = :review",
                        review)
                .update();
    }

    void guests(ReviewId review, List<Guest> guests) {
        sql("delete from record_guest where organisation_id = :organisation and review_id = :review", review)
                .update();
        for (int i = 0; i < guests.size(); i++) {
            var guest = guests.get(i);
            var known = guest.person();
            AudienceStore.who(sql("""
                            insert into record_guest (organisation_id, review_id, position, name, capacity, came,
                                connection_id, person_id, readers, reader_ids, at_days, at_came)
                            values (:organisation, :review, :position, :name, :capacity, :came, :connection, :person,
                                :readers, :who, cast(:days as date[]), :each)
                            """, review), guest.readers())
                    .param("position", i)
                    .param("name", guest.name())
                    .param("capacity", guest.capacity())
                    .param("came", guest.came().name())
                    .param(
                            "days",
                            guest.at().stream().map(at -> at.on().toString()).toArray(String[]::new))
                    .param(
                            "each",
                            guest.at().stream().map(at -> at.came().name()).toArray(String[]::new))
                    .param("connection", id(known, Guest.Known.Kind.CONNECTION), java.sql.Types.OTHER)
                    .param("person", id(known, Guest.Known.Kind.WORKER), java.sql.Types.OTHER)
                    .update();
        }
        sql("""
                        update review_record set people_version = people_version + 1,
                            audience_version = audience_version + 1
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

    /// Keeps the decisions and what is recorded of the review as they stand, and the signature over the text; from then
    /// on none of it changes.
    ///
    /// @param version of the review
    void sign(ReviewRecord text, int version, Actor actor, Instant now) {
        var review = text.review();
        for (int i = 0; i < text.decisions().size(); i++) {
            var line = text.decisions().get(i);
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
        held.sign(review, text.ofReview(), version);
        sql("""
                        update review_record set signed_at = :now, signed_by = :by, signed_name = :name, signed_hash = :hash
                        where organisation_id = :organisation and review_id = :review and signed_at is null
                        """, review)
                .param("now", at(now))
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("hash", SignedText.hash(text))
                .update();
    }

    void amend(ReviewId review, Amendment amendment, Actor actor, Instant now) {
        var paragraph = amendment.now();
        sql("""
                        insert into record_amendment (organisation_id, amendment_id, review_id, part, text, because, readers,
                            reader_ids, made_on, made_by, made_name, made_at)
                        values (:organisation, :id, :review, :part, :text, :because, :readers, :who, :on, :by, :name, :now)
                        """, review)
                .param("part", amendment.part().name())
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
                held.find(review, row),
                parts.list(review),
                guests(review),
                row.getInt("people_version"),
                new Rights(
                        constant(Rights.Knows.class, row.getString("knows_court")),
                        constant(Rights.Knows.class, row.getString("knows_complaint")),
                        row.getString("rights_note")),
                row.getInt("rights_version"),
                audiences.list(review),
                row.getInt("audience_version"),
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
                        HexFormat.of().formatHex(row.getBytes("signed_hash")),
                        row.getInt("text_form"));
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
                row.getString("name"),
                row.getString("capacity"),
                Guest.Came.valueOf(row.getString("came")),
                known,
                PartStore.readers(row, "reader_ids"),
                at(row));
    }

    private static List<Guest.At> at(ResultSet row) throws SQLException {
        var days = (java.sql.Date[]) row.getArray("at_days").getArray();
        var came = (String[]) row.getArray("at_came").getArray();
        return IntStream.range(0, days.length)
                .mapToObj(i -> new Guest.At(days[i].toLocalDate(), Guest.Came.valueOf(came[i])))
                .toList();
    }

    private List<Amendment> amendments(ReviewId review) {
        return sql("""
                        select * from record_amendment where organisation_id = :organisation and review_id = :review
                        order by made_at, amendment_id
                        """, review)
                .query((row, n) -> new Amendment(
                        row.getObject("amendment_id", UUID.class),
                        RecordPart.valueOf(row.getString("part")),
                        new Paragraph(row.getString("text"), PartStore.readers(row, "reader_ids"), ""),
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

    private StatementSpec sql(String statement, ReviewId review) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value());
    }
}
