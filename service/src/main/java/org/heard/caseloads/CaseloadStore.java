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

/// Reads the service's lists: children now looked after, beside their IRO and the date of their next review. What is
/// counted comes from indexes alone; names are read for the one page that shows them.
@Component
class CaseloadStore {
    /// The IRO in force today of a child `c`, and whoever covers for them; the earliest review still owed. None of them
    /// makes two rows of one child.
    private static final String IRO = """
            left join relation iro on iro.organisation_id = c.organisation_id and iro.child_id = c.child_id
                and iro.kind = 'IRO' and iro.from_on <= :today and (iro.until_on is null or iro.until_on > :today)
            """;

    private static final String COVER = """
            left join relation cover on cover.organisation_id = c.organisation_id and cover.child_id = c.child_id
                and cover.kind = 'COVER' and cover.from_on <= :today
                and (cover.until_on is null or cover.until_on > :today)
            """;

    private static final String NEXT_REVIEW = """
            left join next_review r on r.organisation_id = c.organisation_id and r.child_id = c.child_id
            """;

    private static final String EXPLAINED = """
            exists (select 1 from late_reason l where l.organisation_id = c.organisation_id
                and l.child_id = c.child_id and l.duty_key = r.duty_key)
            """;

    private final JdbcClient rows;

    CaseloadStore(JdbcClient rows) {
        this.rows = rows;
    }

    List<Tally> tallies(LocalDate today) {
        return statement("""
                        select counted.*, (select q.name from person q
                            where q.organisation_id = :organisation and q.person_id = counted.cover_id) as cover_name
                        from (
                            select iro.person_id as iro_id, cover.person_id as cover_id, count(*) as children,
                                count(*) filter (where r.late_after < :today) as overdue,
                                count(*) filter (where r.late_after < :today and not %s) as unexplained,
                                count(*) filter (where r.late_after is not null
                                    and r.due_on between :today and :soon) as soon,
                                count(*) filter (where r.late_after is null) as cannot_tell
                            from child_in_care c %s
                            where c.organisation_id = :organisation
                            group by 1, 2) counted
                        """.formatted(EXPLAINED, IRO + COVER + NEXT_REVIEW), today)
                .query((row, n) -> new Tally(
                        person(row, "iro_id"),
                        person(row, "cover_id"),
                        row.getString("cover_name"),
                        row.getInt("children"),
                        row.getInt("overdue"),
                        row.getInt("unexplained"),
                        row.getInt("soon"),
                        row.getInt("cannot_tell")))
                .list();
    }

    /// Put in order by what the clock says; who each child is and who works with them is read for one page alone.
    List<ServiceRow> rows(ServiceList list, LocalDate today) {
        var after = list.after();
        return statement("""
                        with page as (
                            select c.*, r.duty_key, r.due_on, r.late_after, coalesce(r.due_on, 'infinity') as place
                            from child_in_care c %s %s
                            where c.organisation_id = :organisation and %s
                                and (:afterChild::uuid is null or (coalesce(r.due_on, 'infinity'), c.child_id)
                                    > (coalesce(:afterDue::date, 'infinity'), :afterChild::uuid))
                            order by place, c.child_id limit :size)
                        select c.*, who.shown_as, who.name, who.number, who.born_on,
                            iro_person.name as iro, cover_person.name as cover,
                            (select q.name from relation w
                             join person q on q.organisation_id = w.organisation_id and q.person_id = w.person_id
                             where w.organisation_id = c.organisation_id and w.child_id = c.child_id
                                 and w.kind = 'SOCIAL_WORKER' and w.from_on <= :today
                                 and (w.until_on is null or w.until_on > :today)) as worker,
                            (select l.reason from late_reason l where l.organisation_id = c.organisation_id
                                and l.child_id = c.child_id and l.duty_key = c.duty_key
                             order by l.said_at desc limit 1) as late_reason,
                            (select string_agg(distinct q.name, ', ') from sibling b
                             join relation w on w.organisation_id = b.organisation_id and w.child_id = b.sibling_id
                                 and w.kind = 'IRO' and w.from_on <= :today and (w.until_on is null or w.until_on > :today)
                             join person q on q.organisation_id = w.organisation_id and q.person_id = w.person_id
                             where b.organisation_id = c.organisation_id and b.child_id = c.child_id
                                 and iro.person_id is null) as sibling_iro
                        from page c %s
                        cross join lateral (select * from child_line l
                            where l.organisation_id = c.organisation_id and l.child_id = c.child_id limit 1) who
                        left join person iro_person on iro_person.organisation_id = c.organisation_id
                            and iro_person.person_id = iro.person_id
                        left join person cover_person on cover_person.organisation_id = c.organisation_id
                            and cover_person.person_id = cover.person_id
                        order by c.place, c.child_id
                        """.formatted(NEXT_REVIEW, workers(list), condition(list), IRO + COVER), today)
                .param("iro", list.iro() == null ? null : list.iro().value())
                .param("afterDue", after == null ? null : after.due())
                .param("afterChild", after == null ? null : after.child().value())
                .param("size", list.size() + 1)
                .query((row, n) -> row(row))
                .list();
    }

    /// How many children the list has in all.
    int count(ServiceList list, LocalDate today) {
        return statement(
                        "select count(*) from child_in_care c " + clock(list.show()) + workers(list)
                                + " where c.organisation_id = :organisation and " + condition(list),
                        today)
                .param("iro", list.iro() == null ? null : list.iro().value())
                .query(Integer.class)
                .single();
    }

    /// Who works with a child is looked up for all of them only where the list is kept to that.
    private static String workers(ServiceList list) {
        var covered = list.show() == ServiceList.Show.COVERED;
        return covered ? COVER : list.iro() != null || list.show() == ServiceList.Show.UNALLOCATED ? IRO : "";
    }

    private static String clock(ServiceList.Show show) {
        return switch (show) {
            case ALL, UNALLOCATED, COVERED -> "";
            case OVERDUE, UNEXPLAINED, SOON, CANNOT_TELL -> NEXT_REVIEW;
        };
    }

    private static String condition(ServiceList list) {
        var whose = list.show() == ServiceList.Show.COVERED ? "cover.person_id" : "iro.person_id";
        return condition(list.show()) + (list.iro() == null ? "" : " and " + whose + " = :iro");
    }

    private static String condition(ServiceList.Show show) {
        return switch (show) {
            case ALL -> "true";
            case UNALLOCATED -> "iro.person_id is null";
            case OVERDUE -> "r.late_after < :today";
            case UNEXPLAINED -> "r.late_after < :today and not " + EXPLAINED;
            case SOON -> "r.late_after is not null and r.due_on between :today and :soon";
            case CANNOT_TELL -> "r.late_after is null";
            case COVERED -> "cover.person_id is not null";
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

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private JdbcClient.StatementSpec statement(String sql, LocalDate today) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .param("soon", today.plusWeeks(4));
    }
}
