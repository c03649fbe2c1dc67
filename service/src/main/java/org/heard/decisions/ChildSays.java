package org.heard.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.decisions.ChildSaid.Happened;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What children say of whether a decision happened. It stands beside what its owner says and never over it.
@Component
@Transactional
public class ChildSays {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient rows;
    private final Sight sight;
    private final Chronicle chronicle;

    ChildSays(JdbcClient rows, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// The child says so of a decision about them that went out; whoever calls has seen that the child was told of it.
    public void say(Self self, Instant now, LocalDate today, UUID decision, Happened happened) {
        var added = sql("""
                        insert into decision_child_said (organisation_id, said_id, decision_id, child_id, said, said_on,
                            said_at)
                        select organisation_id, :id, decision_id, child_id, :said, :today, :now from decision
                        where organisation_id = :organisation and decision_id = :decision and child_id = :child
                            and withdrawn_at is null
                        """)
                .param("id", Ids.next())
                .param("said", happened.name())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("decision", decision)
                .param("child", self.child().value())
                .update();
        if (added == 0) {
            throw new NotFound();
        }
        // Not what they said: the chronicle has more readers than the IRO.
        chronicle.write(
                self.actor(),
                now,
                Entry.of(self.child(), "The child said how a decision is going", "child said")
                        .about("decision", decision));
    }

    /// What the child said of each decision, the oldest first.
    @Transactional(readOnly = true)
    public Map<UUID, List<ChildSaid>> list(Actor actor, LocalDate today, ChildId child) {
        return sight.may(actor, Act.SEE_WORDS, child, today) ? find(child) : Map.of();
    }

    /// Of which decisions the child can say something: about them, and not taken back.
    @Transactional(readOnly = true)
    public Set<UUID> open(Self self) {
        return Set.copyOf(sql("""
                        select decision_id from decision
                        where organisation_id = :organisation and child_id = :child and withdrawn_at is null
                        """)
                .param("child", self.child().value())
                .query((row, n) -> row.getObject("decision_id", UUID.class))
                .list());
    }

    /// What the child said themself.
    @Transactional(readOnly = true)
    public Map<UUID, List<ChildSaid>> list(Self self) {
        return find(self.child());
    }

    /// The child's IRO has read what the child said of these decisions.
    public void hear(Actor actor, Instant now, LocalDate today, ChildId child) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        sql("""
                        update decision_child_said set heard_name = :name, heard_at = :now
                        where organisation_id = :organisation and child_id = :child and heard_at is null
                        """)
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("child", child.value())
                .update();
    }

    private Map<UUID, List<ChildSaid>> find(ChildId child) {
        return sql("""
                        select * from decision_child_said
                        where organisation_id = :organisation and child_id = :child order by said_at, said_id
                        """)
                .param("child", child.value())
                .query((row, n) -> new ChildSaid(
                        row.getObject("said_id", UUID.class),
                        row.getObject("decision_id", UUID.class),
                        Happened.valueOf(row.getString("said")),
                        row.getObject("said_on", LocalDate.class),
                        row.getString("heard_name"),
                        heardOn(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ChildSaid::decision));
    }

    private static @Nullable LocalDate heardOn(ResultSet row) throws SQLException {
        var heard = row.getTimestamp("heard_at");
        return heard == null ? null : heard.toInstant().atZone(LONDON).toLocalDate();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
