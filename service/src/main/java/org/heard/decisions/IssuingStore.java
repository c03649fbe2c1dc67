package org.heard.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.decisions.Contest.Reply;
import org.heard.decisions.IssuedDecisions.Issue;
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
        var out = sql("""
                        select * from decisions_issued
                        where organisation_id = :organisation and review_id = :review and child_id = :child
                        order by issued_at desc, issue_id desc
                        """)
                .param("review", review.value())
                .param("child", child.value())
                .query((row, n) -> new WentOut(
                        moment(row, "issue_id", "issued_at"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issued_name")))
                .list();
        return out.isEmpty() ? Optional.empty() : Optional.of(answered(review, out, answers(review)));
    }

    /// Some decisions going out.
    private record WentOut(Moment moment, LocalDate on, String by) {}

    /// An answer, and when it was written down.
    private record Came(ManagersAnswer answer, Moment moment) {}

    /// When a row was written; of two written in one instant the identifier says which came first.
    private record Moment(Instant at, UUID id) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            return Comparator.comparing(Moment::at).thenComparing(Moment::id).compare(this, other);
        }
    }

    private static Moment moment(ResultSet row, String id, String at) throws SQLException {
        return new Moment(row.getObject(at, OffsetDateTime.class).toInstant(), row.getObject(id, UUID.class));
    }

    /// Lays each answer beside what it answers: all that had gone out by then.
    private static IssuedDecisions answered(ReviewId review, List<WentOut> lastFirst, List<Came> answers) {
        var issues = new ArrayList<Issue>();
        var later = new ArrayList<>(answers);
        LocalDate answered = null;
        for (var out : lastFirst) {
            var came = later.stream()
                    .filter(one -> one.moment().compareTo(out.moment()) > 0)
                    .toList();
            later.removeAll(came);
            var between = came.stream().map(Came::answer).toList();
            for (var answer : between) {
                answered = answered == null || answer.on().isBefore(answered) ? answer.on() : answered;
            }
            issues.addFirst(new Issue(out.moment().id(), out.on(), out.by(), null, between, answered));
        }
        return new IssuedDecisions(review, issues);
    }

    private List<Came> answers(ReviewId review) {
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
                .query((row, n) -> new Came(
                        new ManagersAnswer(
                                row.getString("from_name"),
                                row.getString("came"),
                                row.getObject("on_date", LocalDate.class),
                                contested.getOrDefault(row.getObject("answer_id", UUID.class), Map.of())),
                        moment(row, "answer_id", "recorded_at")))
                .list();
    }

    /// How many decisions of the review went out: those that stand and had not gone out before.
    int issue(ChildId child, ReviewId review, Collection<UUID> decisions, Actor actor, Instant now, LocalDate on) {
        var id = Ids.next();
        sql("""
                        insert into decisions_issued (organisation_id, issue_id, review_id, child_id, issued_on, issued_by,
                            issued_name, issued_at)
                        values (:organisation, :id, :review, :child, :on, :by, :name, :now)
                        """)
                .param("id", id)
                .param("review", review.value())
                .param("child", child.value())
                .param("on", on)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return sql("""
                        update decision set issue_id = :id, held_back = false, version = version + 1
                        where organisation_id = :organisation and decision_id = any(:decisions) and issue_id is null
                        """)
                .param("id", id)
                .param("decisions", decisions.toArray(UUID[]::new))
                .update();
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
