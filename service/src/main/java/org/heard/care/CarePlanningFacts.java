package org.heard.care;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.clock.FactSource;
import org.heard.clock.Gathering;
import org.heard.clock.Recording;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the clock when the child was visited and seen, and what care planning asked for and got.
@Component
class CarePlanningFacts implements FactSource {
    private final JdbcClient rows;

    CarePlanningFacts(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        var recorded = new EnumMap<FactKind, Recording>(FactKind.class);
        recorded.put(FactKind.STATUTORY_VISIT, new Recording("/visits/new", Act.RECORD_VISIT));
        for (var kind : CareAct.Kind.values()) {
            recorded.merge(
                    kind.fact(),
                    new Recording("/plans/new?kind=" + kind.name(), Act.KEEP_RECORD),
                    (one, other) -> new Recording("/plans/new#" + kind.area().name(), Act.KEEP_RECORD));
        }
        return recorded;
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        rows.sql("""
                        select child_id, on_date, null as kind from statutory_visit
                        where organisation_id = :organisation and child_id = any(:children) and seen
                          and withdrawn_at is null
                        union all
                        select child_id, on_date, kind from care_act
                        where organisation_id = :organisation and child_id = any(:children) and withdrawn_at is null
                        union all
                        select child_id, began_on, 'MISSING' from missing_episode m
                        where organisation_id = :organisation and child_id = any(:children) and withdrawn_at is null
                          and kind = 'MISSING' and not exists (
                            select 1 from care_act a where a.organisation_id = m.organisation_id
                              and a.child_id = m.child_id and a.kind = 'MISSING' and a.on_date = m.began_on
                              and a.withdrawn_at is null)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> into.date(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        fact(row.getString("kind")),
                        row.getObject("on_date", LocalDate.class)));
    }

    private static FactKind fact(@org.jspecify.annotations.Nullable String kind) {
        return kind == null
                ? FactKind.STATUTORY_VISIT
                : CareAct.Kind.valueOf(kind).fact();
    }
}
