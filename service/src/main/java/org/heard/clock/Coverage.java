package org.heard.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.database.Tenancy;
import org.heard.ids.Ids;
import org.heard.law.FactKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// For which days the service holds all there is of a kind of fact. Only there can the absence of a record prove that
/// something was not done; everywhere else the clock says that it cannot tell. What is said here holds for every child;
/// what a return says, for the children it has whole ([CoverageOfChildren]).
@Component
@Transactional
public class Coverage {
    private final JdbcClient rows;
    private final Audit audit;

    Coverage(JdbcClient rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /// Days for which one kind of fact is held completely.
    ///
    /// @param until the last such day, absent where it is kept here from then on
    /// @param source what makes it complete: a return, or the person who said so
    public record Span(
            FactKind kind, LocalDate from, @Nullable LocalDate until, String source) {}

    /// Says that from one day to another nothing of this kind is missing; said twice, it stands once.
    public void add(Actor actor, Instant now, Span span) {
        var added = rows.sql("""
                        insert into coverage (organisation_id, coverage_id, kind, from_on, until_on, source, said_by, said_at)
                        select :organisation, :id, :kind, :from, :until, :source, :by, :now
                        where not exists (
                            select 1 from coverage
                            where organisation_id = :organisation and kind = :kind and renewed_by = ''
                              and from_on <= :from and (until_on is null or until_on >= :until::date))
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", Ids.next())
                .param("kind", span.kind().name())
                .param("from", span.from())
                .param("until", span.until())
                .param("source", span.source())
                .param("by", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            audit.write(
                    actor,
                    now,
                    "said what is held completely",
                    List.of(span.kind().name()));
        }
    }

    /// Takes back what was said of a kind from a person, not what a return gives.
    public void withdraw(Actor actor, Instant now, FactKind kind, LocalDate from) {
        rows.sql("delete from coverage where organisation_id = :organisation and kind = :kind and from_on = :from"
                        + " and renewed_by = ''")
                .param("organisation", Tenancy.current().value())
                .param("kind", kind.name())
                .param("from", from)
                .update();
        audit.write(actor, now, "took back what is held completely", List.of(kind.name()));
    }

    /// What was said, and about how many children; about all of them where that is absent.
    public record Said(Span span, @Nullable Integer children) {}

    /// All that was said, by kind and day.
    @Transactional(readOnly = true)
    public List<Said> list() {
        return rows.sql("""
                        select kind, from_on, until_on, source, case when renewed_by <> '' then (
                            select count(*)::int from coverage_child k
                            where k.organisation_id = c.organisation_id and k.coverage_id = c.coverage_id) end as children
                        from coverage c where organisation_id = :organisation order by kind, from_on
                        """)
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> new Said(
                        new Span(
                                FactKind.valueOf(row.getString("kind")),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("until_on", LocalDate.class),
                                row.getString("source")),
                        row.getObject("children", Integer.class)))
                .list();
    }
}
