package org.heard.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Sight;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Messages as pages list and count them. To whom one goes is only there for whoever may open the record it is about.
@Component
class MessageLines {
    private final JdbcClient rows;
    private final Sight sight;

    MessageLines(JdbcClient rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    List<Line> list(Actor actor, LocalDate today, State state, Optional<MessageId> after, int most) {
        return lines(actor, today, "and m.state = :state and (:after::uuid is null or m.message_id < :after)")
                .param("state", state.name())
                .param("after", after.map(MessageId::value).orElse(null), Types.OTHER)
                .param("most", most)
                .query((row, n) -> line(row))
                .list();
    }

    Optional<Line> find(Actor actor, LocalDate today, MessageId id) {
        return lines(actor, today, "and m.message_id = :id")
                .param("id", id.value())
                .param("most", 1)
                .query((row, n) -> line(row))
                .optional();
    }

    Tally count() {
        var counts = new EnumMap<State, Integer>(State.class);
        rows.sql("select state, count(*) as n from message where organisation_id = :organisation group by state")
                .param("organisation", Tenancy.current().value())
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("n"));
                });
        var trouble = rows.sql("""
                        select trouble, tried_at from message
                        where organisation_id = :organisation and state = 'QUEUED' and trouble_for_all
                        order by tried_at desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> new Tally.Trouble(
                        row.getString("trouble"),
                        MessageStore.instant(row, "tried_at").orElseThrow()))
                .optional();
        return new Tally(counts, trouble);
    }

    private JdbcClient.StatementSpec lines(Actor actor, LocalDate today, String which) {
        return rows.sql("""
                        select m.*, (m.about_child is null or %s) and not m.forgotten_once_sent
                            and (not m.child_asked or :manager) as readable from message m
                        where m.organisation_id = :organisation %s
                        order by m.message_id desc limit :most
                        """.formatted(sight.condition(actor, "m.about_child"), which))
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("manager", actor.is(Role.IRO_MANAGER))
                .param("today", today);
    }

    private static Line line(ResultSet row) throws SQLException {
        var readable = row.getBoolean("readable");
        return new Line(
                MessageStore.progress(row),
                readable ? Optional.of(MessageStore.to(row)) : Optional.empty(),
                readable ? Optional.of(row.getString("subject")) : Optional.empty());
    }
}
