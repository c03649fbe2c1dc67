package org.heard.records;

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

/// Tells the clock when the record was finished, an act of its own beside the decisions and the copies; and at which
/// review, by the record they signed, the IRO found that the child knows both rights, to a court and to complain, or
/// told them.
@Component
class RecordFacts implements FactSource {
    private final JdbcClient rows;

    RecordFacts(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        var record = new Recording("#reviews", Act.RECORD_REVIEW);
        return Map.of(FactKind.RECORD_COMPLETED, record, FactKind.RIGHTS_CHECKED, record);
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        rows.sql("""
                        select child_id, 'RECORD_COMPLETED' as kind, (signed_at at time zone 'Europe/London')::date as on_date from review_record
                        where organisation_id = :organisation and child_id = any(:children) and signed_at is not null
                        union all
                        select w.child_id, 'RIGHTS_CHECKED', r.completed_on from review_record w
                        join review r on r.organisation_id = w.organisation_id and r.review_id = w.review_id
                        where w.organisation_id = :organisation and w.child_id = any(:children)
                          and w.signed_at is not null and r.withdrawn_at is null and r.completed_on is not null
                          and w.knows_court in ('YES', 'TOLD_NOW') and w.knows_complaint in ('YES', 'TOLD_NOW')
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> into.date(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        FactKind.valueOf(row.getString("kind")),
                        row.getObject("on_date", LocalDate.class)));
    }
}
