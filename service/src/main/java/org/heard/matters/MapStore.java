package org.heard.matters;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.matters.Placed.MoreOrLess;
import org.heard.matters.Placed.Ring;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of children's maps.
@Component
class MapStore {
    private final JdbcClient rows;

    MapStore(JdbcClient rows) {
        this.rows = rows;
    }

    private record Row(UUID id, LocalDate madeOn) {}

    /// The map that stood on a day, the last one where no day is given.
    Optional<PeopleMap> find(ChildId child, @Nullable LocalDate on) {
        return row(child, on).map(row -> new PeopleMap(row.madeOn(), people(row.id())));
    }

    /// The days of which there is a map, the last first.
    List<LocalDate> days(ChildId child) {
        return sql("""
                        select made_on from matters_map
                        where organisation_id = :organisation and child_id = :child order by made_on desc
                        """, child)
                .query((row, n) -> row.getObject("made_on", LocalDate.class))
                .list();
    }

    private Optional<Row> row(ChildId child, @Nullable LocalDate on) {
        return sql("""
                        select map_id, made_on from matters_map
                        where organisation_id = :organisation and child_id = :child
                          and (:on::date is null or made_on <= :on)
                        order by made_on desc limit 1
                        """, child)
                .param("on", on, Types.DATE)
                .query((found, n) ->
                        new Row(found.getObject("map_id", UUID.class), found.getObject("made_on", LocalDate.class)))
                .optional();
    }

    /// The map of the day, which begins as the one before it stood.
    UUID ofTheDay(ChildId child, Instant now, LocalDate today) {
        sql("select pg_advisory_xact_lock(hashtextextended('map of ' || :child::text, 0))", child)
                .query()
                .singleRow();
        var last = row(child, null);
        if (last.isPresent() && last.get().madeOn().equals(today)) {
            return last.get().id();
        }
        var id = Ids.next();
        sql("""
                        insert into matters_map (organisation_id, map_id, child_id, made_on, changed_at)
                        values (:organisation, :map, :child, :today, :now)
                        """, child)
                .param("map", id)
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        last.ifPresent(
                row -> sql("""
                        insert into matters_person (organisation_id, map_id, place_id, child_id, name, ring, more_or_less,
                            lost_touch)
                        select organisation_id, :map, place_id, child_id, name, ring, more_or_less, lost_touch
                        from matters_person
                        where organisation_id = :organisation and child_id = :child and map_id = :last
                        """, child).param("map", id).param("last", row.id()).update());
        return id;
    }

    void put(ChildId child, UUID map, Placed placed) {
        var time = placed.time();
        sql("""
                        insert into matters_person (organisation_id, map_id, place_id, child_id, name, ring, more_or_less,
                            lost_touch)
                        values (:organisation, :map, :place, :child, :name, :ring, :time, :lost)
                        on conflict (organisation_id, map_id, place_id) do update
                        set name = :name, ring = :ring, more_or_less = :time, lost_touch = :lost
                        """, child)
                .param("map", map)
                .param("place", placed.id())
                .param("name", placed.name())
                .param("ring", placed.ring().name())
                .param("time", time == null ? null : time.name(), Types.VARCHAR)
                .param("lost", placed.lostTouch())
                .update();
    }

    void takeAway(ChildId child, UUID map, UUID place) {
        sql("""
                        delete from matters_person where organisation_id = :organisation and child_id = :child
                          and map_id = :map and place_id = :place
                        """, child).param("map", map).param("place", place).update();
    }

    void answer(ChildId child, UUID place, String words, Actor by, LocalDate today, Instant shownFrom) {
        sql("""
                        insert into matters_answer (organisation_id, answer_id, child_id, place_id, words, answered_on,
                            answered_by, answered_name, shown_from)
                        values (:organisation, :answer, :child, :place, :words, :today, :by, :name, :shownFrom)
                        """, child)
                .param("answer", Ids.next())
                .param("place", place)
                .param("words", words)
                .param("today", today)
                .param("by", by.person().value())
                .param("name", by.name())
                .param("shownFrom", shownFrom.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The last first.
    List<Done> answers(ChildId child) {
        return sql("""
                        select * from matters_answer
                        where organisation_id = :organisation and child_id = :child order by answer_id desc
                        """, child)
                .query((row, n) -> new Done(
                        row.getObject("place_id", UUID.class),
                        row.getString("words"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("answered_name"),
                        row.getObject("shown_from", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Placed> people(UUID map) {
        return rows.sql("""
                        select * from matters_person
                        where organisation_id = :organisation and map_id = :map
                        order by array_position(array['NEAR', 'MIDDLE', 'FAR'], ring), place_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("map", map)
                .query((row, n) -> {
                    var time = row.getString("more_or_less");
                    return new Placed(
                            row.getObject("place_id", UUID.class),
                            row.getString("name"),
                            Ring.valueOf(row.getString("ring")),
                            time == null ? null : MoreOrLess.valueOf(time),
                            row.getBoolean("lost_touch"));
                })
                .list();
    }

    private StatementSpec sql(String statement, ChildId child) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value());
    }
}
