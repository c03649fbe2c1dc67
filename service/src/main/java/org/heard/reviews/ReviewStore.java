package org.heard.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.care.Alone;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of reviews. A withdrawn review is found by none of these.
@Component
class ReviewStore {
    private static final String REVIEW = """
            select * from review where organisation_id = :organisation and withdrawn_at is null
            """;

    private final JdbcClient rows;
    private final MeetingStore meetings;

    ReviewStore(JdbcClient rows, MeetingStore meetings) {
        this.rows = rows;
        this.meetings = meetings;
    }

    Review get(ChildId child, ReviewId review) {
        return read(sql(REVIEW + " and child_id = :child and review_id = :review")
                        .param("child", child.value())
                        .param("review", review.value()))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<Review> findCompletedOn(ChildId child, LocalDate day) {
        return read(sql(REVIEW + " and child_id = :child and completed_on = :day")
                        .param("child", child.value())
                        .param("day", day))
                .stream()
                .findFirst();
    }

    /// Open reviews first, then the newest.
    Map<ChildId, List<Review>> list(Collection<ChildId> children) {
        var uuids = children.stream().map(ChildId::value).toArray(UUID[]::new);
        return read(sql(REVIEW + " and child_id = any(:children) order by completed_on desc, review_id desc")
                        .param("children", uuids))
                .stream()
                .collect(Collectors.groupingBy(Review::child));
    }

    /// The other reviews that are held at a meeting of this one.
    List<Review> sharing(ReviewId review) {
        return read(sql(REVIEW + """
                         and review_id <> :review and review_id in (
                            select other.review_id from review_at_meeting own
                            join review_at_meeting other on other.organisation_id = own.organisation_id
                                and other.meeting_id = own.meeting_id
                            where own.organisation_id = :organisation and own.review_id = :review)
                        order by review_id
                        """).param("review", review.value()));
    }

    /// Keeps these from everybody else until the transaction ends.
    void hold(Collection<ReviewId> reviews) {
        sql("""
                        select review_id from review where organisation_id = :organisation
                            and review_id = any(:reviews) order by review_id for update
                        """)
                .param("reviews", reviews.stream().map(ReviewId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /// How a meeting stands now, for every review that is held at it.
    void change(ReviewMeeting meeting) {
        meetings.change(meeting);
    }

    /// Whoever plans a review of this child waits here until the other has, so that none is planned twice.
    void lockPlanning(ChildId child) {
        rows.sql("select 1 from pg_advisory_xact_lock(hashtextextended('review planned ' || :child, 0))")
                .param("child", child.toString())
                .query()
                .singleRow();
    }

    /// False where a review completed on that day was recorded a moment before.
    boolean add(ReviewId id, HoldReview given, Actor actor) {
        var added = bind(sql("""
                                insert into review (organisation_id, review_id, child_id, kinds, completed_on, presence,
                                    spoke, briefed_someone, showed, sent_views, spoke_alone, spoke_alone_why, note,
                                    by_hand, source)
                                values (:organisation, :review, :child, :kinds, :completed, :presence,
                                    :spoke, :briefed, :showed, :sent, :alone, :aloneWhy, :note, true, :source)
                                on conflict do nothing
                                """), id, given, actor)
                .param("child", given.child().value())
                .update();
        if (added == 0) {
            return false;
        }
        meetings.keep(id, given.meetings());
        return true;
    }

    /// False where the version is no longer the one given.
    boolean replace(ReviewId id, int version, HoldReview given, Actor actor) {
        var replaced =
                bind(sql("""
                                update review set kinds = :kinds, completed_on = :completed, presence = :presence,
                                    spoke = :spoke, briefed_someone = :briefed, showed = :showed, sent_views = :sent,
                                    spoke_alone = :alone, spoke_alone_why = :aloneWhy, note = :note, by_hand = true,
                                    source = case when by_hand then source else :source end, version = version + 1
                                where organisation_id = :organisation and review_id = :review
                                  and version = :version and withdrawn_at is null
                                """), id, given, actor).param("version", version).update();
        if (replaced == 0) {
            return false;
        }
        meetings.keep(id, given.meetings());
        return true;
    }

    boolean withdraw(ReviewId id, int version, Actor actor, Instant now, String because) {
        return sql("""
                        update review set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because,
                            version = version + 1
                        where organisation_id = :organisation and review_id = :review and version = :version
                          and withdrawn_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", actor.person().value())
                        .param("because", because)
                        .param("review", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private StatementSpec bind(StatementSpec statement, ReviewId id, HoldReview given, Actor actor) {
        var part = given.tookPart();
        var alone = given.spokeAlone();
        return statement
                .param("review", id.value())
                .param("kinds", given.kinds().stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("completed", given.completedOn(), Types.DATE)
                .param("presence", part == null ? null : part.presence().name(), Types.VARCHAR)
                .param("spoke", part != null && part.spoke())
                .param("briefed", part != null && part.briefedSomeone())
                .param("showed", part != null && part.showed())
                .param("sent", part != null && part.sentViews())
                .param("alone", alone == null ? null : alone.answer().name(), Types.VARCHAR)
                .param("aloneWhy", alone == null ? "" : alone.why())
                .param("note", given.note())
                .param("source", actor.name());
    }

    private List<Review> read(StatementSpec statement) {
        var found = statement.query((row, n) -> review(row)).list();
        if (found.isEmpty()) {
            return found;
        }
        var meetingsOf = meetings.list(found.stream().map(Review::id).toList());
        return found.stream()
                .map(review -> withMeetings(review, meetingsOf.getOrDefault(review.id(), List.of())))
                .toList();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                new ReviewId(row.getObject("review_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                kinds(row),
                row.getObject("completed_on", LocalDate.class),
                List.of(),
                tookPart(row),
                constant(ParticipationCode.class, row.getString("returned_code")),
                spokeAlone(row),
                row.getString("note"),
                row.getBoolean("by_hand"),
                row.getString("source"),
                row.getInt("version"));
    }

    static Set<ReviewKind> kinds(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("kinds").getArray())
                .map(ReviewKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable TookPart tookPart(ResultSet row) throws SQLException {
        var presence = constant(TookPart.Presence.class, row.getString("presence"));
        return presence == null
                ? null
                : new TookPart(
                        presence,
                        row.getBoolean("spoke"),
                        row.getBoolean("briefed_someone"),
                        row.getBoolean("showed"),
                        row.getBoolean("sent_views"));
    }

    private static @Nullable Alone spokeAlone(ResultSet row) throws SQLException {
        var answer = constant(Alone.Answer.class, row.getString("spoke_alone"));
        return answer == null ? null : new Alone(answer, row.getString("spoke_alone_why"));
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static Review withMeetings(Review review, List<ReviewMeeting> meetings) {
        return new Review(
                review.id(),
                review.child(),
                review.kinds(),
                review.completedOn(),
                meetings,
                review.tookPart(),
                review.returnedCode(),
                review.spokeAlone(),
                review.note(),
                review.byHand(),
                review.source(),
                review.version());
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
