package org.heard.advocacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.moments.Moments;
import org.heard.outbox.MessageId;
import org.heard.received.ReadBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of what children asked for.
@Component
class RequestStore {
    /// Every request with whoever opened it first.
    private static final String SELECT = """
            select q.*, r.reader_name, r.read_at from child_request q
            left join lateral (select reader_name, read_at from child_request_read r
                where r.organisation_id = q.organisation_id and r.request_id = q.request_id
                order by r.read_at, r.reader_id limit 1) r on true
            where q.organisation_id = :organisation
            """;

    /// Those that wait and are for this person: their own children's as IRO or cover, all for whoever answers for the
    /// service. Complaints are for the latter alone: the IRO may be whom it is about. What the social worker is not
    /// to know is for nobody who is that as well.
    private static final String WAITS =
            """
            q.organisation_id = :organisation and q.answered_at is null and not %s
              and (:all or (q.kind <> 'COMPLAINT' and %s))
            """.formatted(isKept(":person"), Relations.isIro("q.child_id", ":person", ":today"));

    private final JdbcClient rows;

    RequestStore(JdbcClient rows) {
        this.rows = rows;
    }

    void add(Request request, @Nullable MessageId message) {
        rows.sql("""
                        insert into child_request (organisation_id, request_id, child_id, kind, reach, hidden, asked_at, answer_by,
                            message_id)
                        values (:organisation, :id, :child, :kind, :reach, :hidden, :at, :answerBy, :message)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", request.id())
                .param("child", request.child().value())
                .param("kind", request.kind().name())
                .param("reach", request.reach())
                .param("hidden", request.hidden())
                .param("at", request.askedAt().atOffset(ZoneOffset.UTC))
                .param("answerBy", request.answerBy())
                .param("message", message == null ? null : message.value(), Types.OTHER)
                .update();
    }

    List<Request> list(ChildId child) {
        return rows.sql(SELECT + "and q.child_id = :child order by q.asked_at desc, q.request_id")
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query((row, n) -> request(row))
                .list();
    }

    Optional<Request> find(UUID id) {
        return rows.sql(SELECT + "and q.request_id = :id")
                .param("organisation", Tenancy.current().value())
                .param("id", id)
                .query((row, n) -> request(row))
                .optional();
    }

    /// A stretch of what waits for this person, the longest first.
    List<Request> listWaiting(Actor actor, LocalDate today, int skipped, int most) {
        return waiting(
                        SELECT + " and " + WAITS + " order by q.asked_at, q.request_id offset :skipped limit :most",
                        actor,
                        today)
                .param("skipped", skipped)
                .param("most", most)
                .query((row, n) -> request(row))
                .list();
    }

    int countWaiting(Actor actor, LocalDate today) {
        return waiting("select count(*) from child_request q where " + WAITS, actor, today)
                .query(Integer.class)
                .single();
    }

    /// How what waits for this person stands: a row for all of a kind that came as far and is due by the same, however
    /// many they are.
    List<Alike> standing(Actor actor, LocalDate today) {
        return waiting("""
                        select q.kind, q.message_id is not null and q.left_at is null and q.not_left_at is not null as stuck,
                            q.answer_by, case when q.message_id is not null
                              then (q.left_at at time zone 'Europe/London')::date end as left_on,
                            count(*) as number, min(q.asked_at) as oldest
                        from child_request q where %s
                        group by 1, 2, 3, 4
                        """.formatted(WAITS), actor, today)
                .query((row, n) -> new Alike(
                        Request.Kind.valueOf(row.getString("kind")),
                        row.getBoolean("stuck"),
                        Request.due(
                                Request.Kind.valueOf(row.getString("kind")),
                                row.getObject("answer_by", LocalDate.class),
                                row.getObject("left_on", LocalDate.class)),
                        row.getInt("number"),
                        Moments.day(
                                row.getObject("oldest", OffsetDateTime.class).toInstant())))
                .list();
    }

    /// So many that stand alike.
    ///
    /// @param stuck  their message did not leave
    /// @param due    the day by which something is promised
    /// @param oldest the day on which the first of them was asked
    record Alike(Request.Kind kind, boolean stuck, Optional<LocalDate> due, int number, LocalDate oldest) {}

    private JdbcClient.StatementSpec waiting(String statement, Actor actor, LocalDate today) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("all", actor.seesWholeService())
                .param("person", actor.person().value())
                .param("today", today);
    }

    /// The condition of a list: the request is kept from this person, who is the child's social worker today. The
    /// statement binds `:organisation` and `:today`.
    static String isKept(String person) {
        return "(q.hidden and " + Relations.isSocialWorker("q.child_id", person, ":today") + ")";
    }

    /// False where this person has opened it before.
    boolean addRead(UUID id, Actor actor, Instant now) {
        return rows.sql("""
                                insert into child_request_read (organisation_id, request_id, reader_id, reader_name, read_at)
                                values (:organisation, :id, :by, :name, :now) on conflict do nothing
                                """)
                        .param("organisation", Tenancy.current().value())
                        .param("id", id)
                        .param("by", actor.person().value())
                        .param("name", actor.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// A mail server took the message; false where no request of now leaves by it.
    boolean left(MessageId message, Instant at) {
        return byMessage("update child_request set left_at = :at where %s and left_at is null", message)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The message has not left: the request, where one still waits by it.
    Optional<Request> notLeft(MessageId message, Instant at) {
        return byMessage("""
                        update child_request set not_left_at = coalesce(not_left_at, :at)
                        where %s and left_at is null and answered_at is null returning request_id
                        """, message)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /// The messages that have been on their way since before then.
    List<MessageId> listOnTheirWay(Instant before) {
        return rows.sql("""
                        select message_id from child_request where organisation_id = :organisation and message_id is not null
                          and left_at is null and not_left_at is null and answered_at is null
                          and coalesce(sent_again_at, asked_at) <= :before
                        """)
                .param("organisation", Tenancy.current().value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new MessageId(row.getObject("message_id", UUID.class)))
                .list();
    }

    /// It is on its way again, by another message.
    void sentAgain(Actor actor, Instant now, UUID id, MessageId message) {
        rows.sql("""
                        update child_request set message_id = :message, not_left_at = null, sent_again_at = :now,
                            sent_again_by = :by, sent_again_name = :name
                        where organisation_id = :organisation and request_id = :id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id)
                .param("message", message.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("name", actor.name())
                .update();
    }

    private JdbcClient.StatementSpec byMessage(String statement, MessageId message) {
        return rows.sql(statement.formatted("organisation_id = :organisation and message_id = :message"))
                .param("organisation", Tenancy.current().value())
                .param("message", message.value());
    }

    boolean answer(Actor actor, Instant now, UUID id, LocalDate on, String words, Instant shownFrom) {
        return rows.sql("""
                                update child_request set answered_on = :on, answer = :words, answered_by = :by,
                                    answered_name = :name, answered_at = :now, shown_from = :shownFrom
                                where organisation_id = :organisation and request_id = :id and answered_at is null
                                """)
                        .param("organisation", Tenancy.current().value())
                        .param("id", id)
                        .param("on", on)
                        .param("words", words)
                        .param("by", actor.person().value())
                        .param("name", actor.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("shownFrom", shownFrom.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable ReadBy read(ResultSet row) throws SQLException {
        var at = instant(row, "read_at");
        return at == null ? null : new ReadBy(row.getString("reader_name"), at);
    }

    private static Request.@Nullable Leaving leaving(ResultSet row) throws SQLException {
        var message = row.getObject("message_id", UUID.class);
        return message == null
                ? null
                : new Request.Leaving(
                        new MessageId(message), instant(row, "left_at"), instant(row, "not_left_at"), again(row));
    }

    private static Request.@Nullable Again again(ResultSet row) throws SQLException {
        var at = instant(row, "sent_again_at");
        return at == null ? null : new Request.Again(row.getString("sent_again_name"), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Request request(ResultSet row) throws SQLException {
        var on = row.getObject("answered_on", LocalDate.class);
        return new Request(
                row.getObject("request_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                Request.Kind.valueOf(row.getString("kind")),
                row.getString("reach"),
                row.getBoolean("hidden"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", LocalDate.class),
                leaving(row),
                read(row),
                on == null
                        ? null
                        : new Request.Answered(
                                on,
                                row.getString("answer"),
                                row.getString("answered_name"),
                                row.getObject("shown_from", OffsetDateTime.class)
                                        .toInstant()));
    }
}
