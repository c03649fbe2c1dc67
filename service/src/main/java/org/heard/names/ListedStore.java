package org.heard.names;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.RelationKind;
import org.heard.comparison.DeliveryId;
import org.heard.database.Batch;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What lists of names and workers have said of each child, as the last of them said it.
@Component
class ListedStore {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    ListedStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// @param workers who was found here for each capacity in which the list named somebody
    record Said(
            String number,
            String name,
            String knownAs,
            Map<RelationKind, PersonId> workers,
            String team,
            LocalDate workersFrom) {}

    Map<ChildId, Said> list(Collection<ChildId> children) {
        var said = new HashMap<ChildId, Said>();
        rows.sql("select * from listed_child where organisation_id = :organisation and child_id = any(:children)")
                .param("organisation", Tenancy.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query(row -> {
                    said.put(new ChildId(row.getObject("child_id", UUID.class)), said(row));
                });
        return said;
    }

    Optional<Said> find(ChildId child) {
        return Optional.ofNullable(list(List.of(child)).get(child));
    }

    void remember(DeliveryId delivery, String source, Map<ChildId, Said> all) {
        var batch = new Batch("""
                insert into listed_child (organisation_id, child_id, number, name, known_as, iro, social_worker,
                    business_support, team, workers_from, delivery_id, source)
                values (:organisation, :child, :number, :name, :knownAs, :iro, :socialWorker, :businessSupport, :team,
                    :workersFrom, :delivery, :source)
                on conflict (organisation_id, child_id) do update set number = excluded.number, name = excluded.name,
                    known_as = excluded.known_as, iro = excluded.iro, social_worker = excluded.social_worker,
                    business_support = excluded.business_support, team = excluded.team,
                    workers_from = excluded.workers_from, delivery_id = excluded.delivery_id, source = excluded.source
                """);
        all.forEach((child, said) -> batch.add(new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("child", child.value())
                .addValue("number", said.number())
                .addValue("name", said.name())
                .addValue("knownAs", said.knownAs())
                .addValue("iro", worker(said, RelationKind.IRO), Types.OTHER)
                .addValue("socialWorker", worker(said, RelationKind.SOCIAL_WORKER), Types.OTHER)
                .addValue("businessSupport", worker(said, RelationKind.BUSINESS_SUPPORT), Types.OTHER)
                .addValue("team", said.team())
                .addValue("workersFrom", said.workersFrom())
                .addValue("delivery", delivery.value())
                .addValue("source", source)));
        batch.run(batches);
    }

    private static @Nullable UUID worker(Said said, RelationKind kind) {
        var person = said.workers().get(kind);
        return person == null ? null : person.value();
    }

    private static Said said(ResultSet row) throws SQLException {
        var workers = new EnumMap<RelationKind, PersonId>(RelationKind.class);
        put(workers, RelationKind.IRO, row.getObject("iro", UUID.class));
        put(workers, RelationKind.SOCIAL_WORKER, row.getObject("social_worker", UUID.class));
        put(workers, RelationKind.BUSINESS_SUPPORT, row.getObject("business_support", UUID.class));
        return new Said(
                row.getString("number"),
                row.getString("name"),
                row.getString("known_as"),
                workers,
                row.getString("team"),
                row.getObject("workers_from", LocalDate.class));
    }

    private static void put(Map<RelationKind, PersonId> workers, RelationKind kind, @Nullable UUID person) {
        if (person != null) {
            workers.put(kind, new PersonId(person));
        }
    }
}
