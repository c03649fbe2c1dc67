package org.heard.reviews;

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
import org.heard.law.CompletedReview;
import org.heard.law.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Tells the clock when a child's case was reviewed, on the day each review was completed; for which day a
/// meeting is planned (docs/law/interpretation.md, 27), and on which one was adjourned; and that the child's
/// IRO met them, where the child was at a meeting chaired by the IRO or whoever covers
/// (docs/law/interpretation.md, 24).
@Component
class ReviewFacts implements FactSource {
    private final JdbcClient rows;

    ReviewFacts(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        return Map.of(
                FactKind.REVIEWS, new Recording("/reviews/new", Act.RECORD_REVIEW),
                FactKind.REVIEW_ADJOURNED, new Recording("#reviews", Act.RECORD_REVIEW),
                FactKind.REVIEW_PLANNED, new Recording("/reviews/plan", Act.INVITE));
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        completed(children, into);
        days(children, into);
    }

    /// One row a review, without its meetings: the clock asks for every child of the service at once.
    private void completed(Set<ChildId> children, Gathering into) {
        of(children, """
                        select child_id, completed_on, kinds from review
                        where organisation_id = :organisation and withdrawn_at is null and completed_on is not null
                          and child_id = any(:children)
                        """)
                .query((ResultSet row) -> into.review(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new CompletedReview(row.getObject("completed_on", LocalDate.class), ReviewStore.kinds(row))));
    }

    /// Each day on which a child was at a meeting that their IRO of that day chaired, or whoever covered; each for
    /// which a meeting of a review that is still open is planned; and each on which one was adjourned.
    private void days(Set<ChildId> children, Gathering into) {
        of(children, """
                        select distinct r.child_id, 'IRO_MET_CHILD' as kind, m.on_date from review r
                        join review_at_meeting a on a.organisation_id = r.organisation_id and a.review_id = r.review_id
                        join review_meeting m on m.organisation_id = a.organisation_id and m.meeting_id = a.meeting_id
                            and m.outcome = 'HELD'
                        join review_chair c on c.organisation_id = m.organisation_id and c.meeting_id = m.meeting_id
                        join relation i on i.organisation_id = r.organisation_id and i.child_id = r.child_id
                            and i.person_id = c.person_id and i.kind in ('IRO', 'COVER')
                            and i.from_on <= m.on_date and (i.until_on is null or i.until_on > m.on_date)
                        where r.organisation_id = :organisation and r.child_id = any(:children)
                            and r.withdrawn_at is null and r.presence in ('IN_PERSON', 'BY_LINK')
                        union all
                        select distinct r.child_id,
                            case m.outcome when 'PLANNED' then 'REVIEW_PLANNED' else 'REVIEW_ADJOURNED' end, m.on_date
                        from review r
                        join review_at_meeting a on a.organisation_id = r.organisation_id and a.review_id = r.review_id
                        join review_meeting m on m.organisation_id = a.organisation_id and m.meeting_id = a.meeting_id
                        where r.organisation_id = :organisation and r.child_id = any(:children)
                            and r.withdrawn_at is null
                            and (m.outcome = 'PLANNED' and r.completed_on is null or m.outcome = 'ADJOURNED')
                        """)
                .query((ResultSet row) -> into.date(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        FactKind.valueOf(row.getString("kind")),
                        row.getObject("on_date", LocalDate.class)));
    }

    private StatementSpec of(Set<ChildId> children, String statement) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new));
    }
}
