package org.heard.care;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of statutory visits; a withdrawn one is found by none of these.
@Component
class VisitStore {
    private final JdbcClient rows;

    VisitStore(JdbcClient rows) {
        this.rows = rows;
    }

    private static final String ADD = """
            insert into statutory_visit (organisation_id, visit_id, child_id, on_date, by_id, by_name, seen,
                not_seen_why, alone, alone_why, source)
            select :organisation, t.*
            from unnest(:ids::uuid[], :children::uuid[], :days::date[], :by::uuid[], :names::text[],
                :seen::boolean[], :notSeenWhy::text[], :alone::text[], :aloneWhy::text[], :sources::text[]) as t
            """;

    /// How many were added: one that stands already is passed over.
    int add(Collection<Visit> visits) {
        return adding(ADD + "on conflict do nothing", visits).update();
    }

    /// Adds them; one that stands already by the same day and name is as told here.
    void put(Collection<Visit> visits) {
        adding(ADD + """
                        on conflict (organisation_id, child_id, on_date, by_name) where withdrawn_at is null do update
                        set seen = excluded.seen, not_seen_why = excluded.not_seen_why, alone = excluded.alone,
                            alone_why = excluded.alone_why, source = excluded.source
                        """, visits).update();
    }

    private StatementSpec adding(String statement, Collection<Visit> visits) {
        return sql(statement)
                .param("ids", each(visits, Visit::id, UUID[]::new))
                .param("children", each(visits, visit -> visit.child().value(), UUID[]::new))
                .param("days", each(visits, visit -> Date.valueOf(visit.on()), Date[]::new))
                .param("by", each(visits, VisitStore::by, UUID[]::new))
                .param("names", each(visits, Visit::byName, String[]::new))
                .param("seen", each(visits, Visit::seen, Boolean[]::new))
                .param("notSeenWhy", each(visits, Visit::whyNotSeen, String[]::new))
                .param("alone", each(visits, VisitStore::alone, String[]::new))
                .param("aloneWhy", each(visits, VisitStore::aloneWhy, String[]::new))
                .param("sources", each(visits, Visit::source, String[]::new));
    }

    Map<ChildId, List<Visits.Known>> known(Collection<ChildId> children) {
        return sql("select * from statutory_visit where organisation_id = :organisation and child_id = any(:children)")
                .param("children", each(children, ChildId::value, UUID[]::new))
                .query((row, n) -> new Visits.Known(visit(row), row.getObject("withdrawn_at") != null))
                .list()
                .stream()
                .collect(Collectors.groupingBy(known -> known.visit().child()));
    }

    List<Visit> list(ChildId child, int most) {
        return sql("""
                        select * from statutory_visit
                        where organisation_id = :organisation and child_id = :child and withdrawn_at is null
                        order by on_date desc, visit_id desc limit :most
                        """)
                .param("child", child.value())
                .param("most", most)
                .query((row, n) -> visit(row))
                .list();
    }

    /// The day of the visit withdrawn.
    Optional<LocalDate> withdraw(ChildId child, UUID visit, Actor actor, Instant now, String because) {
        return sql("""
                        update statutory_visit set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because
                        where organisation_id = :organisation and child_id = :child and visit_id = :visit
                          and withdrawn_at is null
                        returning on_date
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("because", because)
                .param("child", child.value())
                .param("visit", visit)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        var by = row.getObject("by_id", UUID.class);
        var alone = row.getString("alone");
        return new Visit(
                row.getObject("visit_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                by == null ? null : new PersonId(by),
                row.getString("by_name"),
                row.getBoolean("seen"),
                row.getString("not_seen_why"),
                alone == null ? null : new Alone(Alone.Answer.valueOf(alone), row.getString("alone_why")),
                row.getString("source"));
    }

    private static @Nullable UUID by(Visit visit) {
        return visit.by() == null ? null : visit.by().value();
    }

    private static @Nullable String alone(Visit visit) {
        return visit.alone() == null ? null : visit.alone().answer().name();
    }

    private static String aloneWhy(Visit visit) {
        return visit.alone() == null ? "" : visit.alone().why();
    }

    static <T, V extends @Nullable Object> V[] each(
            Collection<T> of, Function<T, V> value, java.util.function.IntFunction<V[]> array) {
        return of.stream().map(value).toArray(array);
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
