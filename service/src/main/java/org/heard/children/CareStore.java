package org.heard.children;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Writes care periods and episodes entered by hand; whatever row it touches is from then on by hand.
@Component
class CareStore {
    private final JdbcClient rows;

    CareStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// Lets one command at a time work on this child's record; false where there is no such child, or it is sealed.
    boolean lock(ChildId child) {
        return of("""
                        select 1 from child
                        where organisation_id = :organisation and child_id = :child and sealed_on is null for update
                        """, child).query(Integer.class).optional().isPresent();
    }

    Set<ChildId> listKeptByHand(Set<ChildId> among) {
        return rows.sql("""
                        select child_id from episode
                        where organisation_id = :organisation and child_id = any(:children) and source = :byHand
                        union
                        select child_id from care_period
                        where organisation_id = :organisation and child_id = any(:children) and source = :byHand
                        union
                        select child_id from former_episode
                        where organisation_id = :organisation and child_id = any(:children)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("children", among.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("byHand", Source.BY_HAND)
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .set();
    }

    /// Makes the rows read as they do after, touching only those that differ.
    void write(ChildId child, CareHistory before, CareHistory after) {
        var periods = byId(before.periods(), CarePeriod::id);
        var episodes = byId(before.episodes(), Episode::id);
        without(periods, byId(after.periods(), CarePeriod::id))
                .forEach(gone -> delete("care_period", child, gone.id()));
        without(episodes, byId(after.episodes(), Episode::id)).forEach(gone -> delete("episode", child, gone.id()));
        for (var period : after.periods()) {
            if (!period.equals(periods.get(period.id()))) {
                write(period);
            }
        }
        for (var episode : after.episodes()) {
            if (!episode.equals(episodes.get(episode.id()))) {
                write(episode);
            }
        }
    }

    /// Keeps an episode as it stood until now.
    void keepFormer(Actor actor, Instant now, Episode episode, boolean withdrawn, String why) {
        of("""
                        insert into former_episode (organisation_id, episode_id, version, child_id, began_on,
                            reason_began, legal_status, need, placement, provider, ended_on, reason_ended, reason_moved,
                            home_postcode, placement_postcode, home_urn, source, withdrawn, replaced_at, replaced_by, why)
                        values (:organisation, :id, :version, :child, :began, :reasonBegan, :legalStatus, :need,
                            :placement, :provider, :ended, :reasonEnded, :reasonMoved, :homePostcode,
                            :placementPostcode, :homeUrn, :source, :withdrawn, :now, :by, :why)
                        """, episode)
                .param("version", episode.version())
                .param("source", episode.source())
                .param("withdrawn", withdrawn)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("why", why)
                .update();
    }

    private void write(CarePeriod period) {
        of("""
                        insert into care_period (organisation_id, care_period_id, child_id, began_on, began_exactly,
                            ended_on, end_reason, source)
                        values (:organisation, :id, :child, :began, :exactly, :ended, :endReason, :source)
                        on conflict (organisation_id, care_period_id) do update set began_on = :began,
                            began_exactly = :exactly, ended_on = :ended, end_reason = :endReason, source = :source,
                            version = care_period.version + 1
                        """, period.child())
                .param("id", period.id())
                .param("began", period.began())
                .param("exactly", period.beganExactly())
                .param("ended", period.ended())
                .param("endReason", period.endReason())
                .param("source", Source.BY_HAND)
                .update();
    }

    private void write(Episode episode) {
        of("""
                        insert into episode (organisation_id, episode_id, child_id, began_on, reason_began,
                            legal_status, need, placement, provider, ended_on, reason_ended, reason_moved,
                            home_postcode, placement_postcode, home_urn, source)
                        values (:organisation, :id, :child, :began, :reasonBegan, :legalStatus, :need, :placement,
                            :provider, :ended, :reasonEnded, :reasonMoved, :homePostcode, :placementPostcode,
                            :homeUrn, :source)
                        on conflict (organisation_id, episode_id) do update set began_on = :began,
                            reason_began = :reasonBegan, legal_status = :legalStatus, need = :need,
                            placement = :placement, provider = :provider, ended_on = :ended,
                            reason_ended = :reasonEnded, reason_moved = :reasonMoved, home_postcode = :homePostcode,
                            placement_postcode = :placementPostcode, home_urn = :homeUrn, source = :source,
                            version = episode.version + 1
                        """, episode).param("source", Source.BY_HAND).update();
    }

    private void delete(String table, ChildId child, UUID id) {
        of(
                        "delete from " + table + " where organisation_id = :organisation and child_id = :child and "
                                + table + "_id = :id",
                        child)
                .param("id", id)
                .update();
    }

    private StatementSpec of(String sql, Episode episode) {
        return of(sql, episode.child())
                .param("id", episode.id())
                .param("began", episode.began())
                .param("reasonBegan", episode.reasonBegan())
                .param("legalStatus", episode.legalStatus())
                .param("need", episode.need())
                .param("placement", episode.placement())
                .param("provider", episode.provider())
                .param("ended", episode.ended())
                .param("reasonEnded", episode.reasonEnded())
                .param("reasonMoved", episode.reasonMoved())
                .param("homePostcode", episode.homePostcode())
                .param("placementPostcode", episode.placementPostcode())
                .param("homeUrn", episode.homeUrn());
    }

    private StatementSpec of(String sql, ChildId child) {
        return rows.sql(sql).param("organisation", Tenancy.current().value()).param("child", child.value());
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> List<T> without(Map<UUID, T> all, Map<UUID, T> kept) {
        var gone = new HashMap<>(all);
        gone.keySet().removeAll(kept.keySet());
        return List.copyOf(gone.values());
    }
}
