package org.heard.access;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.heard.database.OnePage;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one place that decides whose record a person may open and what they may do in it: by a relation in force today,
/// their own or that of somebody they manage. Whoever asks for another child is told there is none.
@Component
@Transactional(readOnly = true)
public class Sight {
    private final JdbcClient rows;

    Sight(JdbcClient rows) {
        this.rows = rows;
    }

    /// Lets the act on this child's record go on, or answers that there is no such child.
    public void must(Actor actor, Act act, ChildId child, LocalDate today) {
        if (!may(actor, act, child, today)) {
            throw new NotFound();
        }
    }

    /// Whether the actor may do this with this child's record today.
    public boolean may(Actor actor, Act act, ChildId child, LocalDate today) {
        return acts(actor, child, today).contains(act);
    }

    /// All that the actor may do with this child's record today; empty where the child is not theirs to see.
    public Set<Act> acts(Actor actor, ChildId child, LocalDate today) {
        if (actor.seesWholeService()) {
            return EnumSet.allOf(Act.class);
        }
        return OnePage.once(new Asked(actor.person(), child, today), () -> read(actor, child, today));
    }

    private record Asked(PersonId person, ChildId child, LocalDate today) {}

    private Set<Act> read(Actor actor, ChildId child, LocalDate today) {
        var acts = EnumSet.noneOf(Act.class);
        rows.sql("""
                        with steps as (select %s as given)
                        select r.kind, false as managing, steps.given from steps, relation r
                        where r.organisation_id = :organisation and r.child_id = :child and r.person_id = :person
                          and r.from_on <= :today and (r.until_on is null or r.until_on > :today)
                        union all
                        select r.kind, true, steps.given from steps, relation r
                        join manages m on m.organisation_id = r.organisation_id and m.person_id = r.person_id
                        where r.organisation_id = :organisation and r.child_id = :child and m.manager_id = :person
                          and r.from_on <= :today and (r.until_on is null or r.until_on > :today)
                          and m.from_on <= :today and (m.until_on is null or m.until_on > :today)
                        """.formatted(Steps.GIVEN))
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("person", actor.person().value())
                .param("today", today)
                .param("steps", Steps.PATTERN)
                .query((row, n) -> new Tie(
                        RelationKind.valueOf(row.getString("kind")),
                        row.getBoolean("managing"),
                        Steps.read(row.getArray("given"))))
                .list()
                .forEach(tie -> tie.addTo(acts));
        return Collections.unmodifiableSet(acts);
    }

    /// The condition of a list: keeps a column that holds a child's identifier to the children the actor may see.
    /// The statement binds `:seer` (the actor's person) and `:today`.
    public String condition(Actor actor, String column) {
        return actor.seesWholeService() ? "true" : column + " in (select seen from child_in_sight(:seer, :today) seen)";
    }

    private record Tie(RelationKind kind, boolean managing, Map<Step, RelationKind> steps) {
        void addTo(Set<Act> acts) {
            for (var act : Act.values()) {
                if (act.allowedTo(kind, managing, steps)) {
                    acts.add(act);
                }
            }
        }
    }
}
