package org.heard.children;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of many children at once, read by set and written in batches.
@Component
class FromReturnRows {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    FromReturnRows(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    List<ChildId> candidates(String scheme, Collection<String> numbers, LocalDate today) {
        return rows.sql("""
                        select c.child_id from child c
                        left join identifier i on i.organisation_id = c.organisation_id and i.child_id = c.child_id
                            and i.scheme = :scheme and i.until_on is null
                        where c.organisation_id = :organisation and c.sealed_on is null
                          and (i.value is null or i.value = any(:numbers)
                               or exists (select 1 from care_period p
                                   where p.organisation_id = c.organisation_id and p.child_id = c.child_id
                                     and (p.ended_on is null or p.ended_on > :today)))
                        order by c.child_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("scheme", scheme)
                .param("numbers", numbers.toArray(String[]::new))
                .param("today", today)
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list();
    }

    List<ChildId> inCare(LocalDate from, LocalDate until) {
        return ofTheTime("select c.child_id", "c.sealed_on is null order by c.child_id", from, until)
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list();
    }

    int sealedInCare(LocalDate from, LocalDate until) {
        return ofTheTime("select count(*)", "c.sealed_on is not null", from, until)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec ofTheTime(String select, String which, LocalDate from, LocalDate until) {
        return rows.sql("""
                        %s from child c where c.organisation_id = :organisation
                          and exists (select 1 from episode e
                              where e.organisation_id = c.organisation_id and e.child_id = c.child_id
                                and e.began_on <= :until and (e.ended_on is null or e.ended_on >= :from))
                          and %s
                        """.formatted(select, which))
                .param("organisation", Tenancy.current().value())
                .param("from", from)
                .param("until", until);
    }

    Map<ChildId, Map<String, String>> identifiers(Collection<ChildId> children) {
        var identifiers = new HashMap<ChildId, Map<String, String>>();
        rows.sql("""
                        select child_id, scheme, value from identifier
                        where organisation_id = :organisation and child_id = any(:children) and until_on is null
                        order by identifier_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query(row -> {
                    identifiers
                            .computeIfAbsent(
                                    new ChildId(row.getObject("child_id", UUID.class)), child -> new HashMap<>())
                            .put(row.getString("scheme"), row.getString("value"));
                });
        return identifiers;
    }

    List<String> sealed(String scheme, Collection<String> numbers) {
        return rows.sql("""
                        select i.value from identifier i join child c using (organisation_id, child_id)
                        where i.organisation_id = :organisation and i.scheme = :scheme and i.until_on is null
                          and i.value = any(:numbers) and c.sealed_on is not null
                        """)
                .param("organisation", Tenancy.current().value())
                .param("scheme", scheme)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> row.getString("value"))
                .list();
    }

    Map<String, ChildId> holders(String scheme, Collection<String> values) {
        var holders = new HashMap<String, ChildId>();
        rows.sql("""
                        select value, child_id from identifier
                        where organisation_id = :organisation and scheme = :scheme and until_on is null
                          and value = any(:values)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("scheme", scheme)
                .param("values", values.toArray(String[]::new))
                .query(row -> {
                    holders.put(row.getString("value"), new ChildId(row.getObject("child_id", UUID.class)));
                });
        return holders;
    }

    void addChildren(List<FromReturnChange> changes) {
        batch("""
                insert into child (organisation_id, child_id, name, known_as, pronouns, sex, ethnicity, source)
                values (:organisation, :child, :name, :knownAs, :pronouns, :sex, :ethnicity, :source)
                """, changes, FromReturnRows::identity);
    }

    int[] changeChildren(List<FromReturnChange> changes) {
        return batch("""
                update child set name = :name, known_as = :knownAs, pronouns = :pronouns, sex = :sex,
                    ethnicity = :ethnicity, source = :source, version = version + 1
                where organisation_id = :organisation and child_id = :child and version = :version
                """, changes, FromReturnRows::identity);
    }

    /// A number takes the place of the one the scheme had; the old one stays in the record as ended.
    void identify(List<FromReturnChange> changes, LocalDate today) {
        batch("""
                update identifier set until_on = :today
                where organisation_id = :organisation and child_id = :child and scheme = :scheme
                  and until_on is null and value <> :value
                """, numbers(known(changes), today), Function.identity());
        batch("""
                insert into identifier (organisation_id, identifier_id, child_id, scheme, value, source)
                values (:organisation, :id, :child, :scheme, :value, :source)
                """, numbers(changes, today), Function.identity());
    }

    private static List<MapSqlParameterSource> numbers(List<FromReturnChange> changes, LocalDate today) {
        return changes.stream()
                .flatMap(change -> change.identifiers().entrySet().stream()
                        .map(identifier -> of(change.child())
                                .addValue("id", Ids.next())
                                .addValue("scheme", identifier.getKey())
                                .addValue("value", identifier.getValue())
                                .addValue("today", today)
                                .addValue("source", change.source())))
                .toList();
    }

    /// A child who is new here has nothing that could be replaced.
    private static List<FromReturnChange> known(List<FromReturnChange> changes) {
        return changes.stream().filter(change -> !change.isNew()).toList();
    }

    void bornOn(List<FromReturnChange> changes) {
        batch("""
                update birth_date set in_force = false
                where organisation_id = :organisation and child_id = :child and in_force
                """, known(changes), change -> of(change.child()));
        batch("""
                insert into birth_date (organisation_id, birth_date_id, child_id, kind, day, source)
                values (:organisation, :id, :child, :kind, :day, :source)
                """, changes, FromReturnRows::birthDate);
    }

    void addPeriods(List<CarePeriod> periods) {
        batch("""
                insert into care_period (organisation_id, care_period_id, child_id, began_on, began_exactly, ended_on,
                    end_reason, source)
                values (:organisation, :id, :child, :began, :beganExactly, :ended, :endReason, :source)
                """, periods, FromReturnRows::period);
    }

    int[] changePeriods(List<CarePeriod> periods) {
        return batch("""
                update care_period set began_on = :began, began_exactly = :beganExactly, ended_on = :ended,
                    end_reason = :endReason, source = :source, version = version + 1
                where organisation_id = :organisation and care_period_id = :id and version = :version
                """, periods, FromReturnRows::period);
    }

    void addEpisodes(List<Episode> episodes) {
        batch("""
                insert into episode (organisation_id, episode_id, child_id, began_on, reason_began, legal_status, need,
                    placement, provider, ended_on, reason_ended, reason_moved, home_postcode, placement_postcode,
                    home_urn, source)
                values (:organisation, :id, :child, :began, :reasonBegan, :legalStatus, :need, :placement, :provider,
                    :ended, :reasonEnded, :reasonMoved, :homePostcode, :placementPostcode, :homeUrn, :source)
                """, episodes, FromReturnRows::episode);
    }

    int[] changeEpisodes(List<Episode> episodes) {
        return batch("""
                update episode set began_on = :began, reason_began = :reasonBegan, legal_status = :legalStatus,
                    need = :need, placement = :placement, provider = :provider, ended_on = :ended,
                    reason_ended = :reasonEnded, reason_moved = :reasonMoved, home_postcode = :homePostcode,
                    placement_postcode = :placementPostcode, home_urn = :homeUrn, source = :source,
                    version = version + 1
                where organisation_id = :organisation and episode_id = :id and version = :version
                """, episodes, FromReturnRows::episode);
    }

    private <T> int[] batch(String sql, List<T> all, Function<T, MapSqlParameterSource> parameters) {
        return all.isEmpty()
                ? new int[0]
                : batches.batchUpdate(sql, all.stream().map(parameters).toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource of(ChildId child) {
        return new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("child", child.value());
    }

    private static MapSqlParameterSource identity(FromReturnChange change) {
        var child = java.util.Objects.requireNonNull(change.identity());
        return of(child.id())
                .addValue("name", child.name())
                .addValue("knownAs", child.knownAs())
                .addValue("pronouns", child.pronouns())
                .addValue("sex", child.sex())
                .addValue("ethnicity", child.ethnicity())
                .addValue("source", child.source())
                .addValue("version", child.version());
    }

    private static MapSqlParameterSource birthDate(FromReturnChange change) {
        var born = java.util.Objects.requireNonNull(change.birthDate());
        return of(change.child())
                .addValue("id", Ids.next())
                .addValue("kind", born.kind().name())
                .addValue("day", born.day())
                .addValue("source", born.source());
    }

    private static MapSqlParameterSource period(CarePeriod period) {
        return of(period.child())
                .addValue("id", period.id())
                .addValue("began", period.began())
                .addValue("beganExactly", period.beganExactly())
                .addValue("ended", period.ended())
                .addValue("endReason", period.endReason())
                .addValue("source", period.source())
                .addValue("version", period.version());
    }

    private static MapSqlParameterSource episode(Episode episode) {
        return of(episode.child())
                .addValue("id", episode.id())
                .addValue("began", episode.began())
                .addValue("reasonBegan", episode.reasonBegan())
                .addValue("legalStatus", episode.legalStatus())
                .addValue("need", episode.need())
                .addValue("placement", episode.placement())
                .addValue("provider", episode.provider())
                .addValue("ended", episode.ended())
                .addValue("reasonEnded", episode.reasonEnded())
                .addValue("reasonMoved", episode.reasonMoved())
                .addValue("homePostcode", episode.homePostcode())
                .addValue("placementPostcode", episode.placementPostcode())
                .addValue("homeUrn", episode.homeUrn())
                .addValue("source", episode.source())
                .addValue("version", episode.version());
    }
}
