package org.heard.takeout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of who asked for everything, who agreed, and what became of it.
@Component
class TakeoutStore {
    private static final long SPARE = 512L * 1024 * 1024;

    /// One that has not shown for so long that it goes on is over.
    static final Duration TRUSTED = Duration.ofMinutes(2);

    private final JdbcClient rows;

    TakeoutStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// False where another one is asked for or being made.
    boolean ask(TakeoutId id, Actor by, Instant now, String because, String half) {
        return statement("""
                        insert into takeout (organisation_id, takeout_id, state, because, asked_at, asked_by, asked_by_name,
                            asker_part)
                        values (:organisation, :id, 'ASKED', :because, :now, :by, :byName, :half) on conflict do nothing
                        """, id, now)
                        .param("because", because)
                        .param("by", by.person().value())
                        .param("byName", by.name())
                        .param("half", half)
                        .update()
                == 1;
    }

    /// The half of the key that is the asker's, while nobody has answered.
    Optional<String> findHalf(TakeoutId id) {
        return rows.sql("""
                        select asker_part from takeout
                        where organisation_id = :organisation and takeout_id = :id and state = 'ASKED'
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /// Somebody agreed: from now on it is being made, and the half of the key stands nowhere any more.
    boolean begin(TakeoutId id, Actor by, Instant now) {
        return answered(id, by, now, "MAKING", "state = 'ASKED' and asked_by <> :by");
    }

    boolean stop(TakeoutId id, Actor by, Instant now) {
        return answered(id, by, now, "STOPPED", "state = 'ASKED'");
    }

    private boolean answered(TakeoutId id, Actor by, Instant now, String state, String where) {
        return statement("""
                        update takeout set state = '%s', asker_part = '', answered_at = :now, answered_by = :by,
                            answered_by_name = :byName, seen_at = :now
                        where organisation_id = :organisation and takeout_id = :id and %s
                        """.formatted(state, where), id, now)
                        .param("by", by.person().value())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    void seen(TakeoutId id, int done, int of, Instant now) {
        statement("""
                        update takeout set done = :done, out_of = :of, seen_at = :now
                        where organisation_id = :organisation and takeout_id = :id and state = 'MAKING'
                        """, id, now).param("done", done).param("of", of).update();
    }

    /// False where it was given up meanwhile.
    boolean made(TakeoutId id, FileOut file, Instant now) {
        return statement("""
                        update takeout set state = 'MADE', made_at = :now, bytes = :bytes, sha256 = :sha256, done = out_of
                        where organisation_id = :organisation and takeout_id = :id and state = 'MAKING'
                        """, id, now)
                        .param("bytes", file.bytes())
                        .param("sha256", file.sha256())
                        .update()
                == 1;
    }

    boolean failed(TakeoutId id, String request, Instant now) {
        return statement("""
                        update takeout set state = 'FAILED', request = :request, seen_at = :now
                        where organisation_id = :organisation and takeout_id = :id and state = 'MAKING'
                        """, id, now).param("request", request).update() == 1;
    }

    void fetched(TakeoutId id, Instant now) {
        statement("""
                        update takeout set times_fetched = times_fetched + 1,
                            first_fetched_at = coalesce(first_fetched_at, :now)
                        where organisation_id = :organisation and takeout_id = :id
                        """, id, now).update();
    }

    boolean gone(TakeoutId id, Instant now) {
        return statement("""
                        update takeout set state = 'GONE', gone_at = :now
                        where organisation_id = :organisation and takeout_id = :id and state = 'MADE'
                        """, id, now).update() == 1;
    }

    /// Those cut off make room for another; how many.
    int giveUpCutOff(Instant now) {
        return rows.sql("""
                        update takeout set state = 'FAILED'
                        where organisation_id = :organisation and state = 'MAKING' and seen_at < :before
                        """)
                .param("organisation", Tenancy.current().value())
                .param("before", utc(now.minus(TRUSTED)))
                .update();
    }

    /// Questions nobody answered in time are over; how many.
    int lapse(Instant now) {
        return rows.sql("""
                        update takeout set state = 'STOPPED', asker_part = ''
                        where organisation_id = :organisation and state = 'ASKED' and asked_at <= :before
                        """)
                .param("organisation", Tenancy.current().value())
                .param("before", utc(now.minus(Takeout.KEPT)))
                .update();
    }

    Optional<Takeout> find(TakeoutId id, Instant now) {
        return list(now).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// How many bytes have to be free before anything is written: as many as the database takes on its disk, and some
    /// that stay free, for it may stand on the same one and stops where that is full.
    long needs() {
        return SPARE
                + rows.sql("select pg_database_size(current_database())")
                        .query(Long.class)
                        .single();
    }

    /// Who asked for the one that is asked for, being made or there to be fetched.
    Optional<String> findAskerOfOpen() {
        return rows.sql("""
                        select asked_by_name from takeout
                        where organisation_id = :organisation and state in ('ASKED', 'MAKING', 'MADE')
                        order by asked_at desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .query(String.class)
                .optional();
    }

    /// The newest first.
    List<Takeout> list(Instant now) {
        return rows.sql(
                        "select * from takeout where organisation_id = :organisation order by asked_at desc, takeout_id desc")
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> takeout(row, now))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, TakeoutId id, Instant now) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .param("now", utc(now));
    }

    private static Takeout takeout(ResultSet row, Instant now) throws SQLException {
        var answered = at(row, "answered_at");
        var made = at(row, "made_at");
        return new Takeout(
                new TakeoutId(row.getObject("takeout_id", UUID.class)),
                state(row, now),
                row.getString("because"),
                at(row, "asked_at").orElseThrow(),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getString("asked_by_name"),
                answered.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Takeout.Answered(
                                answered.get(),
                                new PersonId(row.getObject("answered_by", UUID.class)),
                                row.getString("answered_by_name"))),
                row.getInt("done"),
                row.getInt("out_of"),
                row.getString("request"),
                made.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Takeout.Made(
                                made.get(),
                                row.getLong("bytes"),
                                row.getString("sha256"),
                                at(row, "first_fetched_at"),
                                row.getInt("times_fetched"))),
                at(row, "gone_at"));
    }

    private static Takeout.State state(ResultSet row, Instant now) throws SQLException {
        var state = Takeout.State.valueOf(row.getString("state"));
        var seen = at(row, "seen_at");
        return state == Takeout.State.MAKING && seen.isPresent() && seen.get().isBefore(now.minus(TRUSTED))
                ? Takeout.State.CUT_OFF
                : state;
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
