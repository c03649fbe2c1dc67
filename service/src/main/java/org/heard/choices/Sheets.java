package org.heard.choices;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;

/// Which sheet is of which review: a child may choose before a review is planned, so a sheet is of the first review
/// completed on the day it was begun or later. Runs in its caller's transaction.
@Component
class Sheets {
    private final SheetStore store;
    private final Reviews reviews;

    Sheets(SheetStore store, Reviews reviews) {
        this.store = store;
        this.reviews = reviews;
    }

    /// What the child chose for their next review, empty where they have not begun.
    Optional<Sheet> next(ChildId child) {
        return store.find(child, completed(child).reduce((one, other) -> other).orElse(null), null);
    }

    /// What they chose for this one.
    Optional<Sheet> of(ChildId child, ReviewId review) {
        var completed = reviews(child).stream()
                .filter(one -> one.id().equals(review))
                .map(Review::completedOn)
                .filter(Objects::nonNull)
                .findFirst();
        return completed.isEmpty()
                ? next(child)
                : store.find(
                        child,
                        completed(child)
                                .filter(day -> day.isBefore(completed.get()))
                                .reduce((one, other) -> other)
                                .orElse(null),
                        completed.get());
    }

    /// Whether a review was completed that day: what is chosen is for the one after it from the next day on.
    boolean closed(ChildId child, LocalDate today) {
        return completed(child).anyMatch(day -> !day.isBefore(today));
    }

    /// The days on which a review of the child was completed, the last one last.
    private Stream<LocalDate> completed(ChildId child) {
        return reviews(child).stream()
                .map(Review::completedOn)
                .filter(Objects::nonNull)
                .sorted();
    }

    private List<Review> reviews(ChildId child) {
        return reviews.list(Set.of(child)).getOrDefault(child, List.of());
    }
}
