package org.heard.decisions;

import java.sql.ResultSet;
import java.time.LocalDate;
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

/// Tells the clock when decisions went out and when a manager answered them.
@Component
class IssuedFacts implements FactSource {
    private final JdbcClient rows;

    IssuedFacts(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        return Map.of(
                FactKind.DECISIONS_ISSUED, new Recording("#reviews", Act.RECORD_REVIEW),
                FactKind.MANAGER_ANSWERED, new Recording("#decisions", Act.ANSWER_DECISIONS));
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        rows.sql("""
                        select child_id, 'DECISIONS_ISSUED' as kind, issued_on as on_date from decisions_issued
                        where organisation_id = :organisation and child_id = any(:children)
                        union all
                        select child_id, 'MANAGER_ANSWERED', on_date from decisions_answer
                        where organisation_id = :organisation and child_id = any(:children)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> into.date(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        FactKind.valueOf(row.getString("kind")),
                        row.getObject("on_date", LocalDate.class)));
    }
}
