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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of what children asked for.
@Component
class RequestStore {
    private final JdbcClient rows;

    RequestStore(JdbcClient rows) {
        this.rows = rows;
    }

    void add(Request request, @Nullable UUID message) {
        rows.sql("""
                        insert into child_request (organisation_id, request_id, child_id, kind, reach, hidden, asked_at, message_id)
                        values (:organisation, :id, :child, :kind, :reach, :hidden, :at, :message)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", request.id())
                .param("child", request.child().value())
                .param("kind", request.kind().name())
                .param("reach", request.reach())
                .param("hidden", request.hidden())
                .param("at", request.askedAt().atOffset(ZoneOffset.UTC))
                .param("message", message, Types.OTHER)
                .update();
    }

    List<Request> list(ChildId child) {
        return rows.sql("""
                        select * from child_request where organisation_id = :organisation and child_id = :child
                        order by asked_at desc, request_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query((row, n) -> request(row))
                .list();
    }

    Optional<Request> find(UUID id) {
        return rows.sql("select * from child_request where organisation_id = :organisation and request_id = :id")
                .param("organisation", Tenancy.current().value())
                .param("id", id)
                .query((row, n) -> request(row))
                .optional();
    }

    /// Those that wait and are for this person: their own children's as IRO or cover, all for whoever answers for the
    /// service. Complaints are for the latter alone: the IRO may be whom it is about.
    List<Request> waiting(Actor actor, LocalDate today) {
        return rows.sql("""
                        select q.* from child_request q
                        where q.organisation_id = :organisation and q.answered_at is null
                          and (:all or (q.kind <> 'COMPLAINT' and %s))
                        order by q.asked_at, q.request_id
                        """.formatted(Relations.isIro("q.child_id", ":person", ":today")))
                .param("organisation", Tenancy.current().value())
                .param("all", actor.seesWholeService())
                .param("person", actor.person().value())
                .param("today", today)
                .query((row, n) -> request(row))
                .list();
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

    private static Request request(ResultSet row) throws SQLException {
        var on = row.getObject("answered_on", LocalDate.class);
        return new Request(
                row.getObject("request_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                Request.Kind.valueOf(row.getString("kind")),
                row.getString("reach"),
                row.getBoolean("hidden"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
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
