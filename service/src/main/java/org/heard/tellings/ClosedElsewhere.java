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
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.voice.Standing;
import org.heard.voice.WishLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what stands elsewhere than with what children sent and was closed without an answer, in one statement.
@Component
class ClosedElsewhere {
    private final JdbcClient rows;
    private final List<EndedUnanswered> rooms;

    ClosedElsewhere(JdbcClient rows, List<EndedUnanswered> rooms) {
        this.rows = rows;
        this.rooms = List.copyOf(rooms);
    }

    private record Line(Standing standing, Closed closed) {}

    List<Closed> list(Instant now) {
        return rows
                .sql(rooms.stream().map(EndedUnanswered::select).collect(Collectors.joining(" union all ")))
                .param("organisation", Tenancy.current().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Line(WishLines.standing(WishLines.steps(row)), closed(row)))
                .list()
                .stream()
                .filter(line -> line.standing().isWaiting())
                .map(Line::closed)
                .toList();
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
