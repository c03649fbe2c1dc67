package org.heard.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.comparison.Delivery;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Disagreement;
import org.heard.comparison.Field;
import org.heard.comparison.Settled;
import org.heard.database.Batch;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Differences, open and settled.
@Component
class DifferenceStore {
    /// Each open difference with whose it is to settle: the child's IRO, or (null) whoever allocates.
    private static final String OWNED = """
            (select d.*, case when d.kind = 'WORKER' then null else %s end as owner_id from difference d
            where d.organisation_id = :organisation and d.settled_at is null and (:kind = '' or d.kind = :kind)) owned
            """.formatted(Relations.iroOf("d.child_id", ":today"));

    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    DifferenceStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// What was settled about these children, whichever feed asked it, so that it is not asked again.
    Settled settled(Collection<ChildId> children) {
        var keptHere = new HashSet<Disagreement.Key>();
        var anotherChild = new HashSet<Disagreement.Key>();
        select(" and settled_at is not null and child_id = any(:children)")
                .param("children", uuids(children))
                .query((row, n) -> difference(row))
                .list()
                .forEach(difference -> {
                    var settled = difference.settled();
                    if (settled != null) {
                        switch (settled.how()) {
                            case KEPT_OURS, STILL_LOOKED_AFTER ->
                                keptHere.add(difference.found().key());
                            case ANOTHER_CHILD ->
                                anotherChild.add(difference.found().key());
                            default -> {}
                        }
                    }
                });
        return new Settled(keptHere, anotherChild);
    }

    /// Brings the open differences of these children into line with what a load has just found: new ones are
    /// opened where no other feed has asked the same, those still found stay as they are, the others are closed
    /// because the two agree now.
    void note(Delivery delivery, Instant at, Set<ChildId> spokenOf, List<Disagreement> found) {
        var open = listOpenOf("feed = :feed", delivery, spokenOf);
        var known = Stream.concat(open.stream(), listOpenOf("feed <> :feed", delivery, spokenOf).stream())
                .map(one -> one.found().key())
                .collect(Collectors.toSet());
        var still = found.stream().map(Disagreement::key).collect(Collectors.toSet());
        var closing = new Batch("""
                update difference set settled_at = :at, settled_how = 'AGREES_NOW'
                where organisation_id = :organisation and difference_id = :id
                """);
        open.stream()
                .filter(one -> !still.contains(one.found().key()))
                .forEach(one -> closing.add(new MapSqlParameterSource()
                        .addValue("organisation", Tenancy.current().value())
                        .addValue("id", one.id().value())
                        .addValue("at", at.atOffset(ZoneOffset.UTC))));
        closing.run(batches);
        var opening = new Batch("""
                insert into difference (organisation_id, difference_id, child_id, feed, kind, day, field, number, ours,
                    theirs, delivery_id, first_seen_at)
                values (:organisation, :id, :child, :feed, :kind, :day, :field, :number, :ours, :theirs, :delivery, :at)
                """);
        found.stream()
                .filter(one -> !known.contains(one.key()))
                .forEach(one -> opening.add(new MapSqlParameterSource()
                        .addValue("organisation", Tenancy.current().value())
                        .addValue("id", Difference.Id.next().value())
                        .addValue("child", one.child().value())
                        .addValue("feed", delivery.kind().name())
                        .addValue("kind", one.kind().name())
                        .addValue("day", one.day())
                        .addValue("field", one.field().name())
                        .addValue("number", one.number())
                        .addValue("ours", one.ours())
                        .addValue("theirs", one.theirs())
                        .addValue("delivery", delivery.id().value())
                        .addValue("at", at.atOffset(ZoneOffset.UTC))));
        opening.run(batches);
    }

    private List<Difference> listOpenOf(String feed, Delivery delivery, Set<ChildId> children) {
        return select(" and settled_at is null and child_id = any(:children) and " + feed)
                .param("feed", delivery.kind().name())
                .param("children", uuids(children))
                .query((row, n) -> difference(row))
                .list();
    }

    void settle(Difference.Id id, Difference.How how, String why, Actor by, Instant at) {
        rows.sql("""
                        update difference set settled_at = :at, settled_by = :by, settled_by_name = :byName,
                            settled_how = :how, settled_why = :why
                        where organisation_id = :organisation and difference_id = :id and settled_at is null
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("byName", by.name())
                .param("how", how.name())
                .param("why", why)
                .update();
    }

    Optional<Difference> findForChange(Difference.Id id) {
        return select(" and difference_id = :id for update")
                .param("id", id.value())
                .query((row, n) -> difference(row))
                .optional();
    }

    Optional<Difference> find(Difference.Id id) {
        return select(" and difference_id = :id")
                .param("id", id.value())
                .query((row, n) -> difference(row))
                .optional();
    }

    Map<DifferenceKind, Integer> countOpen() {
        var counts = new EnumMap<DifferenceKind, Integer>(DifferenceKind.class);
        rows.sql("""
                        select kind, count(*) as differences from difference
                        where organisation_id = :organisation and settled_at is null group by kind
                        """).param("organisation", Tenancy.current().value()).query(row -> {
            counts.put(DifferenceKind.valueOf(row.getString("kind")), row.getInt("differences"));
        });
        return counts;
    }

    /// How many are open for each to whom they belong; null stands for whoever allocates.
    List<Differences.Owner> owners(String kind, LocalDate today, Function<@Nullable PersonId, String> name) {
        return owned("select owner_id, count(*) as open from " + OWNED + " group by owner_id", kind, today)
                .query((row, n) -> {
                    var owner = owner(row);
                    return new Differences.Owner(owner, name.apply(owner), row.getInt("open"));
                })
                .list();
    }

    /// A page of the open ones, by whose they are, the oldest of a kind first.
    ///
    /// @param whose everybody's, those of whoever allocates, or those of one person
    List<Differences.Owned> listOwned(
            String kind,
            Differences.Whose whose,
            LocalDate today,
            int from,
            int most,
            Function<@Nullable PersonId, String> name) {
        var iro = whose.iro();
        return owned("select * from " + OWNED + """
                        where :everybody or (:owner::uuid is null and owner_id is null) or owner_id = :owner::uuid
                        order by (owner_id is null) desc, owner_id, kind, first_seen_at, difference_id
                        limit :most offset :from
                        """, kind, today)
                .param("everybody", whose.everybody())
                .param("owner", iro == null ? null : iro.value(), Types.OTHER)
                .param("from", from)
                .param("most", most)
                .query((row, n) -> new Differences.Owned(name.apply(owner(row)), "", difference(row)))
                .list();
    }

    /// A page of the open ones that one IRO is to settle, or whoever covers, with what each child is called.
    ///
    /// @param sight keeps them to the children this person may see
    List<Differences.Owned> listOwn(Actor actor, String sight, LocalDate today, int from, int most) {
        return rows.sql("""
                        select d.*, (select n.shown_as from child_line n
                            where n.organisation_id = :organisation and n.child_id = d.child_id limit 1) as shown_as
                        from difference d where %s order by shown_as, d.kind, d.first_seen_at, d.difference_id
                        limit :most offset :from
                        """.formatted(own(sight)))
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today)
                .param("from", from)
                .param("most", most)
                .query((row, n) ->
                        new Differences.Owned("", Objects.requireNonNull(row.getString("shown_as")), difference(row)))
                .list();
    }

    /// Those that are open and `:seer`'s to settle on `:today`: who works with a child is settled by whoever allocates.
    static String own(String sight) {
        return "d.organisation_id = :organisation and d.settled_at is null and d.kind <> 'WORKER' and " + sight
                + " and " + Relations.isIro("d.child_id", ":seer", ":today");
    }

    private JdbcClient.StatementSpec owned(String statement, String kind, LocalDate today) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("kind", kind)
                .param("today", today);
    }

    private static @Nullable PersonId owner(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return owner == null ? null : new PersonId(owner);
    }

    private JdbcClient.StatementSpec select(String condition) {
        return rows.sql("select * from difference where organisation_id = :organisation" + condition)
                .param("organisation", Tenancy.current().value());
    }

    private static Difference difference(ResultSet row) throws SQLException {
        var settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new Difference(
                new Difference.Id(row.getObject("difference_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getString("number"),
                DifferenceKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                Field.valueOf(row.getString("field")),
                row.getString("ours"),
                row.getString("theirs"),
                new DeliveryId(row.getObject("delivery_id", UUID.class)),
                row.getObject("first_seen_at", OffsetDateTime.class).toInstant(),
                settledAt == null
                        ? null
                        : new Difference.Settlement(
                                Difference.How.valueOf(row.getString("settled_how")),
                                settledAt.toInstant(),
                                row.getString("settled_by_name"),
                                row.getString("settled_why")));
    }

    private static UUID[] uuids(Collection<ChildId> children) {
        return children.stream().map(ChildId::value).toArray(UUID[]::new);
    }
}
