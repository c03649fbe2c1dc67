package org.heard.planning;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.heard.clock.FactSource;
import org.heard.clock.Gathering;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the clock when the social worker spoke to the IRO before a review, and when the report reached the IRO. For
/// which day a review is planned, `reviews` tells.
@Component
class PlanFacts implements FactSource {
    private final JdbcClient rows;

    PlanFacts(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        rows.sql("""
                        select child_id, 'WORKER_SPOKE_TO_IRO' as kind, on_date from review_plan_talk
                        where organisation_id = :organisation and child_id = any(:children)
                        union all
                        select child_id, 'PAPERS_TO_IRO', received_on from worker_report
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
