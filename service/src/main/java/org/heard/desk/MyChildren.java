package org.heard.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The children somebody works with today, by name: the rows behind the figure on their home.
@Component
@Transactional
public class MyChildren {
    private final JdbcClient rows;
    private final Sight sight;
    private final Audit audit;

    MyChildren(JdbcClient rows, Sight sight, Audit audit) {
        this.rows = rows;
        this.sight = sight;
        this.audit = audit;
    }

    /// A page of the list.
    ///
    /// @param next the last child of this page, after whom the next begins; absent on the last
    public record Lines(List<MyChild> children, @Nullable ChildId next) {}

    /// So many children after one, or from the first. The place is an id and no name: it stands in an address.
    public Lines list(Actor actor, Instant now, LocalDate today, @Nullable ChildId after, int size) {
        audit.write(actor, now, "listed own children", List.of("name", "number", "review_due"));
        var found = read(actor, today, after, size + 1);
        if (found.size() <= size) {
            return new Lines(found, null);
        }
        var page = found.subList(0, size);
        return new Lines(page, page.getLast().child());
    }

    private List<MyChild> read(Actor actor, LocalDate today, @Nullable ChildId after, int most) {
        return rows.sql("""
                        with page as (
                            select c.* from child_line c
                            where c.organisation_id = :organisation and c.looked_after_since is not null and %s
                                and (:after::uuid is null or (lower(c.shown_as), c.child_id) > (
                                    select lower(l.shown_as), l.child_id from child_line l
                                    where l.organisation_id = :organisation and l.child_id = :after))
                            order by lower(c.shown_as), c.child_id limit :most)
                        select p.*, review.due_on, review.late_after,
                            (select q.name from relation r join person q
                                on q.organisation_id = r.organisation_id and q.person_id = r.person_id
                             where r.organisation_id = p.organisation_id and r.child_id = p.child_id and r.kind = 'IRO'
                                 and r.from_on <= :today and (r.until_on is null or r.until_on > :today)) as iro,
                            (select q.name from relation r join person q
                                on q.organisation_id = r.organisation_id and q.person_id = r.person_id
                             where r.organisation_id = p.organisation_id and r.child_id = p.child_id and r.kind = 'COVER'
                                 and r.from_on <= :today and (r.until_on is null or r.until_on > :today)) as cover
                        from page p
                        left join lateral (
                            select d.due_on, d.late_after from projection d
                            where d.organisation_id = p.organisation_id and d.child_id = p.child_id
                                and d.rule in ('REV-1', 'REV-2', 'REV-3', 'ADO-1', 'ADO-2', 'ADO-3', 'ADO-4', 'ADO-4b', 'SB-1',
                                    'SB-1b')
                            order by d.late_after is null, d.due_on nulls last limit 1) review on true
                        order by lower(p.shown_as), p.child_id
                        """.formatted(sight.condition(actor, "c.child_id")))
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today)
                .param("after", after == null ? null : after.value())
                .param("most", most)
                .query((row, n) -> {
                    var shownAs = row.getString("shown_as");
                    var name = row.getString("name");
                    return new MyChild(
                            new ChildId(row.getObject("child_id", UUID.class)),
                            shownAs,
                            name.equals(shownAs) ? "" : name,
                            row.getString("number"),
                            row.getObject("born_on", LocalDate.class),
                            row.getObject("looked_after_since", LocalDate.class),
                            row.getBoolean("began_exactly"),
                            row.getString("iro"),
                            row.getString("cover"),
                            row.getObject("due_on", LocalDate.class),
                            row.getObject("late_after", LocalDate.class));
                })
                .list();
    }
}
