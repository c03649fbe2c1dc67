package org.heard.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.database.Tenancy;
import org.heard.ids.Ids;
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

    /// From now on the review has these meetings and no others. A meeting it shares with another review is not changed
    /// from here: where it is to stand otherwise for this one, this one gets a meeting of its own in its place.
    void keep(ReviewId review, List<ReviewMeeting> meetings) {
        var standing = list(List.of(review)).getOrDefault(review, List.of());
        var shared = shared(review);
        var kept = meetings.stream()
                .map(meeting -> shared.contains(meeting.id()) && !standing.contains(meeting)
                        ? meeting.withId(Ids.next())
                        : meeting)
                .toList();
        drop(review, kept.stream().map(ReviewMeeting::id).toArray(UUID[]::new));
        for (var meeting : kept) {
            if (standing.stream().noneMatch(one -> one.id().equals(meeting.id()))) {
                add(review, meeting);
            } else if (!standing.contains(meeting)) {
                change(meeting);
            }
        }
    }

    /// How the meeting stands now, for every review that is held at it.
    void change(ReviewMeeting meeting) {
        var changed = bind(sql("""
                        update review_meeting set on_date = :on, outcome = :outcome, mode = :mode, reason = :reason,
                            version = version + 1
                        where organisation_id = :organisation and meeting_id = :meeting
                        """), meeting).update();
        if (changed == 1) {
            chair(meeting);
        }
    }

    /// Which meetings of this review are another's too.
    private Set<UUID> shared(ReviewId review) {
        return Set.copyOf(
                sql("""
                        select distinct own.meeting_id from review_at_meeting own
                        join review_at_meeting other on other.organisation_id = own.organisation_id
                            and other.meeting_id = own.meeting_id and other.review_id <> own.review_id
                        where own.organisation_id = :organisation and own.review_id = :review
                        """).param("review", review.value()).query(UUID.class).list());
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
                .sorted(Comparator.comparing(Linked::meeting, ReviewMeeting.IN_ORDER))
                .collect(Collectors.groupingBy(
                        Linked::review, Collectors.mapping(Linked::meeting, Collectors.toList())));
    }

    /// A new meeting, or one of another review's at which this one is held too.
    private void add(ReviewId review, ReviewMeeting meeting) {
        var added = bind(sql("""
                        insert into review_meeting (organisation_id, meeting_id, on_date, outcome, mode, reason)
                        values (:organisation, :meeting, :on, :outcome, :mode, :reason)
                        on conflict do nothing
                        """), meeting).update();
        if (added == 1) {
            chair(meeting);
        } else if (!stands(meeting)) {
            throw new IllegalStateException("another review's meeting, and not as it stands: " + meeting.id());
        }
        sql("""
                        insert into review_at_meeting (organisation_id, review_id, meeting_id)
                        values (:organisation, :review, :meeting)
                        """).param("review", review.value()).param("meeting", meeting.id()).update();
    }

    /// Whether it stands just so with a review that is held at it.
    private boolean stands(ReviewMeeting meeting) {
        var at = sql("""
                        select review_id from review_at_meeting
                        where organisation_id = :organisation and meeting_id = :meeting limit 1
                        """).param("meeting", meeting.id()).query(UUID.class).list();
        return at.stream()
                .map(ReviewId::new)
                .anyMatch(review ->
                        list(List.of(review)).getOrDefault(review, List.of()).contains(meeting));
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
