package org.heard.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Audit;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.ids.ReviewId;
import org.heard.participation.Afterwards.Tap;
import org.heard.received.Kind;
import org.heard.received.Piece;
import org.heard.received.Received;
import org.heard.received.Saying;
import org.heard.resting.Resting;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a child says after their review, in three taps, once; not asked while they want to be left alone, nor
/// long after it.
@Component
@Transactional
public class OwnFeedback {
    /// How many days after a review it is asked. Practice, not law.
    static final int DAYS_AFTER = 42;

    private final JdbcClient rows;
    private final Reviews reviews;
    private final Resting resting;
    private final Received received;
    private final Audit audit;

    OwnFeedback(JdbcClient rows, Reviews reviews, Resting resting, Received received, Audit audit) {
        this.rows = rows;
        this.reviews = reviews;
        this.resting = resting;
        this.received = received;
        this.audit = audit;
    }

    /// The question that is asked next of the last review, empty where nothing is.
    @Transactional(readOnly = true)
    public Optional<Afterwards> next(Self self, LocalDate today) {
        return last(self, today)
                .filter(review -> resting.leftAlone(Set.of(self.child()), today).isEmpty())
                .flatMap(review -> {
                    var answered = answered(review.id());
                    return List.of(Afterwards.values()).stream()
                            .filter(question -> !answered.contains(question.name()))
                            .findFirst();
                });
    }

    /// Keeps a tap; the first one stands.
    public void answer(Self self, Instant now, LocalDate today, Afterwards question, Tap tap) {
        last(self, today).ifPresent(review -> {
            var first = rows.sql("""
                            insert into review_feedback (organisation_id, review_id, child_id, question, answer,
                                answered_on)
                            values (:organisation, :review, :child, :question, :answer, :today) on conflict do nothing
                            """)
                    .param("organisation", Tenancy.current().value())
                    .param("review", review.id().value())
                    .param("child", self.child().value())
                    .param("question", question.name())
                    .param("answer", tap.name())
                    .param("today", today)
                    .update();
            if (first > 0) {
                received.said(self.child(), today, Kind.AFTERWARDS, Saying.of(about(review.id(), question)));
            }
            audit.write(self.actor(), now, "changed", self.child(), List.of("feedback on a review"));
        });
    }

    /// One answer of the child's, and who read it first.
    ///
    /// @param piece absent where nobody kept account of it
    public record Said(
            Afterwards question, Tap tap, @Nullable Piece piece) {}

    /// What the child said of their last review, for as long as it is asked about.
    @Transactional(readOnly = true)
    public List<Said> said(Self self, LocalDate today) {
        return last(self, today).map(review -> said(self, review.id())).orElse(List.of());
    }

    private List<Said> said(Self self, ReviewId review) {
        var pieces = received.list(self.child(), Kind.AFTERWARDS);
        return rows.sql("""
                        select question, answer from review_feedback
                        where organisation_id = :organisation and review_id = :review
                        order by array_position(array['LISTENED', 'RIGHT_PEOPLE', 'UNDERSTOOD'], question)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value())
                .query((row, n) -> {
                    var question = Afterwards.valueOf(row.getString("question"));
                    return new Said(
                            question, Tap.valueOf(row.getString("answer")), pieces.get(about(review, question)));
                })
                .list();
    }

    /// By what it is known who read an answer.
    static String about(ReviewId review, Afterwards question) {
        return review + "/" + question.name();
    }

    private Optional<Review> last(Self self, LocalDate today) {
        return reviews.list(Set.of(self.child())).getOrDefault(self.child(), List.of()).stream()
                .filter(review -> {
                    var on = review.completedOn();
                    return on != null && !on.isAfter(today) && on.isAfter(today.minusDays(DAYS_AFTER));
                })
                .max(Comparator.comparing(review -> Objects.requireNonNull(review.completedOn())));
    }

    private Set<String> answered(ReviewId review) {
        return Set.copyOf(rows.sql("""
                        select question from review_feedback
                        where organisation_id = :organisation and review_id = :review
                        """)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value())
                .query((row, n) -> row.getString("question"))
                .list());
    }
}
