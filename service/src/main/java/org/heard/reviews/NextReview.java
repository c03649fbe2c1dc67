package org.heard.reviews;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ChildId;
import org.heard.law.Duty;
import org.heard.law.Status;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;

/// By when a child's case must next be reviewed, said in a sentence.
@Component
public class NextReview {
    private final StatutoryClock clock;

    NextReview(StatutoryClock clock) {
        this.clock = clock;
    }

    /// " The next one is due by 2 August 2026." or nothing where none is owed or the facts do not tell.
    public String sentence(ChildId child, LocalDate today) {
        return due(child, today)
                .map(due -> " The next one is due by " + Days.written(due) + ".")
                .orElse("");
    }

    /// Of all that is owed to a child, the review to be held next, late or not; one whose day can be told goes before
    /// one where the facts do not tell. In the order of the service's lists (view next_review).
    public static Optional<Duty> owed(Collection<Duty> duties, LocalDate today) {
        return duties.stream()
                .filter(duty -> duty.rule().isReviewOfTheCase())
                .filter(duty -> duty.status(today).isOutstanding() || duty.status(today) instanceof Status.CannotTell)
                .min(Comparator.comparing((Duty duty) -> duty.status(today) instanceof Status.CannotTell)
                        .thenComparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /// The day itself; empty where none is owed or the facts do not tell.
    public Optional<LocalDate> due(ChildId child, LocalDate today) {
        return clock.duties(child, today).stream()
                .filter(duty -> duty.rule().isReviewOfTheCase())
                .filter(duty ->
                        duty.status(today) instanceof Status.Open || duty.status(today) instanceof Status.NotYet)
                .flatMap(duty -> Stream.ofNullable(duty.due()))
                .min(Comparator.naturalOrder());
    }
}
