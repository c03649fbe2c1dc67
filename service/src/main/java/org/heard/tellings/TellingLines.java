package org.heard.tellings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.voice.Standing;
import org.heard.voice.Step;
import org.heard.voice.WishThreads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How all that children sent stands, a line each, for figures and lists.
@Component
class TellingLines {
    /// What somebody reads by their work: a manager all, an IRO or whoever covers their children's; but nothing from
    /// which they are left out.
    private static final String READ_BY = """
            t.organisation_id = :organisation
              and (:all or %s)
              and not exists (select 1 from telling_hidden h
                  where h.organisation_id = t.organisation_id and h.telling_id = t.telling_id
                    and h.person_id = :reader and h.let_read_at is null)
            """.formatted(Relations.isIro("t.child_id", ":reader", ":today"));

    private final JdbcClient rows;
    private final WishThreads threads;

    TellingLines(JdbcClient rows, WishThreads threads) {
        this.rows = rows;
        this.threads = threads;
    }

    /// What figures and lists need of all that the actor reads by their work, without what they must not see, in one
    /// statement; who is looked after is read in SQL (ADR 9).
    List<Waiting.Line> list(Actor actor, Instant now, LocalDate today) {
        var lines = rows.sql("""
                        select t.telling_id, t.child_id, t.kind, t.route, t.sent_at,
                            t.raised or exists (select 1 from telling_helped h
                             where h.organisation_id = t.organisation_id and h.telling_id = t.telling_id
                               and h.beside = any(:close)) as read_first,
                            (select a.answer_by from telling_answerer a
                             where a.organisation_id = t.organisation_id and a.telling_id = t.telling_id
                             order by a.answerer_no desc limit 1) as answer_by,
                            array(select s.step from telling_step s
                             where s.organisation_id = t.organisation_id and s.telling_id = t.telling_id
                               and s.visible_from <= :now order by s.visible_from, s.step_no) as steps,
                            exists (select 1 from child_in_care c
                             where c.organisation_id = t.organisation_id and c.child_id = t.child_id) as in_care,
                            (select w.wish_id from telling_wish w
                             where w.organisation_id = t.organisation_id and w.telling_id = t.telling_id) as wish
                        from telling t where %s
                        """.formatted(READ_BY))
                .param("organisation", Tenancy.current().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("all", actor.is(Role.IRO_MANAGER))
                .param("reader", actor.person().value())
                .param("today", today)
                .param("close", Helped.Beside.close())
                .query((row, n) -> line(row))
                .list();
        var joined = lines.stream().flatMap(line -> line.wish().stream()).toList();
        if (joined.isEmpty()) {
            return lines;
        }
        var became = threads.list(joined);
        return lines.stream()
                .map(line -> line.wish()
                        .map(became::get)
                        .map(thread -> line.following(thread, now))
                        .orElse(line))
                .toList();
    }

    private static Waiting.Line line(ResultSet row) throws SQLException {
        var steps = Arrays.stream((String[]) row.getArray("steps").getArray())
                .map(Step.Type::valueOf)
                .toList();
        return new Waiting.Line(
                new TellingId(row.getObject("telling_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                Route.valueOf(row.getString("route")),
                row.getBoolean("read_first"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("answer_by", LocalDate.class)),
                Standing.of(steps),
                row.getBoolean("in_care"),
                Optional.ofNullable(row.getObject("wish", UUID.class)));
    }
}
