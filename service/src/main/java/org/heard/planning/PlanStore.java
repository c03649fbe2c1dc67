package org.heard.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.planning.Invited.Reply;
import org.heard.records.Around.From;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what is arranged before a review. A review of which nothing was arranged has none.
@Component
class PlanStore {
    private final JdbcClient rows;

    PlanStore(JdbcClient rows) {
        this.rows = rows;
    }

    private record Row(
            Arranged arranged,
            int peopleVersion,
            @Nullable LocalDate peopleFor,
            @Nullable GoesAhead goesAhead) {}

    /// What people answered when they were last asked.
    ///
    /// @param on the day they were asked for, absent where that was not kept
    record Answers(@Nullable LocalDate on, List<Invited> invited) {}

    /// The answers as they were given, whether or not the review is planned for another day now.
    Answers answers(ReviewId review) {
        var on = sql("""
                        select people_for from review_plan
                        where organisation_id = :organisation and review_id = :review and people_for is not null
                        """, review).query(LocalDate.class).optional().orElse(null);
        return new Answers(on, invited(review));
    }

    Plan get(Review review) {
        var id = review.id();
        var row = sql("select * from review_plan where organisation_id = :organisation and review_id = :review", id)
                .query((found, n) -> new Row(
                        arranged(found),
                        found.getInt("people_version"),
                        found.getObject("people_for", LocalDate.class),
                        goesAhead(found)))
                .optional()
                .orElseGet(() -> new Row(Arranged.NOTHING, 0, null, null));
        return new Plan(
                review,
                row.arranged(),
                wishes(id),
                standing(invited(id), row.peopleFor(), review),
                row.peopleVersion(),
                talk(id),
                row.goesAhead(),
                reportOn(id));
    }

    /// An answer was for the day people were asked for: where the review meets on another, it is open again.
    private static List<Invited> standing(List<Invited> invited, @Nullable LocalDate askedFor, Review review) {
        return review.planned()
                .filter(next -> askedFor != null && !next.on().equals(askedFor))
                .map(next -> invited.stream().map(Invited::askedAnew).toList())
                .orElse(invited);
    }

    /// Begins the plan where there is none, and keeps it from everybody else until the transaction ends.
    void take(ChildId child, ReviewId review) {
        sql("""
                        insert into review_plan (organisation_id, review_id, child_id)
                        values (:organisation, :review, :child) on conflict do nothing
                        """, review).param("child", child.value()).update();
        sql("""
                        select 1 from review_plan where organisation_id = :organisation and review_id = :review
                        for update
                        """, review).query().singleRow();
    }

    void arrange(ReviewId review, Arranged to) {
        sql("""
                        update review_plan set at_time = :at, place = :place, mode = :mode, version = version + 1
                        where organisation_id = :organisation and review_id = :review
                        """, review)
                .param("at", to.at(), Types.TIME)
                .param("place", to.place())
                .param("mode", to.mode() == null ? null : to.mode().name(), Types.VARCHAR)
                .update();
    }

    void keep(ChildId child, ReviewId review, ChildWishes wishes, Actor actor, Instant now) {
        sql("""
                        insert into review_plan_wishes (organisation_id, review_id, child_id, asked_on, asked_by, at_time,
                            place, people, link, chair, offered_alone, not_offered_why, version, noted_by, noted_name,
                            noted_at)
                        values (:organisation, :review, :child, :on, :askedBy, :time,
                            :place, :people, :link, :chair, :alone, :why, 1, :by, :name, :now)
                        on conflict (organisation_id, review_id) do update set asked_on = :on, asked_by = :askedBy,
                            at_time = :time, place = :place, people = :people, link = :link, chair = :chair,
                            offered_alone = :alone, not_offered_why = :why,
                            version = review_plan_wishes.version + 1,
                            noted_by = :by, noted_name = :name, noted_at = :now
                        """, review)
                .param("child", child.value())
                .param("on", wishes.askedOn())
                .param("askedBy", wishes.askedBy())
                .param("time", wishes.time())
                .param("place", wishes.place())
                .param("people", wishes.people())
                .param("link", wishes.link())
                .param("chair", wishes.chair())
                .param("alone", wishes.offeredAlone())
                .param("why", wishes.offeredAlone() ? "" : wishes.notOfferedWhy())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// From now on these are asked, or not, and nobody else.
    ///
    /// @param on the day they are asked for, absent where none is planned
    void keep(ChildId child, ReviewId review, List<Invited> invited, @Nullable LocalDate on) {
        sql("delete from review_plan_person where organisation_id = :organisation and review_id = :review", review)
                .update();
        for (var one : invited) {
            sql("""
                            insert into review_plan_person (organisation_id, review_id, somebody_id, child_id, known_from,
                                name, capacity, reply, not_asked_why)
                            values (:organisation, :review, :somebody, :child, :from, :name, :capacity, :reply, :why)
                            """, review)
                    .param("somebody", one.id())
                    .param("child", child.value())
                    .param("from", one.somebody().from().name())
                    .param("name", one.somebody().name())
                    .param("capacity", one.somebody().capacity())
                    .param("reply", one.reply().name())
                    .param("why", one.reply().asked() ? "" : one.notAskedWhy())
                    .update();
        }
        sql("""
                        update review_plan set people_version = people_version + 1, people_for = :on
                        where organisation_id = :organisation and review_id = :review
                        """, review).param("on", on, Types.DATE).update();
    }

    void keep(ChildId child, ReviewId review, Talk talk, Actor actor, Instant now) {
        sql("""
                        insert into review_plan_talk (organisation_id, review_id, child_id, on_date, note, version,
                            noted_by, noted_name, noted_at)
                        values (:organisation, :review, :child, :on, :note, 1, :by, :name, :now)
                        on conflict (organisation_id, review_id) do update set on_date = :on, note = :note,
                            version = review_plan_talk.version + 1, noted_by = :by, noted_name = :name, noted_at = :now
                        """, review)
                .param("child", child.value())
                .param("on", talk.on())
                .param("note", talk.note())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void goAhead(ReviewId review, GoesAhead ahead) {
        sql("""
                        update review_plan set ahead_on = :on, ahead_because = :because, ahead_name = :name
                        where organisation_id = :organisation and review_id = :review
                        """, review)
                .param("on", ahead.on())
                .param("because", ahead.because())
                .param("name", ahead.by())
                .update();
    }

    private static @Nullable GoesAhead goesAhead(ResultSet row) throws SQLException {
        var on = row.getObject("ahead_on", LocalDate.class);
        return on == null ? null : new GoesAhead(on, row.getString("ahead_because"), row.getString("ahead_name"));
    }

    private @Nullable ChildWishes wishes(ReviewId review) {
        return sql("""
                        select * from review_plan_wishes
                        where organisation_id = :organisation and review_id = :review
                        """, review)
                .query((row, n) -> new ChildWishes(
                        row.getObject("asked_on", LocalDate.class),
                        row.getString("asked_by"),
                        row.getString("at_time"),
                        row.getString("place"),
                        row.getString("people"),
                        row.getString("link"),
                        row.getString("chair"),
                        row.getBoolean("offered_alone"),
                        row.getString("not_offered_why"),
                        row.getInt("version"),
                        row.getString("noted_name")))
                .optional()
                .orElse(null);
    }

    private List<Invited> invited(ReviewId review) {
        return sql("""
                        select * from review_plan_person
                        where organisation_id = :organisation and review_id = :review order by name, somebody_id
                        """, review)
                .query((row, n) -> Invited.kept(
                        row.getObject("somebody_id", UUID.class),
                        row.getString("name"),
                        row.getString("capacity"),
                        From.valueOf(row.getString("known_from")),
                        Reply.valueOf(row.getString("reply")),
                        row.getString("not_asked_why")))
                .list();
    }

    /// Who was asked to the last other review of the child for which people were.
    Set<UUID> askedLast(ChildId child, ReviewId but) {
        return last(child, but, true);
    }

    /// Who was not, with a reason.
    Set<UUID> notAskedLast(ChildId child, ReviewId but) {
        return last(child, but, false);
    }

    private Set<UUID> last(ChildId child, ReviewId but, boolean asked) {
        return Set.copyOf(sql("""
                        select somebody_id from review_plan_person
                        where organisation_id = :organisation and (reply <> 'NOT_ASKED') = :asked and review_id = (
                            select review_id from review_plan_person
                            where organisation_id = :organisation and child_id = :child and review_id <> :review
                            order by review_id desc limit 1)
                        """, but)
                .param("child", child.value())
                .param("asked", asked)
                .query(UUID.class)
                .list());
    }

    private @Nullable Talk talk(ReviewId review) {
        return sql(
                        "select * from review_plan_talk where organisation_id = :organisation and review_id = :review",
                        review)
                .query((row, n) -> new Talk(
                        row.getObject("on_date", LocalDate.class),
                        row.getString("note"),
                        row.getInt("version"),
                        row.getString("noted_name")))
                .optional()
                .orElse(null);
    }

    private @Nullable LocalDate reportOn(ReviewId review) {
        return sql("""
                        select received_on from worker_report
                        where organisation_id = :organisation and review_id = :review order by received_on limit 1
                        """, review).query(LocalDate.class).optional().orElse(null);
    }

    private static Arranged arranged(ResultSet row) throws SQLException {
        var mode = row.getString("mode");
        return new Arranged(
                row.getObject("at_time", LocalTime.class),
                row.getString("place"),
                mode == null ? null : Mode.valueOf(mode),
                row.getInt("version"));
    }

    private StatementSpec sql(String statement, ReviewId review) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value());
    }
}
