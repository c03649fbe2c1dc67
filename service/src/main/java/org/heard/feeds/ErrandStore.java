package org.heard.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Errands, the last of each delivery.
@Component
class ErrandStore {
    /// It shows that it goes on every second or so; silent for this long, nobody is doing it any more.
    private static final Duration SILENT = Duration.ofSeconds(20);

    private final JdbcClient rows;

    ErrandStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// Takes the place of the delivery's last one, unless that goes on; then false.
    boolean ask(DeliveryId delivery, Errand.Act act, Actor by, Instant now) {
        return rows.sql("""
                        insert into errand as e (organisation_id, delivery_id, act, state, asked_at, asked_by,
                            asked_by_name, seen_at)
                        values (:organisation, :delivery, :act, 'WAITING', :now, :by, :byName, :now)
                        on conflict (organisation_id, delivery_id) do update set act = excluded.act, state = 'WAITING',
                            stage = 'READING', done = 0, out_of = 0, asked_at = excluded.asked_at,
                            asked_by = excluded.asked_by, asked_by_name = excluded.asked_by_name,
                            seen_at = excluded.seen_at, request = ''
                        where e.state in ('DONE', 'FAILED') or e.seen_at < :silentSince
                        """)
                        .param("organisation", Tenancy.current().value())
                        .param("delivery", delivery.value())
                        .param("act", act.name())
                        .param("now", utc(now))
                        .param("by", by.person().value())
                        .param("byName", by.name())
                        .param("silentSince", utc(now.minus(SILENT)))
                        .update()
                == 1;
    }

    /// Takes it up; false where somebody else has, or there is nothing to do.
    boolean begin(DeliveryId delivery, Instant now) {
        return update(delivery, "state = 'UNDER_WAY', seen_at = :now", " and state = 'WAITING'")
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    void seen(DeliveryId delivery, Progress.Stage stage, int done, int of, Instant now) {
        update(delivery, "stage = :stage, done = :done, out_of = :of, seen_at = :now", " and state = 'UNDER_WAY'")
                .param("stage", stage.name())
                .param("done", done)
                .param("of", of)
                .param("now", utc(now))
                .update();
    }

    void end(DeliveryId delivery, Errand.State state, String request, Instant now) {
        update(delivery, "state = :state, request = :request, seen_at = :now", " and state = 'UNDER_WAY'")
                .param("state", state.name())
                .param("request", request)
                .param("now", utc(now))
                .update();
    }

    Optional<Errand> find(DeliveryId delivery, Instant now) {
        return rows.sql("""
                        select e.*, coalesce(
                            case e.act when 'LOAD' then d.loaded_at else d.compared_at end >= e.asked_at, false) as reached
                        from errand e join delivery d using (organisation_id, delivery_id)
                        where e.organisation_id = :organisation and e.delivery_id = :delivery
                        """)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .query((row, n) -> errand(row, now))
                .optional();
    }

    /// The deliveries that are being read or loaded.
    Set<DeliveryId> listUnderWay(Instant now) {
        return new HashSet<>(rows.sql("""
                        select delivery_id from errand
                        where organisation_id = :organisation and state in ('WAITING', 'UNDER_WAY')
                          and seen_at >= :silentSince
                        """)
                .param("organisation", Tenancy.current().value())
                .param("silentSince", utc(now.minus(SILENT)))
                .query((row, n) -> new DeliveryId(row.getObject("delivery_id", UUID.class)))
                .list());
    }

    private JdbcClient.StatementSpec update(DeliveryId delivery, String set, String condition) {
        return rows.sql("update errand set " + set
                        + " where organisation_id = :organisation and delivery_id = :delivery" + condition)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value());
    }

    private static Errand errand(ResultSet row, Instant now) throws SQLException {
        var state = Errand.State.valueOf(row.getString("state"));
        var goesOn = state == Errand.State.WAITING || state == Errand.State.UNDER_WAY;
        var silent = row.getObject("seen_at", OffsetDateTime.class).toInstant().isBefore(now.minus(SILENT));
        // The work is one transaction: it may be there although nobody was left to say so.
        var ended = row.getBoolean("reached") ? Errand.State.DONE : Errand.State.CUT_OFF;
        return new Errand(
                Errand.Act.valueOf(row.getString("act")),
                goesOn && silent ? ended : state,
                Progress.Stage.valueOf(row.getString("stage")),
                row.getInt("done"),
                row.getInt("out_of"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by_name"),
                row.getString("request"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
