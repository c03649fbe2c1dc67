package org.heard.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.alerts.Alert.About;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Keeps alerts, who was told of them, and around whom they go.
@Component
class AlertStore {
    /// What somebody may know of: a manager all, others what they were told of, and nobody what goes around them.
    private static final String KNOWN = """
             and not exists (select 1 from alert_routed_around r
                 where r.organisation_id = a.organisation_id and r.alert_id = a.alert_id and r.person_id = :seer)
             and (:all or exists (select 1 from alert_told t
                 where t.organisation_id = a.organisation_id and t.alert_id = a.alert_id and t.person_id = :seer))
            """;

    private final JdbcClient rows;

    AlertStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// False where there is one about this thing.
    boolean add(AlertId id, String reference, Instant now, Alerts.NewAlert alert) {
        var added = sql("""
                        insert into alert (organisation_id, alert_id, reference, child_id, about_kind, about_id, opens,
                            urgency, raised_at)
                        values (:organisation, :id, :reference, :child, :kind, :about, :opens, :urgency, :now)
                        on conflict (organisation_id, about_kind, about_id) do nothing
                        """)
                .param("id", id.value())
                .param("reference", reference)
                .param("child", alert.child().value())
                .param("kind", alert.about().kind())
                .param("about", alert.about().id())
                .param("opens", alert.opens())
                .param("urgency", alert.urgency().name())
                .param("now", at(now))
                .update();
        if (added == 1) {
            for (var person : alert.routeAround()) {
                sql("insert into alert_routed_around values (:organisation, :id, :person)")
                        .param("id", id.value())
                        .param("person", person.value())
                        .update();
            }
        }
        return added == 1;
    }

    Optional<Alert> find(About about) {
        return read(
                        "and a.about_kind = :kind and a.about_id = :about",
                        Map.of("kind", about.kind(), "about", about.id()))
                .stream()
                .findFirst();
    }

    Optional<Alert> find(AlertId id) {
        return read("and a.alert_id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /// Those the actor may know of, the oldest first.
    List<Alert> list(Actor actor, boolean openOnly) {
        return read((openOnly ? "and a.acknowledged_at is null" : "") + KNOWN, known(actor));
    }

    /// How many of the open ones, and how old the oldest is.
    Alerts.Waiting waiting(Actor actor, Instant now) {
        return sql("""
                        select count(*) as open, coalesce(min(a.raised_at), :now) as oldest from alert a
                        where a.organisation_id = :organisation and a.acknowledged_at is null %s
                        """.formatted(KNOWN))
                .params(known(actor))
                .param("now", at(now))
                .query((row, n) -> new Alerts.Waiting(row.getInt("open"), Duration.between(moment(row, "oldest"), now)))
                .single();
    }

    boolean wasTold(About about, PersonId person) {
        return sql("""
                        select exists (select 1 from alert a join alert_told t
                            on t.organisation_id = a.organisation_id and t.alert_id = a.alert_id
                        where a.organisation_id = :organisation and a.about_kind = :kind and a.about_id = :about
                          and t.person_id = :person)
                        """)
                .param("kind", about.kind())
                .param("about", about.id())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    boolean wasToldOf(String kind, String opens, PersonId person) {
        return sql("""
                        select exists (select 1 from alert a join alert_told t
                            on t.organisation_id = a.organisation_id and t.alert_id = a.alert_id
                        where a.organisation_id = :organisation and a.about_kind = :kind and a.opens = :opens
                          and t.person_id = :person)
                        """)
                .param("kind", kind)
                .param("opens", opens)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private static Map<String, ?> known(Actor actor) {
        return Map.of("seer", actor.person().value(), "all", Alerts.seesAll(actor));
    }

    boolean isRoutedAround(AlertId alert, PersonId person) {
        return sql("""
                        select count(*) from alert_routed_around
                        where organisation_id = :organisation and alert_id = :id and person_id = :person
                        """)
                        .param("id", alert.value())
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// False where somebody has it already.
    boolean acknowledge(AlertId alert, Actor actor, Instant now) {
        return acknowledge(alert, actor.person().value(), actor.name(), now);
    }

    /// The same by a contact who has no account.
    boolean acknowledge(AlertId alert, UUID by, String name, Instant now) {
        return sql("""
                        update alert set acknowledged_at = :now, acknowledged_by = :by, acknowledged_by_name = :name,
                            step_due_at = null
                        where organisation_id = :organisation and alert_id = :id and acknowledged_at is null
                        """)
                        .param("id", alert.value())
                        .param("now", at(now))
                        .param("by", by)
                        .param("name", name)
                        .update()
                == 1;
    }

    private List<Alert> read(String condition, Map<String, ?> values) {
        var told = sql("""
                        select t.alert_id, t.name, t.team, t.told_at from alert_told t join alert a
                            on a.organisation_id = t.organisation_id and a.alert_id = t.alert_id
                        where t.organisation_id = :organisation %s order by t.alert_id, t.told_no
                        """.formatted(condition))
                .params(values)
                .query((row, n) -> Map.entry(
                        new AlertId(row.getObject("alert_id", UUID.class)),
                        new Alert.Told(row.getString("name"), row.getBoolean("team"), moment(row, "told_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql("""
                        select a.* from alert a where a.organisation_id = :organisation %s order by a.raised_at, a.alert_id
                        """.formatted(condition))
                .params(values)
                .query((row, n) -> alert(row, told))
                .list();
    }

    private static Alert alert(ResultSet row, Map<AlertId, List<Alert.Told>> told) throws SQLException {
        var id = new AlertId(row.getObject("alert_id", UUID.class));
        var acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
        return new Alert(
                id,
                row.getString("reference"),
                new ChildId(row.getObject("child_id", UUID.class)),
                new About(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                row.getString("opens"),
                Urgency.valueOf(row.getString("urgency")),
                moment(row, "raised_at"),
                told.getOrDefault(id, List.of()),
                acknowledged == null
                        ? Optional.empty()
                        : Optional.of(new Alert.Acknowledged(
                                row.getString("acknowledged_by_name"), acknowledged.toInstant())));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
