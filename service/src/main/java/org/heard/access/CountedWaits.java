package org.heard.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.access.CountsWaiting.Counted;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All that is only counted, in one statement.
@Component
@Transactional(readOnly = true)
class CountedWaits implements Waits {
    private final List<CountsWaiting> counts;
    private final JdbcClient rows;

    CountedWaits(List<CountsWaiting> counts, JdbcClient rows) {
        this.counts = List.copyOf(counts);
        this.rows = rows;
    }

    private record Row(int which, Counted counted) {}

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        var query = IntStream.range(0, counts.size())
                .mapToObj(which -> "select %d as which, c.number, c.child, c.about, c.late from (%s) c"
                        .formatted(which, counts.get(which).query(actor)))
                .collect(Collectors.joining("\nunion all\n"));
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
                                row.getObject("late", Integer.class))))
                .list()
                .stream()
                .map(one -> counts.get(one.which()).waiting(one.counted()))
                .toList();
    }
}
