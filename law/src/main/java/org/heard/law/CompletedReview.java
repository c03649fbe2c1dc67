package org.heard.law;

import java.time.LocalDate;
import java.util.Set;

/// A review of the child's case that was completed on a day; a combined one meets several duties at once.
public record CompletedReview(LocalDate completedOn, Set<ReviewKind> kinds) {

    public CompletedReview {
        kinds = Set.copyOf(kinds);
    }

    public static CompletedReview of(LocalDate completedOn, ReviewKind... kinds) {
        return new CompletedReview(completedOn, Set.of(kinds));
    }

    public boolean meets(ReviewKind kind) {
        return kinds.contains(kind) || kinds.contains(ReviewKind.NOT_STATED);
    }
}
