package org.heard.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.database.Tenancy;
import org.jspecify.annotations.Nullable;
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

    private record Counted(
            int which,
            int number,
            @Nullable UUID child,
            @Nullable UUID about) {}

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        var query = IntStream.range(0, counts.size())
                .mapToObj(which -> "select %d as which, c.number, c.child, c.about from (%s) c"
                        .formatted(which, counts.get(which).query(actor)))
                .collect(Collectors.joining("\nunion all\n"));
        return rows
                .sql("select * from (" + query + ") counted where number > 0 order by which")
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today)
                .query((row, n) -> new Counted(
                        row.getInt("which"),
                        row.getInt("number"),
                        row.getObject("child", UUID.class),
                        row.getObject("about", UUID.class)))
                .list()
                .stream()
                .map(one -> counts.get(one.which()).waiting(one.number(), one.child(), one.about()))
                .toList();
    }
}
