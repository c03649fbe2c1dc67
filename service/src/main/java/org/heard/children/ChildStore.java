package org.heard.children;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.database.OnePage;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of children, their care periods and episodes. A sealed record is found by none of these.
@Component
class ChildStore {
    private static final String CHILD = """
            select c.*, b.kind, b.day, b.source as birth_source, i.value as number,
                coalesce(w.known_as_for, 'EVERYONE') as known_as_for, coalesce(w.pronouns_for, 'EVERYONE') as pronouns_for
            from child c
            left join own_words w on w.organisation_id = c.organisation_id and w.child_id = c.child_id
            left join birth_date b on b.organisation_id = c.organisation_id and b.child_id = c.child_id and b.in_force
            left join identifier i on i.organisation_id = c.organisation_id and i.child_id = c.child_id
                and i.scheme = 'SSDA903' and i.until_on is null
            where c.organisation_id = :organisation and c.sealed_on is null
            """;

    private static final String UNSEALED = """
            and not exists (select 1 from child c where c.organisation_id = t.organisation_id
                and c.child_id = t.child_id and c.sealed_on is not null)
            """;

    private final JdbcClient rows;
    private final Sight sight;

    ChildStore(JdbcClient rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    /// As recorded, whoever asks.
    Optional<Child> find(ChildId child) {
        return known(child).map(KnownChild::child);
    }

    Optional<KnownChild> known(ChildId child) {
        return OnePage.once(new One(child), () -> read(child));
    }

    private record One(ChildId child) {}

    private Optional<KnownChild> read(ChildId child) {
        return rows.sql(CHILD + " and c.child_id = :child")
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query((row, n) -> known(row))
                .optional();
    }

    /// As recorded, whoever asks.
    List<Child> list(Collection<ChildId> children) {
        return known(children).stream().map(KnownChild::child).toList();
    }

    List<KnownChild> known(Collection<ChildId> children) {
        return rows.sql(CHILD + " and c.child_id = any(:children)")
                .param("organisation", Tenancy.current().value())
                .param("children", uuids(children))
                .query((row, n) -> known(row))
                .list();
    }

    /// At most `most` children of the actor's who answer to the text, the closest first, after the one given. Names
    /// that only resemble it are left out where others come much closer.
    List<KnownChild> search(Actor actor, LocalDate today, String text, @Nullable ChildId after, int most) {
        var found = rows.sql("""
                        with seen as (
                            select a.*, max(closeness) over () as best from children_answering_to(:text) a
                            where\s""" + sight.condition(actor, "a.child_id") + """
                        ), found as (
                            select -closeness as distance, name, child_id from seen
                            where closeness >= least(0.6, 0.8 * best)
                        )
                        select child_id from found
                        where :after::uuid is null or (distance, name, child_id) >
                            (select distance, name, child_id from found where child_id = :after::uuid)
                        order by distance, name, child_id limit :most
                        """)
                .param("text", text)
                .param("seer", actor.person().value())
                .param("today", today)
                .param("after", after == null ? null : after.value(), java.sql.Types.OTHER)
                .param("most", most)
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list();
        var children = known(found).stream()
                .collect(Collectors.toMap(known -> known.child().id(), Function.identity()));
        return found.stream().map(children::get).filter(Objects::nonNull).toList();
    }

    CareHistory history(ChildId child) {
        return histories(List.of(child)).getOrDefault(child, CareHistory.NONE);
    }

    List<ChildId> listIds() {
        return rows.sql("select child_id from child where organisation_id = :organisation and sealed_on is null")
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list();
    }

    Map<ChildId, CareHistory> histories(Collection<ChildId> children) {
        return OnePage.once(new Histories(Set.copyOf(children)), () -> readHistories(children));
    }

    private record Histories(Set<ChildId> children) {}

    private Map<ChildId, CareHistory> readHistories(Collection<ChildId> children) {
        var periods = rows
                .sql("""
                        select * from care_period t where organisation_id = :organisation and child_id = any(:children)
                        """ + UNSEALED + """
                        order by began_on
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", uuids(children))
                .query((row, n) -> period(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(CarePeriod::child));
        var episodes = rows
                .sql("""
                        select * from episode t where organisation_id = :organisation and child_id = any(:children)
                        """ + UNSEALED + """
                        order by began_on
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", uuids(children))
                .query((row, n) -> episode(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Episode::child));
        var histories = new HashMap<ChildId, CareHistory>();
        for (var child : children) {
            histories.put(
                    child,
                    new CareHistory(periods.getOrDefault(child, List.of()), episodes.getOrDefault(child, List.of())));
        }
        return histories;
    }

    private static KnownChild known(ResultSet row) throws SQLException {
        return new KnownChild(
                child(row),
                OwnWords.Audience.valueOf(row.getString("known_as_for")),
                OwnWords.Audience.valueOf(row.getString("pronouns_for")));
    }

    private static Child child(ResultSet row) throws SQLException {
        return new Child(
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getString("name"),
                row.getString("known_as"),
                row.getString("pronouns"),
                row.getString("sex"),
                row.getString("ethnicity"),
                birthDate(row),
                row.getString("number"),
                row.getString("source"),
                row.getInt("version"));
    }

    private static Child.@Nullable BirthDate birthDate(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null
                ? null
                : new Child.BirthDate(
                        Child.BirthDate.Kind.valueOf(kind),
                        row.getObject("day", LocalDate.class),
                        row.getString("birth_source"));
    }

    private static CarePeriod period(ResultSet row) throws SQLException {
        return new CarePeriod(
                row.getObject("care_period_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getObject("began_on", LocalDate.class),
                row.getBoolean("began_exactly"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"),
                row.getString("source"),
                row.getInt("version"));
    }

    private static Episode episode(ResultSet row) throws SQLException {
        return new Episode(
                row.getObject("episode_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getObject("began_on", LocalDate.class),
                row.getString("reason_began"),
                row.getString("legal_status"),
                row.getString("need"),
                row.getString("placement"),
                row.getString("provider"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("reason_ended"),
                row.getString("reason_moved"),
                row.getString("home_postcode"),
                row.getString("placement_postcode"),
                row.getString("home_urn"),
                row.getString("source"),
                row.getInt("version"));
    }

    private static UUID[] uuids(Collection<ChildId> children) {
        return children.stream().map(ChildId::value).toArray(UUID[]::new);
    }
}
