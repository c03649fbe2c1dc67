package org.heard.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.decisions.Contest.Reply;
import org.heard.decisions.IssuedDecisions.ManagersAnswer;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of issued decisions, the answers to them and the replies to those. Rows are only added.
@Component
class IssuingStore {
    private final JdbcClient rows;

    IssuingStore(JdbcClient rows) {
        this.rows = rows;
    }

    Optional<IssuedDecisions> find(ChildId child, ReviewId review) {
        return sql("""
                        select * from decisions_issued
                        where organisation_id = :organisation and review_id = :review and child_id = :child
                        """)
                .param("review", review.value())
                .param("child", child.value())
                .query((row, n) -> new IssuedDecisions(
                        review,
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issued_name"),
                        null,
                        answers(review)))
                .optional();
    }

    private List<ManagersAnswer> answers(ReviewId review) {
        var contested = new HashMap<UUID, Map<UUID, String>>();
        sql("""
                        select c.* from decision_contest c join decisions_answer a using (organisation_id, answer_id)
                        where c.organisation_id = :organisation and a.review_id = :review
                        """).param("review", review.value()).query(row -> {
            contested
                    .computeIfAbsent(row.getObject("answer_id", UUID.class), answer -> new HashMap<>())
                    .put(row.getObject("decision_id", UUID.class), row.getString("why"));
        });
        return sql("""
                        select * from decisions_answer where organisation_id = :organisation and review_id = :review
                        order by on_date, recorded_at, answer_id
                        """)
                .param("review", review.value())
                .query((row, n) -> new ManagersAnswer(
                        row.getString("from_name"),
                        row.getString("came"),
                        row.getObject("on_date", LocalDate.class),
                        contested.getOrDefault(row.getObject("answer_id", UUID.class), Map.of())))
                .list();
    }

    /// False where they were issued before.
    boolean issue(ChildId child, ReviewId review, Actor actor, LocalDate on) {
        return sql("""
                        insert into decisions_issued (organisation_id, review_id, child_id, issued_on, issued_by, issued_name)
                        values (:organisation, :review, :child, :on, :by, :name) on conflict do nothing
                        """)
                        .param("review", review.value())
                        .param("child", child.value())
                        .param("on", on)
                        .param("by", actor.person().value())
                        .param("name", actor.name())
                        .update()
                == 1;
    }

    void answer(ChildId child, ReviewId review, ManagersAnswer answer, Actor actor, Instant now) {
        var id = Ids.next();
        sql("""
                        insert into decisions_answer (organisation_id, answer_id, review_id, child_id, from_name, came,
                            on_date, recorded_by, recorded_name, recorded_at)
                        values (:organisation, :id, :review, :child, :from, :came, :on, :by, :name, :now)
                        """)
                .param("id", id)
                .param("review", review.value())
                .param("child", child.value())
                .param("from", answer.from())
                .param("came", answer.came())
                .param("on", answer.on())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        answer.contested()
                .forEach((decision, why) -> sql("""
                        insert into decision_contest (organisation_id, decision_id, answer_id, why)
                        values (:organisation, :decision, :answer, :why)
                        """)
                        .param("decision", decision)
                        .param("answer", id)
                        .param("why", why)
                        .update());
    }

    /// False where somebody replied before.
    boolean reply(UUID decision, UUID answer, Reply reply, Actor actor, Instant now) {
        return sql("""
                        insert into contest_reply (organisation_id, decision_id, answer_id, kind, why, replaced_by, on_date,
                            by_id, by_name, at)
                        values (:organisation, :decision, :answer, :kind, :why, :instead, :on, :by, :name, :now)
                        on conflict do nothing
                        """)
                        .param("decision", decision)
                        .param("answer", answer)
                        .param("kind", reply.kind().name())
                        .param("why", reply.why())
                        .param("instead", reply.inItsPlace(), Types.OTHER)
                        .param("on", reply.on())
                        .param("by", actor.person().value())
                        .param("name", reply.by())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// What was contested, by decision, the oldest first.
    Map<UUID, List<Contest>> contests(Collection<UUID> decisions) {
        var found = new HashMap<UUID, List<Contest>>();
        sql("""
                        select c.decision_id, c.answer_id, c.why as contested_why, a.from_name, a.on_date as contested_on,
                            r.kind, r.why, r.replaced_by, r.on_date, r.by_name
                        from decision_contest c join decisions_answer a using (organisation_id, answer_id)
                        left join contest_reply r using (organisation_id, decision_id, answer_id)
                        where c.organisation_id = :organisation and c.decision_id = any(:decisions)
                        order by a.on_date, a.recorded_at
                        """).param("decisions", decisions.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("decision_id", UUID.class), decision -> new ArrayList<>())
                    .add(contest(row));
        });
        return found;
    }

    private static Contest contest(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Contest(
                row.getObject("answer_id", UUID.class),
                row.getString("contested_why"),
                row.getString("from_name"),
                row.getObject("contested_on", LocalDate.class),
                kind == null
                        ? null
                        : new Reply(
                                Contest.Kind.valueOf(kind),
                                row.getString("why"),
                                row.getObject("replaced_by", UUID.class),
                                row.getObject("on_date", LocalDate.class),
                                row.getString("by_name")));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
