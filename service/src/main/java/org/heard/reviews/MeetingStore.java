package org.heard.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of meetings, which reviews they belong to, and who chaired.
@Component
class MeetingStore {
    private final JdbcClient rows;

    MeetingStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// From now on the review has these meetings and no others.
    void keep(ReviewId review, List<ReviewMeeting> meetings) {
        drop(review, meetings.stream().map(ReviewMeeting::id).toArray(UUID[]::new));
        meetings.forEach(meeting -> keep(review, meeting));
    }

    private record Linked(ReviewId review, ReviewMeeting meeting) {}

    Map<ReviewId, List<ReviewMeeting>> list(List<ReviewId> reviews) {
        return sql("""
                        select l.review_id, m.*, c.person_id as chair_id, c.name as chair_name
                        from review_at_meeting l
                        join review_meeting m using (organisation_id, meeting_id)
                        left join lateral (
                            select person_id, name from review_chair c
                            where c.organisation_id = m.organisation_id and c.meeting_id = m.meeting_id
                              and c.from_on <= m.on_date
                            order by from_on desc limit 1) c on true
                        where l.organisation_id = :organisation and l.review_id = any(:reviews)
                        order by m.on_date, m.meeting_id
                        """)
                .param("reviews", reviews.stream().map(ReviewId::value).toArray(UUID[]::new))
                .query((row, n) -> new Linked(new ReviewId(row.getObject("review_id", UUID.class)), meeting(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Linked::review, Collectors.mapping(Linked::meeting, Collectors.toList())));
    }

    private void keep(ReviewId review, ReviewMeeting meeting) {
        if (!change(review, meeting)) {
            add(review, meeting);
        }
        chair(meeting);
    }

    /// False where the review has no such meeting; another review's is never touched.
    private boolean change(ReviewId review, ReviewMeeting meeting) {
        return bind(sql("""
                        update review_meeting set on_date = :on, outcome = :outcome, mode = :mode, reason = :reason,
                            version = version + 1
                        where organisation_id = :organisation and meeting_id = :meeting and exists (
                            select 1 from review_at_meeting l
                            where l.organisation_id = :organisation and l.review_id = :review and l.meeting_id = :meeting)
                        """), meeting).param("review", review.value()).update() == 1;
    }

    private void add(ReviewId review, ReviewMeeting meeting) {
        bind(sql("""
                        insert into review_meeting (organisation_id, meeting_id, on_date, outcome, mode, reason)
                        values (:organisation, :meeting, :on, :outcome, :mode, :reason)
                        """), meeting).update();
        sql("""
                        insert into review_at_meeting (organisation_id, review_id, meeting_id)
                        values (:organisation, :review, :meeting)
                        """).param("review", review.value()).param("meeting", meeting.id()).update();
    }

    private static StatementSpec bind(StatementSpec statement, ReviewMeeting meeting) {
        return statement
                .param("meeting", meeting.id())
                .param("on", meeting.on())
                .param("outcome", meeting.outcome().name())
                .param("mode", meeting.mode() == null ? null : meeting.mode().name(), Types.VARCHAR)
                .param("reason", meeting.reason());
    }

    private void chair(ReviewMeeting meeting) {
        sql("delete from review_chair where organisation_id = :organisation and meeting_id = :meeting")
                .param("meeting", meeting.id())
                .update();
        var chair = meeting.chair();
        if (chair != null) {
            sql("""
                            insert into review_chair (organisation_id, meeting_id, from_on, person_id, name)
                            values (:organisation, :meeting, :on, :person, :name)
                            """)
                    .param("meeting", meeting.id())
                    .param("on", meeting.on())
                    .param(
                            "person",
                            chair.person() == null ? null : chair.person().value(),
                            Types.OTHER)
                    .param("name", chair.name())
                    .update();
        }
    }

    /// A meeting that another review shares stays for that one.
    private void drop(ReviewId review, UUID[] except) {
        sql("""
                        delete from review_at_meeting
                        where organisation_id = :organisation and review_id = :review and meeting_id <> all(:except)
                        """).param("review", review.value()).param("except", except).update();
    }

    private static ReviewMeeting meeting(ResultSet row) throws SQLException {
        var outcome = ReviewMeeting.Outcome.valueOf(row.getString("outcome"));
        return new ReviewMeeting(
                row.getObject("meeting_id", UUID.class),
                row.getObject("on_date", LocalDate.class),
                outcome,
                ReviewStore.constant(ReviewMeeting.Mode.class, row.getString("mode")),
                chair(row),
                row.getString("reason"));
    }

    private static ReviewMeeting.@Nullable Chair chair(ResultSet row) throws SQLException {
        var name = row.getString("chair_name");
        var person = row.getObject("chair_id", UUID.class);
        return name == null ? null : new ReviewMeeting.Chair(person == null ? null : new PersonId(person), name);
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
