package org.heard.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.heard.children.Episode;
import org.heard.comparison.DeliveryId;
import org.heard.database.Batch;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.returns.Returned.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What returns have said of each child, as the last of them said it.
@Component
class ReturnedStore {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    ReturnedStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// What is to be remembered of a child, and what was.
    record Remembered(ChildId child, @Nullable Returned before, Returned now) {}

    Map<ChildId, Returned> list(Collection<ChildId> children) {
        var ids = children.stream().map(ChildId::value).toArray(UUID[]::new);
        var returned = new HashMap<ChildId, Returned>();
        select("returned_child", ids, row -> returned.put(child(row), header(row)));
        select("returned_episode", ids, row -> add(returned, row, Returned::episodes, episode(row)));
        select(
                "returned_review",
                ids,
                row -> add(
                        returned,
                        row,
                        Returned::reviews,
                        new Returned.Review(day(row, "held_on"), row.getString("participation"))));
        select(
                "returned_missing",
                ids,
                row -> add(
                        returned,
                        row,
                        Returned::missing,
                        new Returned.Missing(day(row, "began_on"), row.getString("kind"), find(row, "ended_on"))));
        select(
                "returned_social_worker",
                ids,
                row -> add(
                        returned,
                        row,
                        Returned::workers,
                        new Returned.Worker(
                                day(row, "began_on"),
                                row.getString("worker"),
                                find(row, "ended_on"),
                                row.getString("reason"))));
        return returned;
    }

    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    private void select(String table, UUID[] children, Reading reading) {
        rows.sql("select * from " + table + " where organisation_id = :organisation and child_id = any(:children)")
                .param("organisation", Tenancy.current().value())
                .param("children", children)
                .query(reading::read);
    }

    private static <T> void add(
            Map<ChildId, Returned> returned,
            ResultSet row,
            java.util.function.Function<Returned, NavigableMap<LocalDate, Said<T>>> rows,
            T one)
            throws SQLException {
        var child = returned.get(child(row));
        if (child != null) {
            rows.apply(child).put(key(one), new Said<>(one, row.getInt("collection_year")));
        }
    }

    private static LocalDate key(Object row) {
        return switch (row) {
            case Episode episode -> episode.began();
            case Returned.Review review -> review.held();
            case Returned.Missing missing -> missing.began();
            case Returned.Worker worker -> worker.began();
            default -> throw new IllegalArgumentException("not a row of a return: " + row.getClass());
        };
    }

    /// Keeps what is new or different, and lets go of what the return no longer says.
    void remember(DeliveryId delivery, String source, List<Remembered> all) {
        var headers = new Batch("""
                insert into returned_child (organisation_id, child_id, number, born_on, sex, ethnicity, upn,
                    unaccompanied, unaccompanied_until, collection_year, delivery_id, source)
                values (:organisation, :child, :number, :born, :sex, :ethnicity, :upn, :unaccompanied, :until, :year,
                    :delivery, :source)
                on conflict (organisation_id, child_id) do update set number = excluded.number,
                    born_on = excluded.born_on, sex = excluded.sex, ethnicity = excluded.ethnicity, upn = excluded.upn,
                    unaccompanied = excluded.unaccompanied, unaccompanied_until = excluded.unaccompanied_until,
                    collection_year = excluded.collection_year, delivery_id = excluded.delivery_id,
                    source = excluded.source
                """);
        var gone = new Batch("""
                delete from returned_episode
                where organisation_id = :organisation and child_id = :child and began_on = :began
                """);
        var episodes = new Batch("""
                insert into returned_episode (organisation_id, child_id, began_on, reason_began, legal_status, need,
                    placement, provider, ended_on, reason_ended, reason_moved, home_postcode, placement_postcode,
                    home_urn, collection_year, delivery_id, source)
                values (:organisation, :child, :began, :reasonBegan, :legalStatus, :need, :placement, :provider, :ended,
                    :reasonEnded, :reasonMoved, :homePostcode, :placementPostcode, :homeUrn, :year, :delivery, :source)
                on conflict (organisation_id, child_id, began_on) do update set reason_began = excluded.reason_began,
                    legal_status = excluded.legal_status, need = excluded.need, placement = excluded.placement,
                    provider = excluded.provider, ended_on = excluded.ended_on, reason_ended = excluded.reason_ended,
                    reason_moved = excluded.reason_moved, home_postcode = excluded.home_postcode,
                    placement_postcode = excluded.placement_postcode, home_urn = excluded.home_urn,
                    collection_year = excluded.collection_year, delivery_id = excluded.delivery_id,
                    source = excluded.source
                """);
        var reviews = new Batch("""
                insert into returned_review (organisation_id, child_id, held_on, participation, collection_year,
                    delivery_id, source)
                values (:organisation, :child, :held, :participation, :year, :delivery, :source)
                on conflict (organisation_id, child_id, held_on) do update set participation = excluded.participation,
                    collection_year = excluded.collection_year, delivery_id = excluded.delivery_id,
                    source = excluded.source
                """);
        var missing = new Batch("""
                insert into returned_missing (organisation_id, child_id, began_on, kind, ended_on, collection_year,
                    delivery_id, source)
                values (:organisation, :child, :began, :kind, :ended, :year, :delivery, :source)
                on conflict (organisation_id, child_id, began_on) do update set kind = excluded.kind,
                    ended_on = excluded.ended_on, collection_year = excluded.collection_year,
                    delivery_id = excluded.delivery_id, source = excluded.source
                """);
        var workers = new Batch("""
                insert into returned_social_worker (organisation_id, child_id, began_on, worker, ended_on, reason,
                    collection_year, delivery_id, source)
                values (:organisation, :child, :began, :worker, :ended, :reason, :year, :delivery, :source)
                on conflict (organisation_id, child_id, began_on) do update set worker = excluded.worker,
                    ended_on = excluded.ended_on, reason = excluded.reason,
                    collection_year = excluded.collection_year, delivery_id = excluded.delivery_id,
                    source = excluded.source
                """);
        for (var one : all) {
            var now = one.now();
            var before = one.before();
            headers.add(header(at(one.child(), delivery, source, now.year()), now));
            if (before != null) {
                before.episodes().keySet().stream()
                        .filter(began -> !now.episodes().containsKey(began))
                        .forEach(began ->
                                gone.add(at(one.child(), delivery, source, 0).addValue("began", began)));
            }
            changed(
                    before == null ? null : before.episodes(),
                    now.episodes(),
                    (row, year) -> episodes.add(episode(at(one.child(), delivery, source, year), row)));
            changed(
                    before == null ? null : before.reviews(),
                    now.reviews(),
                    (row, year) -> reviews.add(at(one.child(), delivery, source, year)
                            .addValue("held", row.held())
                            .addValue("participation", row.participation())));
            changed(
                    before == null ? null : before.missing(),
                    now.missing(),
                    (row, year) -> missing.add(at(one.child(), delivery, source, year)
                            .addValue("began", row.began())
                            .addValue("kind", row.kind())
                            .addValue("ended", row.ended())));
            changed(
                    before == null ? null : before.workers(),
                    now.workers(),
                    (row, year) -> workers.add(at(one.child(), delivery, source, year)
                            .addValue("began", row.began())
                            .addValue("worker", row.worker())
                            .addValue("ended", row.ended())
                            .addValue("reason", row.reason())));
        }
        headers.run(batches);
        gone.run(batches);
        episodes.run(batches);
        reviews.run(batches);
        missing.run(batches);
        workers.run(batches);
    }

    private static <T> void changed(
            @Nullable NavigableMap<LocalDate, Said<T>> before,
            NavigableMap<LocalDate, Said<T>> now,
            BiConsumer<T, Integer> keep) {
        now.forEach((day, said) -> {
            if (before == null || !said.equals(before.get(day))) {
                keep.accept(said.row(), said.year());
            }
        });
    }

    private static MapSqlParameterSource at(ChildId child, DeliveryId delivery, String source, int year) {
        return new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("child", child.value())
                .addValue("year", year)
                .addValue("delivery", delivery.value())
                .addValue("source", source);
    }

    private static MapSqlParameterSource header(MapSqlParameterSource into, Returned now) {
        return into.addValue("number", now.number())
                .addValue("born", now.born())
                .addValue("sex", now.sex())
                .addValue("ethnicity", now.ethnicity())
                .addValue("upn", now.upn())
                .addValue("unaccompanied", now.unaccompanied())
                .addValue("until", now.unaccompaniedUntil());
    }

    private static MapSqlParameterSource episode(MapSqlParameterSource into, Episode row) {
        return into.addValue("began", row.began())
                .addValue("reasonBegan", row.reasonBegan())
                .addValue("legalStatus", row.legalStatus())
                .addValue("need", row.need())
                .addValue("placement", row.placement())
                .addValue("provider", row.provider())
                .addValue("ended", row.ended())
                .addValue("reasonEnded", row.reasonEnded())
                .addValue("reasonMoved", row.reasonMoved())
                .addValue("homePostcode", row.homePostcode())
                .addValue("placementPostcode", row.placementPostcode())
                .addValue("homeUrn", row.homeUrn());
    }

    private static Returned header(ResultSet row) throws SQLException {
        return new Returned(
                row.getString("number"),
                day(row, "born_on"),
                row.getString("sex"),
                row.getString("ethnicity"),
                row.getString("upn"),
                row.getBoolean("unaccompanied"),
                find(row, "unaccompanied_until"),
                row.getInt("collection_year"),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    private static Episode episode(ResultSet row) throws SQLException {
        return Episodes.given(
                day(row, "began_on"),
                row.getString("reason_began"),
                row.getString("legal_status"),
                row.getString("need"),
                row.getString("placement"),
                row.getString("provider"),
                find(row, "ended_on"),
                row.getString("reason_ended"),
                row.getString("reason_moved"),
                row.getString("home_postcode"),
                row.getString("placement_postcode"),
                row.getString("home_urn"));
    }

    private static ChildId child(ResultSet row) throws SQLException {
        return new ChildId(row.getObject("child_id", UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate find(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
