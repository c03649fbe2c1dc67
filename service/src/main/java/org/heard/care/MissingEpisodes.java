package org.heard.care;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the times children were missing, as the case system tells them. One read in error is withdrawn by a person,
/// and does not come back.
@Component
@Transactional
public class MissingEpisodes {
    private static final String FIELD = "missing";

    private final JdbcClient rows;
    private final Sight sight;
    private final Chronicle chronicle;

    MissingEpisodes(JdbcClient rows, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// One as it is kept.
    public record Known(MissingEpisode episode, boolean withdrawn) {}

    /// The times the child was missing that ended, or still run, on or after a day (absent: all), the newest first.
    @Transactional(readOnly = true)
    public List<MissingEpisode> list(Actor actor, LocalDate today, ChildId child, @Nullable LocalDate since) {
        sight.must(actor, Act.SEE, child, today);
        return sql("""
                        select * from missing_episode
                        where organisation_id = :organisation and child_id = :child and withdrawn_at is null
                          and (:since::date is null or ended_on is null or ended_on >= :since::date)
                        order by began_on desc
                        """)
                .param("child", child.value())
                .param("since", since == null ? null : Date.valueOf(since), Types.DATE)
                .query((row, n) -> episode(row))
                .list();
    }

    /// Those of these children, withdrawn ones too, by their first day; for whoever lays a source beside them.
    @Transactional(readOnly = true)
    public Map<ChildId, Map<LocalDate, Known>> known(Collection<ChildId> children) {
        var known = new HashMap<ChildId, Map<LocalDate, Known>>();
        sql("select * from missing_episode where organisation_id = :organisation and child_id = any(:children)")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, n) -> new Known(episode(row), row.getObject("withdrawn_at") != null))
                .list()
                .forEach(one -> known.computeIfAbsent(one.episode().child(), child -> new HashMap<>())
                        .put(one.episode().began(), one));
        return known;
    }

    /// Takes in what a source tells, one line a child; one that was withdrawn here stays so. The caller has decided
    /// that
    /// it may.
    public void take(Actor actor, Instant now, String source, Collection<MissingEpisode> episodes) {
        if (episodes.isEmpty()) {
            return;
        }
        for (var one : episodes) {
            var ended = one.ended();
            sql("""
                            insert into missing_episode (organisation_id, missing_id, child_id, kind, began_on, ended_on,
                                interview, source)
                            values (:organisation, :id, :child, :kind, :began, :ended, :interview, :source)
                            on conflict (organisation_id, child_id, began_on) do update
                            set kind = excluded.kind, ended_on = excluded.ended_on, interview = excluded.interview,
                                source = excluded.source
                            where missing_episode.withdrawn_at is null
                            """)
                    .param("id", one.id())
                    .param("child", one.child().value())
                    .param("kind", one.kind().name())
                    .param("began", one.began())
                    .param("ended", ended == null ? null : Date.valueOf(ended), Types.DATE)
                    .param("interview", one.interview().name())
                    .param("source", one.source())
                    .update();
        }
        chronicle.write(
                actor,
                now,
                episodes.stream().map(MissingEpisode::child).collect(Collectors.toSet()).stream()
                        .map(child -> Entry.of(child, "Times the child was missing read from " + source, FIELD))
                        .toList());
    }

    /// Takes back one recorded in error.
    public void withdraw(Actor actor, Instant now, LocalDate today, ChildId child, UUID missing, String because) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var began = sql("""
                        update missing_episode set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because
                        where organisation_id = :organisation and child_id = :child and missing_id = :missing
                          and withdrawn_at is null
                        returning began_on
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("because", because)
                .param("child", child.value())
                .param("missing", missing)
                .query((row, n) -> row.getObject("began_on", LocalDate.class))
                .optional()
                .orElseThrow(NotFound::new);
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                "That the child was missing from " + Days.written(began)
                                        + " withdrawn: recorded in error",
                                FIELD)
                        .because(because));
    }

    private static MissingEpisode episode(ResultSet row) throws SQLException {
        return new MissingEpisode(
                row.getObject("missing_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                MissingEpisode.Kind.valueOf(row.getString("kind")),
                row.getObject("began_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                MissingEpisode.Interview.valueOf(row.getString("interview")),
                row.getString("source"));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
