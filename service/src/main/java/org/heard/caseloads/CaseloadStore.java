package org.heard.caseloads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the service's lists: children now looked after, beside their IRO and the date of their next review.
@Component
class CaseloadStore {
    /// The rules whose date is that of the next review.
    private static final String NEXT_REVIEW = "('REV-1', 'REV-2', 'REV-3', 'ADO-1', 'ADO-2', 'ADO-3', 'ADO-4', 'SB-1')";

    /// Every child now looked after, once: the IRO and cover in force today, and the earliest review still owed.
    private static final String SERVICE = """
            with service as (
                select c.*, iro.person_id as iro_id, cover.person_id as cover_id, worker.person_id as worker_id,
                    review.duty_key, review.due_on, review.late_after
                from child_line c
                left join relation iro on iro.organisation_id = c.organisation_id and iro.child_id = c.child_id
                    and iro.kind = 'IRO' and iro.from_on <= :today and (iro.until_on is null or iro.until_on > :today)
                left join relation cover on cover.organisation_id = c.organisation_id and cover.child_id = c.child_id
                    and cover.kind = 'COVER' and cover.from_on <= :today and (cover.until_on is null or cover.until_on > :today)
                left join relation worker on worker.organisation_id = c.organisation_id and worker.child_id = c.child_id
                    and worker.kind = 'SOCIAL_WORKER' and worker.from_on <= :today
                    and (worker.until_on is null or worker.until_on > :today)
                left join lateral (
                    select p.duty_key, p.due_on, p.late_after from projection p
                    where p.organisation_id = c.organisation_id and p.child_id = c.child_id and p.rule in %s
                    order by p.late_after is null, p.due_on nulls last limit 1) review on true
                where c.organisation_id = :organisation and c.looked_after_since is not null)
            """.formatted(NEXT_REVIEW);

    private static final String EXPLAINED = """
            exists (select 1 from late_reason l where l.organisation_id = s.organisation_id
                and l.child_id = s.child_id and l.duty_key = s.duty_key)
            """;

    private final JdbcClient rows;

    CaseloadStore(JdbcClient rows) {
        this.rows = rows;
    }

    ServiceFigures figures(LocalDate today) {
        return statement(SERVICE + """
                                select count(*) as looked_after,
                                    count(*) filter (where iro_id is null) as unallocated,
                                    count(*) filter (where late_after < :today) as overdue,
                                    count(*) filter (where late_after < :today and not %s) as unexplained,
                                    count(*) filter (where late_after is not null and due_on between :today and :soon) as soon,
                                    count(*) filter (where late_after is null) as cannot_tell,
                                    count(*) filter (where cover_id is not null) as covered
                                from service s
                                """.formatted(EXPLAINED), today)
                .query((row, n) -> new ServiceFigures(
                        row.getInt("looked_after"),
                        row.getInt("unallocated"),
                        row.getInt("overdue"),
                        row.getInt("unexplained"),
                        row.getInt("soon"),
                        row.getInt("cannot_tell"),
                        row.getInt("covered")))
                .single();
    }

    List<Caseload> caseloads(LocalDate today) {
        return statement(SERVICE + """
                                select p.person_id, p.name, p.working_time,
                                    count(s.child_id) filter (where s.iro_id = p.person_id) as children,
                                    count(*) filter (where s.iro_id = p.person_id and s.late_after < :today) as overdue,
                                    count(*) filter (where s.iro_id = p.person_id and s.late_after is not null
                                        and s.due_on between :today and :soon) as soon,
                                    count(*) filter (where s.cover_id = p.person_id) as covering,
                                    (select string_agg(distinct q.name, ', ') from relation r
                                     join relation i on i.organisation_id = r.organisation_id and i.child_id = r.child_id
                                         and i.kind = 'IRO' and i.person_id = p.person_id and i.from_on <= :today
                                         and (i.until_on is null or i.until_on > :today)
                                     join person q on q.organisation_id = r.organisation_id and q.person_id = r.person_id
                                     where r.organisation_id = :organisation and r.kind = 'COVER' and r.from_on <= :today
                                         and (r.until_on is null or r.until_on > :today)) as covered_by
                                from person p
                                join role_held h on h.organisation_id = p.organisation_id and h.person_id = p.person_id
                                    and h.role = 'IRO' and h.from_on <= :today and (h.until_on is null or h.until_on > :today)
                                left join service s on s.iro_id = p.person_id or s.cover_id = p.person_id
                                where p.organisation_id = :organisation and (p.left_on is null or p.left_on > :today)
                                group by p.person_id, p.name, p.working_time
                                order by lower(p.name), p.person_id
                                """, today)
                .query((row, n) -> new Caseload(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getBigDecimal("working_time"),
                        row.getInt("children"),
                        row.getInt("overdue"),
                        row.getInt("soon"),
                        row.getString("covered_by"),
                        row.getInt("covering")))
                .list();
    }

    List<ServiceRow> rows(ServiceList list, LocalDate today) {
        var after = list.after();
        return statement(SERVICE + """
                                select s.*, iro.name as iro, cover.name as cover, worker.name as worker,
                                    (select l.reason from late_reason l where l.organisation_id = s.organisation_id
                                        and l.child_id = s.child_id and l.duty_key = s.duty_key
                                     order by l.said_at desc limit 1) as late_reason,
                                    (select string_agg(distinct q.name, ', ') from sibling b
                                     join relation r on r.organisation_id = b.organisation_id and r.child_id = b.sibling_id
                                         and r.kind = 'IRO' and r.from_on <= :today and (r.until_on is null or r.until_on > :today)
                                     join person q on q.organisation_id = r.organisation_id and q.person_id = r.person_id
                                     where b.organisation_id = s.organisation_id and b.child_id = s.child_id
                                         and s.iro_id is null) as sibling_iro
                                from service s
                                left join person iro on iro.organisation_id = s.organisation_id and iro.person_id = s.iro_id
                                left join person cover on cover.organisation_id = s.organisation_id and cover.person_id = s.cover_id
                                left join person worker on worker.organisation_id = s.organisation_id and worker.person_id = s.worker_id
                                where %s and (:iro::uuid is null or s.iro_id = :iro or :covered and s.cover_id = :iro)
                                    and (:afterKey::text is null or (coalesce(s.due_on, 'infinity')::text, s.child_id) > (:afterKey, :afterChild::uuid))
                                order by coalesce(s.due_on, 'infinity')::text, s.child_id
                                limit :size
                                """.formatted(condition(list.show())), today)
                .param("iro", list.iro() == null ? null : list.iro().value())
                .param("covered", list.show() == ServiceList.Show.COVERED)
                .param("afterKey", after == null ? null : after.key())
                .param("afterChild", after == null ? null : after.child().value())
                .param("size", list.size() + 1)
                .query((row, n) -> row(row))
                .list();
    }

    /// How many children the list has in all.
    int count(ServiceList list, LocalDate today) {
        return statement(SERVICE + """
                                select count(*) from service s
                                where %s and (:iro::uuid is null or s.iro_id = :iro or :covered and s.cover_id = :iro)
                                """.formatted(condition(list.show())), today)
                .param("iro", list.iro() == null ? null : list.iro().value())
                .param("covered", list.show() == ServiceList.Show.COVERED)
                .query(Integer.class)
                .single();
    }

    private static String condition(ServiceList.Show show) {
        return switch (show) {
            case ALL -> "true";
            case UNALLOCATED -> "s.iro_id is null";
            case OVERDUE -> "s.late_after < :today";
            case UNEXPLAINED -> "s.late_after < :today and not " + EXPLAINED;
            case SOON -> "s.late_after is not null and s.due_on between :today and :soon";
            case CANNOT_TELL -> "s.late_after is null";
            case COVERED -> "s.cover_id is not null";
        };
    }

    private static ServiceRow row(ResultSet row) throws SQLException {
        return new ServiceRow(
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getString("shown_as"),
                row.getString("name").equals(row.getString("shown_as")) ? "" : row.getString("name"),
                row.getString("number"),
                day(row, "born_on"),
                row.getObject("looked_after_since", LocalDate.class),
                row.getBoolean("began_exactly"),
                row.getString("iro"),
                row.getString("cover"),
                row.getString("worker"),
                row.getString("duty_key"),
                day(row, "due_on"),
                day(row, "late_after"),
                row.getString("late_reason") == null ? "" : row.getString("late_reason"),
                row.getString("sibling_iro"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private JdbcClient.StatementSpec statement(String sql, LocalDate today) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .param("soon", today.plusWeeks(4));
    }
}
