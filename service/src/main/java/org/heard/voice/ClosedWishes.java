package org.heard.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.moments.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Wishes that nobody would think of any more although the child never saw an answer, nor said that somebody talked
/// with
/// them: taken back by an adult while they waited, or the child has left care. What the child sent from their own space
/// is not among them: it is listed with what children send.
@Component
@Transactional(readOnly = true)
public class ClosedWishes {
    private final JdbcClient rows;

    ClosedWishes(JdbcClient rows) {
        this.rows = rows;
    }

    /// One of them, without its words.
    ///
    /// @param withdrawn when it was taken back, and why; empty where the child has left care
    public record Closed(UUID id, ChildId child, LocalDate askedOn, Optional<Withdrawn> withdrawn) {
        /// That it was taken back.
        public record Withdrawn(LocalDate on, String because) {}
    }

    private record Line(Closed closed, Standing standing) {}

    /// All of the service, for its manager, the last asked first; who is looked after is read in SQL (ADR 9).
    public List<Closed> list(Actor actor, Instant now) {
        actor.mustBe(Role.IRO_MANAGER);
        return rows
                .sql("""
                        select w.wish_id, w.child_id, e.on_date, w.withdrawn_at,
                            case when exists (select 1 from child s where s.organisation_id = w.organisation_id
                                and s.child_id = w.child_id and s.sealed_on is not null)
                              then '' else w.withdrawn_because end as withdrawn_because,
                            array(select s.step from wish_step s
                             where s.organisation_id = w.organisation_id and s.wish_id = w.wish_id
                               and s.shown_at <= least(:now, w.withdrawn_at) order by s.shown_at, s.step_no) as steps
                        from wish w join exact_words e using (organisation_id, words_id)
                        where w.organisation_id = :organisation and not w.sent
                          and (w.withdrawn_at is not null or not exists (select 1 from child_in_care c
                            where c.organisation_id = w.organisation_id and c.child_id = w.child_id))
                        order by e.on_date desc, w.wish_id desc
                        """)
                .param("organisation", Tenancy.current().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> line(row))
                .list()
                .stream()
                .filter(line -> line.standing().isWaiting())
                .map(Line::closed)
                .toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        var because = row.getString("withdrawn_because");
        return new Line(
                new Closed(
                        row.getObject("wish_id", UUID.class),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getObject("on_date", LocalDate.class),
                        Optional.ofNullable(withdrawn)
                                .map(at -> new Closed.Withdrawn(Moments.day(at.toInstant()), because))),
                WishLines.standing(WishLines.steps(row)));
    }
}
