package org.heard.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.access.CountsWaiting.Counted;
import org.heard.access.CountsWaiting.Where;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All that is only counted, in one statement.
@Component
@Transactional(readOnly = true)
public class CountedWaits implements Waits {
    private final List<CountsWaiting> counts;
    private final JdbcClient rows;

    CountedWaits(List<CountsWaiting> counts, JdbcClient rows) {
        this.counts = List.copyOf(counts);
        this.rows = rows;
    }

    private record Row(int which, Counted counted) {}

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        return list(actor, today, Where.MY_WORK);
    }

    /// What is told on the first page of managers, and on that of administrators.
    public List<Waiting> listForWholeService(Actor actor, LocalDate today) {
        return list(actor, today, Where.WHOLE_SERVICE);
    }

    private List<Waiting> list(Actor actor, LocalDate today, Where where) {
        var told = counts.stream()
                .filter(one -> one.where() == where || one.where() == Where.BOTH)
                .toList();
        // What a query need not have is read from its row as a whole.
        var query = IntStream.range(0, told.size())
                .mapToObj(which -> """
                        select %d as which, c.number, c.child, c.about,
                            (to_jsonb(c) ->> 'late')::int as late, coalesce(to_jsonb(c) ->> 'said', '') as said
                        from (%s) c
                        """.formatted(which, told.get(which).query(actor)))
                .collect(Collectors.joining("union all\n"));
        return rows
                .sql("select * from (" + query + ") counted where number > 0 order by which")
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today)
                .query((row, n) -> new Row(
                        row.getInt("which"),
                        new Counted(
                                row.getInt("number"),
                                row.getObject("child", UUID.class),
                                row.getObject("about", UUID.class),
                                row.getObject("late", Integer.class),
                                row.getString("said"))))
                .list()
                .stream()
                .map(one -> told.get(one.which()).waiting(one.counted()))
                .toList();
    }
}
