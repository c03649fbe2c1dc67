package org.heard.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.clock.FactSource;
import org.heard.clock.Gathering;
import org.heard.clock.Recording;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the clock when the child was asked how they want a review, when the social worker spoke to the IRO before
/// it, and when the report reached the IRO; for which day a review is planned, `reviews` tells. And of which reviews
/// all of this is kept here, and what follows them (docs/law/interpretation.md, 55): before one whose next meeting
/// is planned, the asking, the talk and the report; after one that was planned here or whose record is begun, the
/// decisions, the answers, the record and its sending, until the next. Of a review that is no more than a day, from
/// a return or entered by hand, nothing of the kind is said.
@Component
class PlanFacts implements FactSource {
    private final JdbcClient rows;

    PlanFacts(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        return Map.of(
                FactKind.CHILD_CONSULTED_ON_REVIEW, new Recording("#reviews", Act.CONSULT),
                FactKind.WORKER_SPOKE_TO_IRO, new Recording("#reviews", Act.CONSULT),
                FactKind.PAPERS_TO_IRO, new Recording("#reviews", Act.GIVE_REPORT));
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        rows.sql("""
                        select child_id, 'WORKER_SPOKE_TO_IRO' as kind, on_date, null::date as until_on, false as span
                        from review_plan_talk
                        where organisation_id = :organisation and child_id = any(:children)
                        union all
                        select child_id, 'PAPERS_TO_IRO', received_on, null, false from worker_report
                        where organisation_id = :organisation and child_id = any(:children)
                        union all
                        select child_id, 'CHILD_CONSULTED_ON_REVIEW', asked_on, null, false from review_plan_wishes
                        where organisation_id = :organisation and child_id = any(:children)
                        union all
                        select r.child_id, kind, (select max(c.completed_on) + 1 from review c
                                where c.organisation_id = r.organisation_id and c.child_id = r.child_id
                                    and c.withdrawn_at is null), null, true
                        from review r cross join unnest(array['WORKER_SPOKE_TO_IRO', 'PAPERS_TO_IRO',
                                'CHILD_CONSULTED_ON_REVIEW']) as kind
                        where r.organisation_id = :organisation and r.child_id = any(:children)
                            and r.withdrawn_at is null and r.completed_on is null
                            and exists (select 1 from review_at_meeting a join review_meeting m
                                    on m.organisation_id = a.organisation_id and m.meeting_id = a.meeting_id
                                where a.organisation_id = r.organisation_id and a.review_id = r.review_id
                                    and m.outcome = 'PLANNED')
                        union all
                        select r.child_id, kind, r.completed_on, r.next_on - 1, true
                        from (select *, lead(completed_on) over (partition by child_id order by completed_on) as next_on
                            from review
                            where organisation_id = :organisation and child_id = any(:children)
                                and withdrawn_at is null and completed_on is not null
                                and kinds && array['ORDINARY', 'NOT_STATED']) r
                        cross join unnest(array['DECISIONS_ISSUED', 'MANAGER_ANSWERED', 'RECORD_COMPLETED',
                            'RECORD_SENT']) as kind
                        where exists (select 1 from review_plan p where p.organisation_id = r.organisation_id
                                and p.review_id = r.review_id and p.version > 0)
                            or exists (select 1 from review_record w where w.organisation_id = r.organisation_id
                                and w.review_id = r.review_id and not w.taken_in)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> tell(row, into));
    }

    private static void tell(ResultSet row, Gathering into) throws SQLException {
        var child = new ChildId(row.getObject("child_id", UUID.class));
        var kind = FactKind.valueOf(row.getString("kind"));
        var on = row.getObject("on_date", LocalDate.class);
        if (row.getBoolean("span")) {
            var until = row.getObject("until_on", LocalDate.class);
            into.complete(child, kind, orElse(on, LocalDate.MIN), orElse(until, LocalDate.MAX));
        } else {
            into.date(child, kind, on);
        }
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate otherwise) {
        return Objects.requireNonNullElse(day, otherwise);
    }
}
