package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.database.Tenancy;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.moments.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which decision was made of what a child asked for, at a review or beside one: so that what was said, what was
/// decided and whether it happened are one thread. What was asked is known by its id alone: a wish that stands with the
/// others, or one sent from the child's own space. In the audit, not in the chronicle: who reads that need not know
/// what a child sent.
@Component
@Transactional
public class MadeDecisions {
    private static final List<String> FIELD = List.of("decision made of a wish");

    private final Decisions decisions;
    private final Sight sight;
    private final Audit audit;
    private final JdbcClient rows;
    private final WhoAnswers whoAnswers;
    private final Moments moments;

    MadeDecisions(
            Decisions decisions, Sight sight, Audit audit, JdbcClient rows, WhoAnswers whoAnswers, Moments moments) {
        this.decisions = decisions;
        this.whoAnswers = whoAnswers;
        this.moments = moments;
        this.sight = sight;
        this.audit = audit;
        this.rows = rows;
    }

    /// The child's decisions that stand, to choose from, the newest first; none for whoever may not answer wishes.
    @Transactional(readOnly = true)
    public List<Decision> choices(Actor actor, LocalDate today, ChildId child) {
        if (!sight.may(actor, Act.ANSWER, child, today)) {
            return List.of();
        }
        return decisions.list(actor, today, child).stream()
                .filter(Decision::stands)
                .sorted(Comparator.comparing(Decision::madeOn).reversed())
                .toList();
    }

    /// Says which decision was made of it, or with an empty one that none was after all.
    ///
    /// @throws org.heard.access.NotFound where the actor may not, or it is no decision about this child
    public void join(Actor actor, Instant now, LocalDate today, ChildId child, UUID asked, Optional<UUID> decision) {
        sight.must(actor, Act.ANSWER, child, today);
        decision.ifPresent(one -> decisions.get(actor, today, child, one));
        if (decision.equals(Optional.ofNullable(listIds(child).get(asked)))) {
            return;
        }
        sql("delete from made_decision where organisation_id = :organisation and asked_id = :asked")
                .param("asked", asked)
                .update();
        decision.ifPresent(one -> sql("""
                        insert into made_decision (organisation_id, asked_id, decision_id, child_id, joined_by,
                            joined_name, joined_at)
                        values (:organisation, :asked, :decision, :child, :by, :name, :now)
                        """)
                .param("asked", asked)
                .param("decision", one)
                .param("child", child.value())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
        audit.write(actor, now, decision.isPresent() ? "joined" : "parted", child, FIELD);
    }

    /// What was sent from the child's own space stands with the other wishes from now on, and so does what was decided.
    public void follow(ChildId child, UUID asked, UUID wish) {
        sql("""
                        update made_decision set asked_id = :wish
                        where organisation_id = :organisation and child_id = :child and asked_id = :asked
                        """)
                .param("child", child.value())
                .param("asked", asked)
                .param("wish", wish)
                .update();
    }

    /// By what was asked, the decision made of it, as far as the actor may see it.
    @Transactional(readOnly = true)
    public Map<UUID, Decision> list(Actor actor, LocalDate today, ChildId child) {
        var ids = listIds(child);
        if (ids.isEmpty() || !sight.may(actor, Act.SEE, child, today)) {
            return Map.of();
        }
        var seen = new HashMap<UUID, Decision>();
        decisions.list(actor, today, child).forEach(decision -> seen.put(decision.id(), decision));
        var made = new HashMap<UUID, Decision>();
        ids.forEach((asked, decision) -> {
            var found = seen.get(decision);
            if (found != null) {
                made.put(asked, found);
            }
        });
        return made;
    }

    /// By what the child asked, the decision made of it. Its words come from what was explained to them, and from
    /// nowhere else.
    @Transactional(readOnly = true)
    public Map<UUID, UUID> list(Self self) {
        return listIds(self.child());
    }

    /// That a decision was made, and who explains it by when. Never what it says.
    public record ToExplain(LocalDate madeOn, Answerer explains) {}

    /// By what the child asked, that a decision was made of it, whether or not it was explained to them; from when
    /// something new may go to them. Of one they may not be told of yet, or that no longer stands, it says nothing.
    @Transactional(readOnly = true)
    public Map<UUID, ToExplain> toExplain(Self self, Instant now, LocalDate today) {
        var joined = joined(self.child());
        if (joined.isEmpty()) {
            return Map.of();
        }
        var mayBeTold = decisions.mayBeTold(self);
        var waits = new HashMap<UUID, ToExplain>();
        for (var one : joined) {
            var madeOn = mayBeTold.get(one.decision());
            var on = Moments.day(one.at());
            if (madeOn != null && !moments.next(one.at(), on, self.child()).isAfter(now)) {
                waits.put(one.asked(), new ToExplain(madeOn, whoAnswers.of(self.child(), on, today)));
            }
        }
        return waits;
    }

    private record Joined(UUID asked, UUID decision, Instant at) {}

    private List<Joined> joined(ChildId child) {
        return sql("select * from made_decision where organisation_id = :organisation and child_id = :child")
                .param("child", child.value())
                .query((row, n) -> new Joined(
                        row.getObject("asked_id", UUID.class),
                        row.getObject("decision_id", UUID.class),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Map<UUID, UUID> listIds(ChildId child) {
        var made = new HashMap<UUID, UUID>();
        sql("select asked_id, decision_id from made_decision"
                        + " where organisation_id = :organisation and child_id = :child")
                .param("child", child.value())
                .query(row -> {
                    made.put(row.getObject("asked_id", UUID.class), row.getObject("decision_id", UUID.class));
                });
        return made;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
