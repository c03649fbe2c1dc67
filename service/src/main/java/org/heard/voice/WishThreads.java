package org.heard.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.moments.Moments;
import org.heard.voice.WishThread.Kept;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what became of wishes, a step a row, and who answers them. One that the child sent from their own
/// space and that stands with the wishes has its thread here too, so that there is one of it; who may add to it
/// has been decided by whoever calls.
@Component
@Transactional
public class WishThreads {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    WishThreads(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// The threads of these wishes; none for one of which nothing is known.
    @Transactional(readOnly = true)
    public Map<UUID, WishThread> list(Collection<UUID> wishes) {
        var steps = steps(wishes);
        var answerers = answerers(wishes);
        var threads = new HashMap<UUID, WishThread>();
        wishes.forEach(wish -> threads.put(
                wish, thread(steps.getOrDefault(wish, List.of()), Optional.ofNullable(answerers.get(wish)))));
        return threads;
    }

    /// Adds a step of one that the child sent.
    public void add(UUID wish, PersonId by, Step step) {
        hold(wish);
        add(List.of(Kept.of(wish, by, Moments.day(step.at()), step)));
    }

    /// Names who answers from now on.
    public void name(UUID wish, Actor by, Instant now, Answerer answerer) {
        name(by, now, Map.of(wish, answerer));
    }

    void name(Actor by, Instant now, Map<UUID, Answerer> named) {
        batches.batchUpdate(
                """
                insert into wish_answerer (organisation_id, wish_id, answerer_no, name, answer_by, named_by, named_at)
                select :organisation, :wish, coalesce(max(answerer_no), 0) + 1, :name, :day, :by, :now
                from wish_answerer where organisation_id = :organisation and wish_id = :wish
                """,
                named.entrySet().stream()
                        .map(one -> parameters(one.getKey())
                                .addValue("name", one.getValue().name())
                                .addValue("day", one.getValue().by())
                                .addValue("by", by.person().value())
                                .addValue("now", now.atOffset(ZoneOffset.UTC)))
                        .toArray(SqlParameterSource[]::new));
    }

    void add(Collection<Kept> steps) {
        batches.batchUpdate(
                """
                insert into wish_step (organisation_id, step_id, wish_id, step_no, step, on_date, answer, reason,
                    by_name, recorded_by, recorded_at, shown_at)
                select :organisation, :id, :wish, coalesce(max(step_no), 0) + 1, :step, :on, :answer, :words, :byName,
                    :by, :now, :shown
                from wish_step where organisation_id = :organisation and wish_id = :wish
                """,
                steps.stream()
                        .map(one -> parameters(one.wish())
                                .addValue("id", Ids.next())
                                .addValue("step", one.type().name())
                                .addValue("on", one.on())
                                .addValue(
                                        "answer",
                                        one.outcome() == null
                                                ? null
                                                : one.outcome().name(),
                                        Types.VARCHAR)
                                .addValue("words", one.words())
                                .addValue("byName", one.by())
                                .addValue("by", one.recordedBy().value())
                                .addValue("now", one.recordedAt().atOffset(ZoneOffset.UTC))
                                .addValue(
                                        "shown",
                                        one.visibleAt() == null
                                                ? null
                                                : one.visibleAt().atOffset(ZoneOffset.UTC),
                                        Types.TIMESTAMP_WITH_TIMEZONE))
                        .toArray(SqlParameterSource[]::new));
    }

    /// Held until the transaction ends, so that two steps are taken one after the other.
    void hold(UUID wish) {
        rows.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", wish.toString())
                .query((row, n) -> n)
                .list();
    }

    /// What became of these, without who answers.
    Map<UUID, WishThread> listSteps(Collection<UUID> wishes) {
        return steps(wishes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> thread(one.getValue(), Optional.empty())));
    }

    private Map<UUID, List<Kept>> steps(Collection<UUID> wishes) {
        if (wishes.isEmpty()) {
            return Map.of();
        }
        return sql("""
                        select * from wish_step where organisation_id = :organisation and wish_id = any(:wishes)
                        order by wish_id, step_no
                        """).param("wishes", wishes.toArray(UUID[]::new)).query((row, n) -> kept(row)).list().stream()
                .collect(Collectors.groupingBy(Kept::wish));
    }

    private Map<UUID, Answerer> answerers(Collection<UUID> wishes) {
        var named = new HashMap<UUID, Answerer>();
        sql("""
                        select * from wish_answerer where organisation_id = :organisation and wish_id = any(:wishes)
                        order by wish_id, answerer_no
                        """).param("wishes", wishes.toArray(UUID[]::new)).query(row -> {
            named.put(
                    row.getObject("wish_id", UUID.class),
                    new Answerer(row.getString("name"), row.getObject("answer_by", LocalDate.class)));
        });
        return named;
    }

    private static WishThread thread(List<Kept> kept, Optional<Answerer> answerer) {
        return new WishThread(
                kept.stream().flatMap(one -> one.answered().stream()).toList(),
                kept.stream().flatMap(one -> one.step().stream()).toList(),
                answerer);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        var shown = row.getObject("shown_at", OffsetDateTime.class);
        return new Kept(
                row.getObject("wish_id", UUID.class),
                Step.Type.valueOf(row.getString("step")),
                row.getObject("on_date", LocalDate.class),
                answer == null ? null : Wish.Outcome.valueOf(answer),
                row.getString("reason"),
                row.getString("by_name"),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                shown == null ? null : shown.toInstant());
    }

    private static MapSqlParameterSource parameters(UUID wish) {
        return new MapSqlParameterSource("organisation", Tenancy.current().value()).addValue("wish", wish);
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
