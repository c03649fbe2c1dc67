package org.heard.resting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of rests.
@Component
class RestStore {
    private final JdbcClient rows;

    RestStore(JdbcClient rows) {
        this.rows = rows;
    }

    private record Row(ChildId child, Rest rest) {}

    /// Which of these children rest on a day, and how long; of several rests, the one that ends last.
    Map<ChildId, Rest> on(Collection<ChildId> children, LocalDate day) {
        return rows
                .sql("""
                        select child_id, from_on, until_on from rest
                        where organisation_id = :organisation and child_id = any(:children)
                          and from_on <= :day and until_on >= :day and ended_on is null
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> new Row(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new Rest(
                                row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Row::child, Row::rest, (one, other) -> one.until().isAfter(other.until()) ? one : other));
    }

    void begin(ChildId child, Instant now, Rest rest) {
        rows.sql("""
                        insert into rest (organisation_id, rest_id, child_id, from_on, until_on, asked_at)
                        values (:organisation, :rest, :child, :from, :until, :now)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("rest", Ids.next())
                .param("child", child.value())
                .param("from", rest.from())
                .param("until", rest.until())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(ChildId child, LocalDate today) {
        rows.sql("""
                        update rest set ended_on = :today where organisation_id = :organisation and child_id = :child
                          and ended_on is null and until_on >= :today
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("today", today)
                .update();
    }
}
