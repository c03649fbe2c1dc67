package org.heard.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.access.Sight;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads lists of work: the dates kept for the children an actor may see, held against today.
@Component
class WorkStore {
    /// What an IRO does themselves: review, meet and tell the child, look in between reviews, record.
    private static final String IRO_DOES = "^(REV|SB|ADO-[1-4]|IRO-(3|12|16|17)|REC-[134]|DRP|CAF)";

    /// What the case line does: visit, plan, see to health and education, prepare the review.
    private static final String CASE_LINE_DOES = "^(VIS|ADO-5|PLAN|PATH|REM|CON|END|CEASE|HLTH|PEP|PREP|REC-2)";

    private final JdbcClient rows;
    private final Sight sight;

    WorkStore(JdbcClient rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    WorkList.Figures figures(Actor actor, LocalDate today) {
        return statement(
                        """
                        with seen as (
                            select c.child_id from child_in_care c where c.organisation_id = :organisation and %1$s)
                        select (select count(*) from seen) as children,
                            count(*) filter (where %2$s) as overdue,
                            count(*) filter (where %3$s) as soon,
                            count(*) filter (where %4$s) as waiting,
                            (select count(*) from projection p where p.organisation_id = :organisation
                                and p.late_after is null and p.child_id in (select child_id from seen)) as cannot_tell,
                            (select count(*) %5$s) as on_paper, (select min(coalesce(a.put_back_at, a.filed_at)) %5$s) as on_paper_since
                        from projection p
                        where p.organisation_id = :organisation and p.late_after is not null and p.due_on <= :month
                            and p.child_id in (select child_id from seen)
                        """.formatted(
                                        sight.condition(actor, "c.child_id"),
                                        condition(WorkList.Show.OVERDUE),
                                        condition(WorkList.Show.SOON),
                                        condition(WorkList.Show.WAITING),
                                        onPaper(actor)),
                        actor,
                        today)
                .query((row, n) -> new WorkList.Figures(
                        row.getInt("children"),
                        row.getInt("overdue"),
                        row.getInt("soon"),
                        row.getInt("waiting"),
                        row.getInt("cannot_tell"),
                        row.getInt("on_paper"),
                        Optional.ofNullable(row.getObject("on_paper_since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }

    /// What came on paper and waits: a manager all, an IRO or whoever covers their children's, and nothing
    /// from which the child left them out.
    private static String onPaper(Actor actor) {
        return """
                from paper_arrived a where a.organisation_id = :organisation and a.done_at is null and %s
                  and not exists (select 1 from paper_left_out o where o.organisation_id = a.organisation_id
                    and o.arrived_id = a.arrived_id and o.person_id = :seer)
                """.formatted(actor.is(Role.IRO_MANAGER) ? "true" : Relations.isIro("a.child_id", ":seer", ":today"));
    }

    List<Work> lines(Actor actor, WorkList list, LocalDate today) {
        var after = list.after();
        var area = list.area();
        return statement("""
                        with page as (
                            select p.* from child_in_care c
                            join projection p on p.organisation_id = c.organisation_id and p.child_id = c.child_id
                            where c.organisation_id = :organisation and p.due_on is not null and p.late_after is not null
                                and %s and %s and (:area::text is null or p.rule ~ :area)
                                and (:afterDue::date is null or (p.due_on, p.child_id, p.duty_key)
                                    > (:afterDue::date, :afterChild::uuid, :afterKey::text))
                            order by p.due_on, p.child_id, p.duty_key limit :size)
                        select p.*, who.shown_as, who.name, booked.on_date as booked_on from page p
                        cross join lateral (select l.shown_as, l.name from child_line l
                            where l.organisation_id = p.organisation_id and l.child_id = p.child_id limit 1) who
                        left join lateral (select min(m.on_date) as on_date from review r
                            join review_at_meeting a using (organisation_id, review_id)
                            join review_meeting m using (organisation_id, meeting_id)
                            where r.organisation_id = p.organisation_id and r.child_id = p.child_id
                                and r.withdrawn_at is null and r.completed_on is null and m.outcome = 'PLANNED'
                                and case when p.rule ~ '^REV' then 'ORDINARY' when p.rule ~ '^SB' then 'SHORT_BREAK'
                                    when p.rule ~ '^ADO-[1-4]' then 'ADOPTION' end = any(r.kinds)) booked on true
                        order by p.due_on, p.child_id, p.duty_key
                        """.formatted(condition(list.show()), sight.condition(actor, "c.child_id")), actor, today)
                .param("area", area == null ? null : area.rules())
                .param("afterDue", after == null ? null : after.due())
                .param("afterChild", after == null ? null : after.child().value())
                .param("afterKey", after == null ? null : after.dutyKey())
                .param("size", list.size() + 1)
                .query((row, n) -> new Work(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("shown_as"),
                        row.getString("name").equals(row.getString("shown_as")) ? "" : row.getString("name"),
                        row.getString("duty_key"),
                        row.getString("rule"),
                        row.getString("title"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("late_after", LocalDate.class),
                        row.getObject("booked_on", LocalDate.class)))
                .list();
    }

    /// Nothing is late before it is due, so that all but `ALL` look no further ahead than the dates say.
    private static String condition(WorkList.Show show) {
        return switch (show) {
            case OVERDUE -> "p.due_on < :today and p.late_after < :today";
            case SOON -> "p.due_on between :today and :soon";
            case WAITING -> "p.due_on <= :month and (p.opens_on is null or p.opens_on <= :today) and p.rule ~ :mine";
            case ALL -> "true";
        };
    }

    private JdbcClient.StatementSpec statement(String sql, Actor actor, LocalDate today) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today)
                .param("soon", today.plusWeeks(2))
                .param("month", today.plusMonths(1))
                .param("mine", actor.is(Role.IRO) || actor.is(Role.IRO_MANAGER) ? IRO_DOES : CASE_LINE_DOES);
    }
}
