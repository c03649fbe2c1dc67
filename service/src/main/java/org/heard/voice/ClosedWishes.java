package org.heard.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.moments.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Wishes that left a child's page although the child never saw an answer, nor said that somebody talked
/// with them: somebody said that the words are another child's. What a child who has left care still waits
/// for is not among them: it stands with what waits.
@Component
@Transactional(readOnly = true)
public class ClosedWishes {
    /// Also while no manager has confirmed it, however it stood: that is for them to see.
    private static final String CLOSED = """
            from wish w
            where w.organisation_id = :organisation and w.withdrawn_at is not null and not w.sent
              and (w.confirmed_at is null or %s)
            """.formatted(WishLines.WAITED);

    private final JdbcClient rows;

    ClosedWishes(JdbcClient rows) {
        this.rows = rows;
    }

    /// One of them, without its words.
    ///
    /// @param because   why, in an adult's words; empty where the child's record is sealed
    /// @param confirmed whether a manager has confirmed it
    public record Closed(UUID id, ChildId child, LocalDate askedOn, LocalDate on, String because, boolean confirmed) {}

    /// How many there are in the service, for its manager.
    public int count(Actor actor, Instant now) {
        return statement("select count(*) " + CLOSED, actor, now)
                .query(Integer.class)
                .single();
    }

    /// All of the service, for its manager, the last asked first.
    public List<Closed> list(Actor actor, Instant now) {
        return statement("""
                        select w.wish_id, w.child_id, w.withdrawn_at, w.confirmed_at,
                            (select e.on_date from exact_words e
                             where e.organisation_id = w.organisation_id and e.words_id = w.words_id) as on_date,
                            case when exists (select 1 from child s where s.organisation_id = w.organisation_id
                                and s.child_id = w.child_id and s.sealed_on is not null)
                              then '' else w.withdrawn_because end as because
                        """ + CLOSED + " order by on_date desc, w.wish_id desc", actor, now)
                .query((row, n) -> closed(row))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Actor actor, Instant now) {
        actor.mustBe(Role.IRO_MANAGER);
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static Closed closed(ResultSet row) throws SQLException {
        return new Closed(
                row.getObject("wish_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                Moments.day(row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()),
                row.getString("because"),
                row.getObject("confirmed_at", OffsetDateTime.class) != null);
    }
}
