package org.heard.tellings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.voice.Answerer;
import org.heard.voice.Standing;
import org.heard.voice.WishLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How all that children sent and asked for stands, a line each, for figures and lists.
@Component
class TellingLines {
    /// What somebody reads by their work: a manager all, an IRO or whoever covers their children's; but
    /// nothing from which they are left out.
    private static final String READ_BY = """
            t.organisation_id = :organisation
              and (:all or %s)
              and not exists (select 1 from telling_hidden h
                  where h.organisation_id = t.organisation_id and h.telling_id = t.telling_id
                    and h.person_id = :reader and h.let_read_at is null)
            """.formatted(Relations.isIro("t.child_id", ":reader", ":today"));

    private static final String SENT = """
            select 'SENT' as origin, t.telling_id as id, t.child_id, t.kind, t.route, t.sent_at,
                t.raised or exists (select 1 from telling_helped h
                 where h.organisation_id = t.organisation_id and h.telling_id = t.telling_id
                   and h.beside = any(:close)) as read_first,
                a.name as answerer, a.answer_by,
                array(select s.step from telling_step s
                 where s.organisation_id = t.organisation_id and s.telling_id = t.telling_id
                   and s.visible_from <= :now order by s.visible_from, s.step_no) as steps,
                exists (select 1 from child_in_care c
                 where c.organisation_id = t.organisation_id and c.child_id = t.child_id) as in_care,
                (select w.wish_id from telling_wish w
                 where w.organisation_id = t.organisation_id and w.telling_id = t.telling_id) as wish
            from telling t
            left join lateral (select name, answer_by from telling_answerer a
                where a.organisation_id = t.organisation_id and a.telling_id = t.telling_id
                order by a.answerer_no desc limit 1) a on true
            where %s
            """.formatted(READ_BY);

    /// What stands with the wishes: that which was sent is there for its thread alone, its line is the one
    /// above.
    private static final String WISHED = """
            select case when w.sent then 'THREAD' else 'WRITTEN' end, w.wish_id, w.child_id, 'WISH', 'SOON',
                w.on_date::timestamp at time zone 'Europe/London', false, w.answerer, w.answer_by, w.steps, w.in_care, w.wish_id
            from (%s) w
            """.formatted(WishLines.SELECT);

    private final JdbcClient rows;

    TellingLines(JdbcClient rows) {
        this.rows = rows;
    }

    private enum Origin {
        SENT,
        WRITTEN,
        THREAD
    }

    private record Read(Origin origin, Waiting.Line line) {}

    /// What figures and lists need of all that the actor reads by their work, without what they must not
    /// see: what children sent, and what adults wrote down that they want, in one statement; who is looked
    /// after is read in SQL (ADR 9). What was sent and stands with the wishes is one line, that of what was
    /// sent.
    List<Waiting.Line> list(Actor actor, Instant now, LocalDate today) {
        var read = rows.sql(SENT + " union all " + WISHED)
                .param("organisation", Tenancy.current().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("all", actor.is(Role.IRO_MANAGER))
                .param("reader", actor.person().value())
                .param("today", today)
                .param("close", Helped.Beside.close())
                .query((row, n) -> read(row))
                .list();
        var threads = read.stream()
                .filter(one -> one.origin() == Origin.THREAD)
                .map(Read::line)
                .collect(Collectors.toMap(Waiting.Line::id, Function.identity()));
        return read.stream()
                .filter(one -> one.origin() != Origin.THREAD)
                .map(Read::line)
                .map(line -> line.wish()
                        .flatMap(wish -> Optional.ofNullable(threads.get(wish)))
                        .map(line::following)
                        .orElse(line))
                .toList();
    }

    private static Read read(ResultSet row) throws SQLException {
        var origin = Origin.valueOf(row.getString("origin"));
        var steps = WishLines.steps(row);
        var answerer = row.getString("answerer");
        return new Read(
                origin,
                new Waiting.Line(
                        row.getObject("id", UUID.class),
                        origin == Origin.WRITTEN,
                        new ChildId(row.getObject("child_id", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        Route.valueOf(row.getString("route")),
                        row.getBoolean("read_first"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        answerer == null
                                ? Optional.empty()
                                : Optional.of(new Answerer(answerer, row.getObject("answer_by", LocalDate.class))),
                        origin == Origin.SENT ? Standing.of(steps) : WishLines.standing(steps),
                        row.getBoolean("in_care"),
                        Optional.ofNullable(row.getObject("wish", UUID.class))));
    }
}
