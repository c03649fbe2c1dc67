package org.heard.reviews;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in many reviews with their meetings at once, as another system or a made-up authority has them. The caller has
/// decided that it may, and that they are sound.
@Component
@Transactional
public class ReviewsTakenIn {
    private final NamedParameterJdbcOperations batches;
    private final Chronicle chronicle;

    ReviewsTakenIn(NamedParameterJdbcOperations batches, Chronicle chronicle) {
        this.batches = batches;
        this.chronicle = chronicle;
    }

    /// A review under the identifier it is to have, so that what was decided at it can name it.
    public record Taken(ReviewId id, HoldReview review) {}

    private record Sitting(ReviewId review, ReviewMeeting meeting) {}

    /// Takes these in, with one line a child.
    public void take(Actor actor, Instant now, String source, Collection<Taken> reviews) {
        var sittings = reviews.stream()
                .flatMap(taken -> taken.review().meetings().stream().map(meeting -> new Sitting(taken.id(), meeting)))
                .toList();
        run("""
                insert into review (organisation_id, review_id, child_id, kinds, completed_on, presence, spoke,
                    briefed_someone, showed, sent_views, spoke_alone, spoke_alone_why, note, by_hand, source)
                values (:organisation, :review, :child, :kinds, :completed, :presence, :spoke,
                    :briefed, :showed, :sent, :alone, :aloneWhy, :note, true, :source)
                """, reviews.stream(), taken -> review(taken).addValue("source", source));
        run("""
                insert into review_meeting (organisation_id, meeting_id, on_date, outcome, mode, reason)
                values (:organisation, :meeting, :on, :outcome, :mode, :reason)
                """, sittings.stream(), ReviewsTakenIn::sitting);
        run("""
                insert into review_at_meeting (organisation_id, review_id, meeting_id)
                values (:organisation, :review, :meeting)
                """, sittings.stream(), ReviewsTakenIn::sitting);
        run("""
                insert into review_chair (organisation_id, meeting_id, from_on, person_id, name)
                values (:organisation, :meeting, :on, :chair, :chairName)
                """, sittings.stream().filter(sitting -> sitting.meeting().chair() != null), ReviewsTakenIn::sitting);
        chronicle.write(actor, now, lines(source, reviews));
    }

    private static List<Entry> lines(String source, Collection<Taken> reviews) {
        var counts = reviews.stream()
                .collect(Collectors.groupingBy(taken -> taken.review().child(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> line(count.getKey(), count.getValue(), source))
                .toList();
    }

    private static Entry line(ChildId child, long count, String source) {
        return Entry.of(child, count + (count == 1 ? " review" : " reviews") + " read from " + source, "review");
    }

    private static MapSqlParameterSource review(Taken taken) {
        var given = taken.review();
        var part = given.tookPart();
        var alone = given.spokeAlone();
        return row().addValue("review", taken.id().value())
                .addValue("child", given.child().value())
                .addValue(
                        "kinds", given.kinds().stream().sorted().map(Enum::name).toArray(String[]::new))
                .addValue("completed", given.completedOn(), Types.DATE)
                .addValue("presence", part == null ? null : part.presence().name(), Types.VARCHAR)
                .addValue("spoke", part != null && part.spoke())
                .addValue("briefed", part != null && part.briefedSomeone())
                .addValue("showed", part != null && part.showed())
                .addValue("sent", part != null && part.sentViews())
                .addValue("alone", alone == null ? null : alone.answer().name(), Types.VARCHAR)
                .addValue("aloneWhy", alone == null ? "" : alone.why())
                .addValue("note", given.note());
    }

    private static MapSqlParameterSource sitting(Sitting sitting) {
        var meeting = sitting.meeting();
        var chair = meeting.chair();
        var person = chair == null ? null : chair.person();
        return row().addValue("review", sitting.review().value())
                .addValue("meeting", meeting.id())
                .addValue("on", meeting.on())
                .addValue("outcome", meeting.outcome().name())
                .addValue("mode", meeting.mode() == null ? null : meeting.mode().name(), Types.VARCHAR)
                .addValue("reason", meeting.reason())
                .addValue("chair", person == null ? null : person.value(), Types.OTHER)
                .addValue("chairName", chair == null ? "" : chair.name());
    }

    private static MapSqlParameterSource row() {
        return new MapSqlParameterSource("organisation", Tenancy.current().value());
    }

    private <T> void run(String sql, Stream<T> all, Function<T, MapSqlParameterSource> parameters) {
        var given = all.map(parameters).toArray(SqlParameterSource[]::new);
        if (given.length > 0) {
            batches.batchUpdate(sql, given);
        }
    }
}
