package org.heard.voice;

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

/// Tells the clock when the IRO met the child: a visit, a video call, or at a review. A phone call or a message is a
/// conversation, and not a meeting.
@Component
class ContactFacts implements FactSource {
    private final JdbcClient rows;

    ContactFacts(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        return Map.of(FactKind.IRO_MET_CHILD, new Recording("/contacts/new", Act.RECORD_IRO_CONTACT));
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        rows.sql("""
                        select child_id, on_date from iro_contact
                        where organisation_id = :organisation and child_id = any(:children) and withdrawn_at is null
                          and how in ('VISIT', 'VIDEO', 'AT_REVIEW')
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> into.date(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        FactKind.IRO_MET_CHILD,
                        row.getObject("on_date", LocalDate.class)));
    }
}
