package org.heard.decisions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of decisions and how far they got; a withdrawn one is found by none of these.
@Component
class DecisionStore {
    private static final Comparator<Decision> OPEN_FIRST_BY_DUE = Comparator.comparing(Decision::open)
            .reversed()
            .thenComparing(Decision::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Decision::madeOn, Comparator.reverseOrder());

    private final JdbcClient rows;
    private final IssuingStore issuing;

    DecisionStore(JdbcClient rows, IssuingStore issuing) {
        this.rows = rows;
        this.issuing = issuing;
    }

    void add(Actor actor, Instant now, Collection<Decision> decisions) {
        sql("""
                        insert into decision (organisation_id, decision_id, child_id, review_id, made_on, what,
                            wanted_outcome, owner_id, owner_name, due_on, source, held_back)
                        select :organisation, t.*
                        from unnest(:ids::uuid[], :children::uuid[], :reviews::uuid[], :made::date[], :what::text[],
                            :outcomes::text[], :owners::uuid[], :ownerNames::text[], :due::date[], :sources::text[],
                            :heldBack::boolean[]) as t
                        """)
                .param("ids", each(decisions, Decision::id, UUID[]::new))
                .param("children", each(decisions, one -> one.child().value(), UUID[]::new))
                .param("reviews", each(decisions, DecisionStore::review, UUID[]::new))
                .param("made", each(decisions, one -> Date.valueOf(one.madeOn()), Date[]::new))
                .param("what", each(decisions, Decision::what, String[]::new))
                .param("outcomes", each(decisions, Decision::wantedOutcome, String[]::new))
                .param("owners", each(decisions, DecisionStore::owner, UUID[]::new))
                .param("ownerNames", each(decisions, one -> one.owner().name(), String[]::new))
                .param("due", each(decisions, DecisionStore::due, Date[]::new))
                .param("sources", each(decisions, Decision::source, String[]::new))
                .param("heldBack", each(decisions, Decision::heldBack, Boolean[]::new))
                .update();
        mark(
                actor,
                now,
                decisions.stream()
                        .flatMap(decision -> decision.marks().stream().map(mark -> new Added(decision.id(), mark)))
                        .toList());
    }

    /// How far this decision got.
    record Added(UUID decision, Decision.Mark mark) {}

    void mark(Actor actor, Instant now, Collection<Added> marks) {
        if (marks.isEmpty()) {
            return;
        }
        sql("""
                        insert into decision_mark (organisation_id, mark_id, decision_id, on_date, status, note, by_name,
                            recorded_by, recorded_at)
                        select :organisation, t.*, :by, :now
                        from unnest(:ids::uuid[], :decisions::uuid[], :days::date[], :statuses::text[], :notes::text[],
                            :names::text[]) as t
                        """)
                .param("ids", each(marks, one -> Ids.next(), UUID[]::new))
                .param("decisions", each(marks, Added::decision, UUID[]::new))
                .param("days", each(marks, one -> Date.valueOf(one.mark().on()), Date[]::new))
                .param("statuses", each(marks, one -> one.mark().status().name(), String[]::new))
                .param("notes", each(marks, one -> one.mark().note(), String[]::new))
                .param("names", each(marks, one -> one.mark().by(), String[]::new))
                .param("by", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static <T, V extends @Nullable Object> V[] each(
            Collection<T> of, Function<T, V> value, IntFunction<V[]> array) {
        return of.stream().map(value).toArray(array);
    }

    private static @Nullable UUID review(Decision decision) {
        return decision.review() == null ? null : decision.review().value();
    }

    private static @Nullable UUID owner(Decision decision) {
        var person = decision.owner().person();
        return person == null ? null : person.value();
    }

    private static @Nullable Date due(Decision decision) {
        return decision.due() == null ? null : Date.valueOf(decision.due());
    }

    /// Lets people see decisions that were held back.
    void show(Collection<UUID> decisions) {
        sql("""
                        update decision set held_back = false, version = version + 1
                        where organisation_id = :organisation and decision_id = any(:decisions) and held_back
                        """).param("decisions", decisions.toArray(UUID[]::new)).update();
    }

    void withdraw(UUID decision, Actor actor, Instant now, String because) {
        sql("""
                        update decision set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because,
                            version = version + 1
                        where organisation_id = :organisation and decision_id = :decision
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("because", because)
                .param("decision", decision)
                .update();
    }

    Optional<Decision> find(ChildId child, UUID decision) {
        return list(List.of(child)).getOrDefault(child, List.of()).stream()
                .filter(one -> one.id().equals(decision))
                .findFirst();
    }

    Map<ChildId, List<Decision>> list(Collection<ChildId> children) {
        var of = children.stream().map(ChildId::value).toArray(UUID[]::new);
        var marks = sql("""
                        select m.* from decision_mark m join decision d using (organisation_id, decision_id)
                        where m.organisation_id = :organisation and d.child_id = any(:children)
                        order by m.on_date, m.recorded_at, m.mark_id
                        """)
                .param("children", of)
                .query((row, n) -> Map.entry(row.getObject("decision_id", UUID.class), mark(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        // Few are ever contested, so that most pages ask no further.
        var contested = new HashSet<UUID>();
        var found = sql("""
                        select d.*, exists (select 1 from decision_contest c
                                where c.organisation_id = d.organisation_id and c.decision_id = d.decision_id) as contested
                        from decision d
                        where d.organisation_id = :organisation and d.child_id = any(:children)
                            and d.withdrawn_at is null
                        """)
                .param("children", of)
                .query((row, n) -> {
                    if (row.getBoolean("contested")) {
                        contested.add(row.getObject("decision_id", UUID.class));
                    }
                    return decision(row, marks);
                })
                .list();
        return withContests(found, contested).stream()
                .sorted(OPEN_FIRST_BY_DUE)
                .collect(Collectors.groupingBy(Decision::child));
    }

    private List<Decision> withContests(List<Decision> found, Set<UUID> contested) {
        if (contested.isEmpty()) {
            return found;
        }
        var contests = issuing.contests(contested);
        return found.stream()
                .map(decision -> decision.with(contests.getOrDefault(decision.id(), List.of())))
                .toList();
    }

    private static Decision decision(ResultSet row, Map<UUID, List<Decision.Mark>> marks) throws SQLException {
        var id = row.getObject("decision_id", UUID.class);
        var review = row.getObject("review_id", UUID.class);
        var owner = row.getObject("owner_id", UUID.class);
        return new Decision(
                id,
                new ChildId(row.getObject("child_id", UUID.class)),
                review == null ? null : new ReviewId(review),
                row.getObject("made_on", LocalDate.class),
                row.getString("what"),
                row.getString("wanted_outcome"),
                new Decision.Owner(owner == null ? null : new PersonId(owner), row.getString("owner_name")),
                row.getObject("due_on", LocalDate.class),
                marks.getOrDefault(id, List.of()),
                List.of(),
                row.getString("source"),
                row.getObject("issue_id", UUID.class),
                row.getBoolean("held_back"));
    }

    private static Decision.Mark mark(ResultSet row) throws SQLException {
        return new Decision.Mark(
                row.getObject("on_date", LocalDate.class),
                Decision.Status.valueOf(row.getString("status")),
                row.getString("note"),
                row.getString("by_name"));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
