package org.heard.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.participation.Beside.Led;
import org.heard.participation.Beside.Means;
import org.heard.reviews.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what stands beside the participation code of a review, for whoever records it.
@Component
@Transactional
public class BesideTheCode {
    private final JdbcClient rows;
    private final Reviews reviews;
    private final Sight sight;
    private final Chronicle chronicle;

    BesideTheCode(JdbcClient rows, Reviews reviews, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.reviews = reviews;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of noting.
    public sealed interface Answer {
        /// It stands.
        record Done() implements Answer {}

        /// Nothing was written: somebody noted something meanwhile; this is how it stands.
        record ChangedMeanwhile(Beside now) implements Answer {}
    }

    /// What is noted of a review; `NotFound` for whoever does not record it.
    @Transactional(readOnly = true)
    public Beside get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return find(reviews.get(actor, today, child, review).id());
    }

    /// Notes it; each time takes the place of the time before.
    public Answer note(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Beside given) {
        get(actor, today, child, review);
        var kept = rows.sql("""
                        insert into participation_beside (organisation_id, review_id, child_id, led, means, refused, tried,
                            version, noted_by, noted_name, noted_at)
                        select :organisation, :review, :child, :led, :means, :refused, :tried, 1, :by, :name, :now
                        where :version = 0
                        on conflict (organisation_id, review_id) do nothing
                        """)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value())
                .param("child", child.value())
                .param("led", given.led().name())
                .param("means", given.means().stream().map(Means::name).toArray(String[]::new))
                .param("refused", given.refused())
                .param("tried", given.tried())
                .param("version", given.version())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (kept + (kept == 0 ? change(actor, now, review, given) : 0) == 0) {
            return new Answer.ChangedMeanwhile(find(review));
        }
        // What they did not want stands with the review, for the IRO: the chronicle has more readers.
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Noted how the child took part in a review", "participation")
                        .about("review", review.value()));
        return new Answer.Done();
    }

    private int change(Actor actor, Instant now, ReviewId review, Beside given) {
        return rows.sql("""
                        update participation_beside set led = :led, means = :means, refused = :refused, tried = :tried,
                            version = version + 1, noted_by = :by, noted_name = :name, noted_at = :now
                        where organisation_id = :organisation and review_id = :review and version = :version
                        """)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value())
                .param("led", given.led().name())
                .param("means", given.means().stream().map(Means::name).toArray(String[]::new))
                .param("refused", given.refused())
                .param("tried", given.tried())
                .param("version", given.version())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Beside find(ReviewId review) {
        return rows.sql("""
                        select * from participation_beside
                        where organisation_id = :organisation and review_id = :review
                        """)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value())
                .query((row, n) -> beside(row))
                .optional()
                .orElse(Beside.NOTHING);
    }

    private static Beside beside(ResultSet row) throws SQLException {
        var means = (String[]) row.getArray("means").getArray();
        return new Beside(
                Led.valueOf(row.getString("led")),
                Arrays.stream(means).map(Means::valueOf).collect(Collectors.toSet()),
                row.getString("refused"),
                row.getString("tried"),
                row.getInt("version"),
                row.getString("noted_name"));
    }
}
