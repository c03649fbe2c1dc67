package org.heard.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what children asked for and were answered; a wish taken back is found by none of these.
@Component
class WishStore {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    WishStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// A wish and which words it is in.
    record Row(UUID id, ChildId child, UUID words) {
        Wish hidden() {
            return new Wish(id, child, new Words.Hidden(), List.of());
        }

        Wish with(Words.@Nullable Said said, List<Wish.Answered> answers) {
            return new Wish(id, child, said == null ? new Words.None() : said, answers);
        }
    }

    /// What was answered to a wish.
    record Added(UUID wish, Wish.Answered answered) {}

    void add(Collection<Row> asked) {
        batches.batchUpdate(
                """
                insert into wish (organisation_id, wish_id, child_id, words_id)
                values (:organisation, :id, :child, :words)
                """,
                asked.stream()
                        .map(row -> parameters()
                                .addValue("id", row.id())
                                .addValue("child", row.child().value())
                                .addValue("words", row.words()))
                        .toArray(SqlParameterSource[]::new));
    }

    void answer(Actor actor, Instant now, Collection<Added> answers) {
        batches.batchUpdate(
                """
                insert into wish_answer (organisation_id, answer_id, wish_id, on_date, answer, reason, by_name,
                    recorded_by, recorded_at, shown_at)
                values (:organisation, :id, :wish, :on, :answer, :reason, :byName, :by, :now, :shown)
                """,
                answers.stream()
                        .map(one -> parameters()
                                .addValue("id", Ids.next())
                                .addValue("wish", one.wish())
                                .addValue("on", one.answered().on())
                                .addValue("answer", one.answered().outcome().name())
                                .addValue("reason", one.answered().reason())
                                .addValue("byName", one.answered().by())
                                .addValue("by", actor.person().value())
                                .addValue("now", now.atOffset(ZoneOffset.UTC))
                                .addValue("shown", shown(one.answered()), Types.TIMESTAMP_WITH_TIMEZONE))
                        .toArray(SqlParameterSource[]::new));
    }

    private static @Nullable OffsetDateTime shown(Wish.Answered answered) {
        return answered.shownAt() == null ? null : answered.shownAt().atOffset(ZoneOffset.UTC);
    }

    private static MapSqlParameterSource parameters() {
        return new MapSqlParameterSource("organisation", Tenancy.current().value());
    }

    /// The day on which the child asked for it.
    Optional<LocalDate> findDay(ChildId child, UUID wish) {
        return sql("""
                        select e.on_date from wish w join exact_words e using (organisation_id, words_id)
                        where w.organisation_id = :organisation and w.child_id = :child and w.wish_id = :wish
                          and w.withdrawn_at is null
                        """)
                .param("child", child.value())
                .param("wish", wish)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    void withdraw(UUID wish, Actor actor, Instant now, String because) {
        sql("""
                        update wish set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because
                        where organisation_id = :organisation and wish_id = :wish
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("because", because)
                .param("wish", wish)
                .update();
    }

    List<Row> list(ChildId child) {
        return sql("""
                        select w.wish_id, w.words_id from wish w join exact_words e using (organisation_id, words_id)
                        where w.organisation_id = :organisation and w.child_id = :child and w.withdrawn_at is null
                        order by e.on_date desc, w.wish_id desc
                        """)
                .param("child", child.value())
                .query((row, n) ->
                        new Row(row.getObject("wish_id", UUID.class), child, row.getObject("words_id", UUID.class)))
                .list();
    }

    Map<UUID, List<Wish.Answered>> answers(Collection<UUID> wishes) {
        if (wishes.isEmpty()) {
            return Map.of();
        }
        return sql("""
                        select * from wish_answer where organisation_id = :organisation and wish_id = any(:wishes)
                        order by recorded_at, answer_id
                        """)
                .param("wishes", wishes.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("wish_id", UUID.class), answered(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Wish.Answered answered(ResultSet row) throws SQLException {
        var shown = row.getObject("shown_at", OffsetDateTime.class);
        return new Wish.Answered(
                row.getObject("on_date", LocalDate.class),
                Wish.Outcome.valueOf(row.getString("answer")),
                row.getString("reason"),
                row.getString("by_name"),
                shown == null ? null : shown.toInstant());
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
