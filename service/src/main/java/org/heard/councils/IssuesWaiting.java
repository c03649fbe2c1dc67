package org.heard.councils;

import java.time.LocalDate;
import org.heard.database.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what groups of children raised that waits, in one statement.
@Component
class IssuesWaiting {
    private final JdbcClient rows;

    IssuesWaiting(JdbcClient rows) {
        this.rows = rows;
    }

    /// How much nobody has looked at or answered, and how much of it is past the day promised.
    Counted count(LocalDate today) {
        return rows.sql("""
                        select count(*) as number, count(*) filter (where late) as late,
                            min(raised_on) filter (where late) as oldest_late
                        from (select (raised_at at time zone 'Europe/London')::date as raised_on,
                                case when shown_at is null then show_by < :today
                                  else (raised_at at time zone 'Europe/London')::date < :reply_due end as late
                              from group_issue
                              where organisation_id = :organisation and turned_back is null and reply is null) i
                        """)
                .param("organisation", Tenancy.current().value())
                .param("today", today)
                .param("reply_due", today.minusDays(Issue.DAYS_TO_REPLY))
                .query((row, n) -> new Counted(
                        row.getInt("number"), row.getInt("late"), row.getObject("oldest_late", LocalDate.class)))
                .single();
    }

    /// How much waits.
    ///
    /// @param oldestLate the day on which the first of those past the day promised was raised, absent where none is
    record Counted(int number, int late, @Nullable LocalDate oldestLate) {}
}
