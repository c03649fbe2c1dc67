package org.heard.tellings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was closed without an answer, in whichever room, a stretch in one statement; and counts all of it in one,
/// for a page that says no more than how much it is.
@Component
class ClosedUnanswered {
    private final JdbcClient rows;
    private final String closed;

    ClosedUnanswered(JdbcClient rows, List<EndedUnanswered> rooms) {
        this.rows = rows;
        this.closed = rooms.stream().map(EndedUnanswered::select).collect(Collectors.joining(" union all "));
    }

    int count(Actor reader, Instant now, LocalDate today) {
        return statement("select count(*) from (%s) closed".formatted(closed), reader, now, today)
                .query(Integer.class)
                .single();
    }

    /// A stretch of it, the first asked first.
    List<Closed> list(Actor reader, Instant now, LocalDate today, int skipped, int most) {
        return statement(
                        "select * from (%s) closed order by on_date, href, whose, what offset :skipped limit :most"
                                .formatted(closed),
                        reader,
                        now,
                        today)
                .param("skipped", skipped)
                .param("most", most)
                .query((row, n) -> closed(row))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Actor reader, Instant now, LocalDate today) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("reader", reader.person().value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static Closed closed(ResultSet row) throws SQLException {
        return new Closed(
                Optional.ofNullable(row.getObject("child_id", UUID.class)).map(ChildId::new),
                row.getString("whose"),
                row.getString("what"),
                row.getObject("on_date", LocalDate.class),
                row.getString("why"),
                row.getString("href"));
    }
}
