package org.heard.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.Progress;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Errands, the last of each delivery.
@Component
class ErrandStore {
    /// It shows that it goes on every half second. One that this service took up is trusted longer than one of a
    /// service that is gone; one that nobody took up is not waited for.
    private static final String GOES_ON = """
            (e.state = 'WAITING' and e.seen_at >= :now::timestamptz - interval '20 seconds'
             or e.state = 'UNDER_WAY' and e.seen_at >= :now::timestamptz
                - case when e.runner = :me then interval '60 seconds' else interval '5 seconds' end)
            """;

    /// This running service.
    private final UUID me = UUID.randomUUID();

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
                            seen_at = excluded.seen_at, request = '', runner = null
                        where not\s""" + GOES_ON)
                        .param("organisation", Tenancy.current().value())
                        .param("delivery", delivery.value())
                        .param("act", act.name())
                        .param("now", utc(now))
                        .param("by", by.person().value())
                        .param("byName", by.name())
                        .param("me", me)
                        .update()
                == 1;
    }

    /// Takes it up; false where somebody else has, or there is nothing to do.
    boolean begin(DeliveryId delivery, Instant now) {
        return update(delivery, "state = 'UNDER_WAY', runner = :me, seen_at = :now", " and state = 'WAITING'")
                        .param("now", utc(now))
                        .param("me", me)
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
                            case e.act when 'LOAD' then d.loaded_at else d.compared_at end >= e.asked_at, false) as reached,
                        """ + GOES_ON + """
                             as goes_on
                        from errand e join delivery d using (organisation_id, delivery_id)
                        where e.organisation_id = :organisation and e.delivery_id = :delivery
                        """)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .param("now", utc(now))
                .param("me", me)
                .query((row, n) -> errand(row))
                .optional();
    }

    /// The deliveries that are being read or loaded.
    Set<DeliveryId> listUnderWay(Instant now) {
        return new HashSet<>(rows.sql("""
                        select delivery_id from errand e where organisation_id = :organisation and\s""" + GOES_ON)
                .param("organisation", Tenancy.current().value())
                .param("now", utc(now))
                .param("me", me)
                .query((row, n) -> new DeliveryId(row.getObject("delivery_id", UUID.class)))
                .list());
    }

    private JdbcClient.StatementSpec update(DeliveryId delivery, String set, String condition) {
        return rows.sql("update errand set " + set
                        + " where organisation_id = :organisation and delivery_id = :delivery" + condition)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value());
    }

    private static Errand errand(ResultSet row) throws SQLException {
        return new Errand(
                Errand.Act.valueOf(row.getString("act")),
                state(row),
                Progress.Stage.valueOf(row.getString("stage")),
                row.getInt("done"),
                row.getInt("out_of"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by_name"),
                row.getString("request"));
    }

    /// The work is one transaction: it may be there although nobody was left to say so.
    private static Errand.State state(ResultSet row) throws SQLException {
        var state = Errand.State.valueOf(row.getString("state"));
        if (state == Errand.State.DONE || state == Errand.State.FAILED || row.getBoolean("goes_on")) {
            return state;
        }
        return row.getBoolean("reached") ? Errand.State.DONE : Errand.State.CUT_OFF;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
