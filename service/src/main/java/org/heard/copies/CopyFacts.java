package org.heard.copies;

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

/// Tells the clock when the record of a review was sent out: on the day the last of those who are to get something got
/// it, and not before everybody did.
@Component
class CopyFacts implements FactSource {
    private final JdbcClient rows;

    CopyFacts(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        return Map.of(FactKind.RECORD_SENT, new Recording("#reviews", Act.DISTRIBUTE));
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        rows.sql("""
                        select c.child_id, max(s.first_on) as on_date
                        from review_copy c
                        left join lateral (
                            select min(s.on_date) as first_on from copy_release r
                            join copy_sending s using (organisation_id, release_id)
                            where r.organisation_id = c.organisation_id and r.copy_id = c.copy_id
                              and s.outcome <> 'CAME_BACK') s on true
                        where c.organisation_id = :organisation and c.child_id = any(:children) and c.extent <> 'NOTHING'
                        group by c.child_id, c.review_id
                        having bool_and(s.first_on is not null) and bool_or(c.recipient = 'CHILD')
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> into.date(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        FactKind.RECORD_SENT,
                        row.getObject("on_date", LocalDate.class)));
    }
}
