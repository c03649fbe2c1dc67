package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.copies.Copy.Outcome;
import org.heard.copies.Copy.Sending;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.moments.Moments;
import org.heard.moments.TooSoon;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a released letter into the child's own space, where they want it to come there: by a named person, in a good
/// moment, and where it is to be read with somebody first, not before they say that they have (rule 7).
@Component
@Transactional
public class LettersInSpace {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Copies copies;
    private final HandingOver handing;
    private final Moments moments;
    private final JdbcClient rows;
    private final Sight sight;
    private final Chronicle chronicle;

    LettersInSpace(
            Copies copies, HandingOver handing, Moments moments, JdbcClient rows, Sight sight, Chronicle chronicle) {
        this.copies = copies;
        this.handing = handing;
        this.moments = moments;
        this.rows = rows;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// A letter that was put there.
    ///
    /// @param firstWith  with whom it is read first, empty where the child may read it by themself
    /// @param togetherOn absent while they have not read it together
    public record Placed(String firstWith, @Nullable LocalDate togetherOn, String by, Instant at) {
        /// Whether the child sees it.
        public boolean shown() {
            return firstWith.isEmpty() || togetherOn != null;
        }
    }

    /// What came of it.
    public sealed interface Put {
        record Done() implements Put {}

        /// Nothing goes to the child now.
        record NotNow(TooSoon why) implements Put {}

        /// It may not go out as it is.
        record Refused(Why why) implements Put {}
    }

    /// Whether and how the letter that stands was put into the child's space.
    @Transactional(readOnly = true)
    public Optional<Placed> find(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var copy = copies.get(actor, today, child, review, child.value());
        return copy.standing().flatMap(release -> placed(release.id()));
    }

    /// Puts the letter there.
    ///
    /// @param firstWith with whom the child reads it first, empty where they may read it by themself
    public Put put(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, String firstWith) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var copy = copies.get(actor, today, child, review, child.value());
        var release = copy.standing().orElseThrow(NotFound::new);
        if (copy.way() != Way.OWN_SPACE) {
            throw new NotFound();
        }
        var why = moments.why(now, today, child);
        if (why.isPresent()) {
            return new Put.NotNow(why.get());
        }
        if (!release.cleared()) {
            return new Put.Refused(Why.NOT_CLEARED);
        }
        if (placed(release.id()).isPresent()) {
            return new Put.Done();
        }
        if (firstWith.isEmpty()) {
            var sent = handing.sent(
                    actor, now, today, child, review, child.value(), new Sending(today, Outcome.SENT, "", ""));
            if (sent instanceof Answer.Refused(var refused)) {
                return new Put.Refused(refused);
            }
        }
        sql("""
                        insert into letter_in_space (organisation_id, release_id, child_id, first_with, placed_by,
                            placed_name, placed_at)
                        values (:organisation, :release, :child, :firstWith, :by, :name, :now)
                        """)
                .param("release", release.id())
                .param("child", child.value())
                .param("firstWith", firstWith)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (!firstWith.isEmpty()) {
            chronicle.write(
                    actor,
                    now,
                    Entry.of(child, "Put the letter into the child’s space, to be read together first", "letter")
                            .about("review", review.value()));
        }
        return new Put.Done();
    }

    /// Whoever was to read it with the child first says that they have, and on which day.
    public Put together(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, LocalDate on) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var copy = copies.get(actor, today, child, review, child.value());
        var release = copy.standing().orElseThrow(NotFound::new);
        var placed = placed(release.id()).filter(one -> !one.shown()).orElseThrow(NotFound::new);
        if (on.isAfter(today) || on.isBefore(LocalDate.ofInstant(placed.at(), LONDON))) {
            return new Put.Refused(Why.NOT_YET);
        }
        var sent =
                handing.sent(actor, now, today, child, review, child.value(), new Sending(on, Outcome.GIVEN, "", ""));
        if (sent instanceof Answer.Refused(var refused)) {
            return new Put.Refused(refused);
        }
        sql("""
                        update letter_in_space set together_on = :on, together_noted_by = :name
                        where organisation_id = :organisation and release_id = :release
                        """)
                .param("on", on)
                .param("name", actor.name())
                .param("release", release.id())
                .update();
        return new Put.Done();
    }

    private Optional<Placed> placed(UUID release) {
        return sql("select * from letter_in_space where organisation_id = :organisation and release_id = :release")
                .param("release", release)
                .query((row, n) -> new Placed(
                        row.getString("first_with"),
                        row.getObject("together_on", LocalDate.class),
                        row.getString("placed_name"),
                        row.getObject("placed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
