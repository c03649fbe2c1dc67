package org.heard.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Holds the dates kept for lists against those that follow from the facts, as of the day for which they were kept: a
/// day passing is no difference, and neither is a law that has changed since.
@Component
class ProjectionCheck {
    private final JdbcClient rows;
    private final Projection projection;
    private final StatutoryClock clock;

    ProjectionCheck(JdbcClient rows, Projection projection, StatutoryClock clock) {
        this.rows = rows;
        this.projection = projection;
        this.clock = clock;
    }

    /// The children among these whose dates kept are wrong; nobody can write about them until the transaction ends.
    List<ChildId> differing(Collection<ChildId> children, LocalDate today) {
        var daysKept = lockDays(children);
        var byDay = new HashMap<LocalDate, Set<ChildId>>();
        for (var child : children) {
            byDay.computeIfAbsent(daysKept.getOrDefault(child, today), day -> new HashSet<>())
                    .add(child);
        }
        var kept = kept(children);
        var differing = new ArrayList<ChildId>();
        byDay.forEach((day, some) -> {
            var owed = byChild(projection.owed(some, day));
            for (var child : some) {
                var found = kept.getOrDefault(child, Set.of());
                if (!found.contains(LAW_HAS_CHANGED) && !found.equals(owed.getOrDefault(child, Set.of()))) {
                    differing.add(child);
                }
            }
        });
        return differing;
    }

    /// Stands for a row that was worked out under another version of the law or its calendar.
    private static final Projection.Kept LAW_HAS_CHANGED =
            new Projection.Kept(new ChildId(new UUID(0, 0)), "", "", "", null, null, null, null);

    private Map<ChildId, LocalDate> lockDays(Collection<ChildId> children) {
        var days = new HashMap<ChildId, LocalDate>();
        rows.sql("""
                        select child_id, built_on from projected
                        where organisation_id = :organisation and child_id = any(:children)
                        order by child_id for update
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", uuids(children))
                .query(row -> {
                    days.put(child(row), row.getObject("built_on", LocalDate.class));
                });
        return days;
    }

    private Map<ChildId, Set<Projection.Kept>> kept(Collection<ChildId> children) {
        var version = clock.ruleBook().lawVersion() + "/" + clock.ruleBook().calendarVersion();
        var kept = new HashMap<ChildId, Set<Projection.Kept>>();
        rows.sql("""
                        select child_id, duty_key, rule, title, opens_on, due_on, plan_by, late_after, law_version
                        from projection where organisation_id = :organisation and child_id = any(:children)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", uuids(children))
                .query(row -> {
                    kept.computeIfAbsent(child(row), one -> new HashSet<>())
                            .add(row.getString("law_version").equals(version) ? read(row) : LAW_HAS_CHANGED);
                });
        return kept;
    }

    private static Projection.Kept read(ResultSet row) throws SQLException {
        return new Projection.Kept(
                child(row),
                row.getString("duty_key"),
                row.getString("rule"),
                row.getString("title"),
                day(row, "opens_on"),
                day(row, "due_on"),
                day(row, "plan_by"),
                day(row, "late_after"));
    }

    private static Map<ChildId, Set<Projection.Kept>> byChild(Collection<Projection.Kept> owed) {
        var byChild = new HashMap<ChildId, Set<Projection.Kept>>();
        owed.forEach(one ->
                byChild.computeIfAbsent(one.child(), child -> new HashSet<>()).add(one));
        return byChild;
    }

    private static ChildId child(ResultSet row) throws SQLException {
        return new ChildId(row.getObject("child_id", UUID.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static UUID[] uuids(Collection<ChildId> children) {
        return children.stream().map(ChildId::value).toArray(UUID[]::new);
    }
}
