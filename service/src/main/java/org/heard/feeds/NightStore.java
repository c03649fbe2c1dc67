package org.heard.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.comparison.DeliveryId;
import org.heard.database.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The nights of an authority's folder.
@Component
@Transactional
class NightStore {
    /// Longer than any reading takes; one that is said to go on past it was cut off.
    private static final Duration CUT_OFF = Duration.ofHours(2);

    static final String LAST_GOOD = """
            select n.night from dataset_night n
            left join delivery d on d.organisation_id = n.organisation_id and d.delivery_id = n.delivery_id
            where n.organisation_id = :organisation
              and (n.state in ('TAKEN', 'SAME')
                or (n.state in ('SHRUNK', 'ROLES_CHANGED') and d.state = 'LOADED'))
            order by n.night desc limit 1
            """;

    private final JdbcClient rows;

    NightStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// Whether the night is this caller's to do: nobody is at it, and it is not done.
    boolean begin(LocalDate night, Instant now) {
        return rows.sql("""
                        insert into dataset_night (organisation_id, night, state, begun_at)
                        values (:organisation, :night, 'UNDER_WAY', :now)
                        on conflict (organisation_id, night) do update
                            set state = 'UNDER_WAY', begun_at = :now, ended_at = null, said = ''
                            where dataset_night.state = any(:again)
                               or (dataset_night.state = 'UNDER_WAY' and dataset_night.begun_at < :cutOff)
                        """)
                        .param("organisation", Tenancy.current().value())
                        .param("night", night)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("cutOff", now.minus(CUT_OFF).atOffset(ZoneOffset.UTC))
                        .param(
                                "again",
                                Arrays.stream(Night.State.values())
                                        .filter(Night.State::isTriedAgain)
                                        .map(Night.State::name)
                                        .toArray(String[]::new))
                        .update()
                == 1;
    }

    void end(LocalDate night, Instant now, Night.State state, String said, @Nullable DeliveryId delivery) {
        rows.sql("""
                        update dataset_night set state = :state, ended_at = :now, said = :said, delivery_id = :delivery
                        where organisation_id = :organisation and night = :night
                        """)
                .param("organisation", Tenancy.current().value())
                .param("night", night)
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("said", said)
                .param("delivery", delivery == null ? null : delivery.value(), Types.OTHER)
                .update();
    }

    /// The newest first.
    @Transactional(readOnly = true)
    List<Night> list(int most) {
        return rows.sql("""
                        select night, state, begun_at, said, delivery_id from dataset_night
                        where organisation_id = :organisation order by night desc limit :most
                        """)
                .param("organisation", Tenancy.current().value())
                .param("most", most)
                .query((row, n) -> night(row))
                .list();
    }

    /// The last night whose tables stand in the record.
    @Transactional(readOnly = true)
    Optional<LocalDate> findLastGood() {
        return rows.sql(LAST_GOOD)
                .param("organisation", Tenancy.current().value())
                .query(LocalDate.class)
                .optional();
    }

    /// When a person, and not a night, last loaded tables of the dataset.
    @Transactional(readOnly = true)
    Optional<Instant> findLoadedByHand() {
        return rows.sql("""
                        select loaded_at from delivery
                        where organisation_id = :organisation and kind = 'DATASET' and state = 'LOADED'
                          and loaded_by <> :system
                        order by loaded_at desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .param("system", Actor.system(Tenancy.current(), "").person().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static Night night(ResultSet row) throws SQLException {
        var delivery = row.getObject("delivery_id", UUID.class);
        return new Night(
                row.getObject("night", LocalDate.class),
                Night.State.valueOf(row.getString("state")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getString("said"),
                delivery == null ? null : new DeliveryId(delivery));
    }
}
