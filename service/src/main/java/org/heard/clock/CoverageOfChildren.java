package org.heard.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.law.FactKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a return makes complete, child by child: a damaged row says nothing about how much was in it, and whoever is
/// not in the return is not spoken of at all. A return that comes again says it anew.
@Component
@Transactional
public class CoverageOfChildren {
    private final JdbcClient rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    CoverageOfChildren(JdbcClient rows, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    /// About these children something else is complete than before.
    record Changed(Set<ChildId> children, Instant at) {}

    /// Says that of a kind nothing is missing about some children between two days, and that about others this cannot
    /// be said. About everybody else what the same return said before stands.
    ///
    /// @param by what says so and may say it again, such as "SSDA903 2026"
    public void renew(
            Actor actor,
            Instant now,
            String by,
            Coverage.Span span,
            Collection<ChildId> complete,
            Collection<ChildId> incomplete) {
        var known = find(span.kind(), by);
        var id = known.map(Known::id).orElseGet(Ids::next);
        var moved = known.filter(
                before -> !before.from().equals(span.from()) || !before.until().equals(span.until()));
        if (known.isEmpty()) {
            write(id, actor, now, by, span, """
                    insert into coverage (organisation_id, coverage_id, kind, from_on, until_on, source, said_by, said_at,
                        renewed_by)
                    values (:organisation, :id, :kind, :from, :until, :source, :actor, :now, :by)
                    """);
        } else if (moved.isPresent()) {
            write(id, actor, now, by, span, """
                    update coverage set from_on = :from, until_on = :until, source = :source, said_by = :actor,
                        said_at = :now
                    where organisation_id = :organisation and coverage_id = :id and kind = :kind and renewed_by = :by
                    """);
        }
        var changed = new HashSet<>(
                of(complete, """
                        insert into coverage_child (organisation_id, coverage_id, child_id)
                        select :organisation, :coverage, child from unnest(:children::uuid[]) as child
                        on conflict do nothing returning child_id
                        """).param("coverage", id).query(UUID.class).list());
        changed.addAll(of(incomplete, """
                        delete from coverage_child
                        where organisation_id = :organisation and coverage_id = :coverage and child_id = any(:children)
                        returning child_id
                        """)
                .param("coverage", id)
                .query((row, n) -> row.getObject("child_id", UUID.class))
                .list());
        if (moved.isPresent()) {
            changed.addAll(children(id));
        }
        say(actor, now, span.kind(), changed);
    }

    /// Says that of a kind nothing of the sort can be said about anybody: what the same return said before is taken
    /// back.
    public void takeBack(Actor actor, Instant now, String by, FactKind kind) {
        var known = find(kind, by);
        if (known.isPresent()) {
            var changed = new HashSet<>(children(known.get().id()));
            rows.sql("delete from coverage where organisation_id = :organisation and coverage_id = :id")
                    .param("organisation", Tenancy.current().value())
                    .param("id", known.get().id())
                    .update();
            say(actor, now, kind, changed);
        }
    }

    /// Says that of a kind something may be missing about some children between two days, and that about others
    /// nothing is missing up to the last of them.
    public void renewGaps(
            Actor actor,
            Instant now,
            String by,
            FactKind kind,
            LocalDate from,
            LocalDate until,
            Collection<ChildId> lacking,
            Collection<ChildId> whole) {
        var changed = new HashSet<>(of(lacking, """
                        insert into coverage_gap (organisation_id, child_id, kind, from_on, until_on, renewed_by)
                        select :organisation, child, :kind, :from, :until, :by from unnest(:children::uuid[]) as child
                        on conflict do nothing returning child_id
                        """)
                .param("kind", kind.name())
                .param("from", from)
                .param("until", until)
                .param("by", by)
                .query((row, n) -> row.getObject("child_id", UUID.class))
                .list());
        changed.addAll(of(whole, """
                        delete from coverage_gap
                        where organisation_id = :organisation and kind = :kind and until_on <= :until
                          and child_id = any(:children)
                        returning child_id
                        """)
                .param("kind", kind.name())
                .param("until", until)
                .query((row, n) -> row.getObject("child_id", UUID.class))
                .list());
        say(actor, now, kind, changed);
    }

    private record Known(UUID id, LocalDate from, LocalDate until) {}

    private Optional<Known> find(FactKind kind, String by) {
        return rows.sql("""
                        select coverage_id, from_on, until_on from coverage
                        where organisation_id = :organisation and kind = :kind and renewed_by = :by
                        """)
                .param("organisation", Tenancy.current().value())
                .param("kind", kind.name())
                .param("by", by)
                .query((row, n) -> new Known(
                        row.getObject("coverage_id", UUID.class),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .optional();
    }

    private void write(UUID id, Actor actor, Instant now, String by, Coverage.Span span, String sql) {
        rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("id", id)
                .param("kind", span.kind().name())
                .param("from", span.from())
                .param("until", span.until())
                .param("source", span.source())
                .param("actor", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private List<UUID> children(UUID coverage) {
        return rows.sql("""
                        select child_id from coverage_child
                        where organisation_id = :organisation and coverage_id = :coverage
                        """)
                .param("organisation", Tenancy.current().value())
                .param("coverage", coverage)
                .query((row, n) -> row.getObject("child_id", UUID.class))
                .list();
    }

    private void say(Actor actor, Instant now, FactKind kind, Set<UUID> changed) {
        if (!changed.isEmpty()) {
            audit.write(actor, now, "said what is held completely", List.of(kind.name()));
            var children = new HashSet<ChildId>();
            changed.forEach(child -> children.add(new ChildId(child)));
            events.publishEvent(new Changed(children, now));
        }
    }

    private JdbcClient.StatementSpec of(Collection<ChildId> children, String sql) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new));
    }
}
