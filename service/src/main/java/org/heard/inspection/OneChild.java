package org.heard.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.access.RelationKind;
import org.heard.access.Relations.Relation;
import org.heard.children.CareHistory;
import org.heard.children.CarePeriod;
import org.heard.children.Child;
import org.heard.children.Stretch;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.reviews.NextReview;
import org.heard.reviews.Review;
import org.heard.voice.Contact;
import org.jspecify.annotations.Nullable;

/// All that the list says of one child is taken from this; nothing of it was worked out for the list alone.
///
/// @param care    the spell in which the child is looked after today
/// @param reviews the newest first
/// @param contact the last with their IRO, absent where none is recorded
record OneChild(
        LocalDate today,
        Child child,
        CarePeriod care,
        CareHistory history,
        List<Relation> relations,
        List<Review> reviews,
        @Nullable Contact contact,
        Facts facts,
        List<Duty> duties) {

    Optional<Relation> now(RelationKind kind) {
        return relations.stream()
                .filter(relation -> relation.kind() == kind && relation.on(today))
                .findFirst();
    }

    Optional<Stretch> placement() {
        return history.placements().stream().filter(this::isNow).findFirst();
    }

    Optional<Stretch> legalStatus() {
        return history.legalStatuses().stream().filter(this::isNow).findFirst();
    }

    /// How many placements the child had in the twelve months up to today, this one among them.
    long placementsInTwelveMonths() {
        var since = today.minusMonths(12);
        return history.placements().stream()
                .filter(stretch -> !stretch.began().isAfter(today))
                .filter(stretch -> stretch.ended() == null || stretch.ended().isAfter(since))
                .count();
    }

    /// Whether the child was looked after before, and that ended in the twelve months up to today.
    boolean hasEarlierPeriodInTwelveMonths() {
        var since = today.minusMonths(12);
        return history.periods().stream()
                .map(CarePeriod::ended)
                .anyMatch(ended -> ended != null && !ended.isAfter(care.began()) && ended.isAfter(since));
    }

    /// The last review completed in this spell of care: an earlier spell had a clock of its own.
    Optional<Review> lastReview() {
        return reviews.stream()
                .filter(review -> completedInThisCare(review.completedOn()))
                .max(Comparator.comparing(Review::completedOn, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /// The duty that the last review met; where it met several, the one that was due first.
    Optional<Duty> metByLastReview() {
        var on = lastReview().map(Review::completedOn).orElse(null);
        return duties.stream()
                .filter(duty -> on != null && duty.rule().isReviewOfTheCase() && on.equals(duty.metOn()))
                .min(Comparator.comparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    Optional<Duty> nextReview() {
        return NextReview.owed(duties, today);
    }

    Optional<LocalDate> nextReviewPlanned() {
        return reviews.stream()
                .filter(review -> review.completedOn() == null)
                .flatMap(review -> review.planned().stream())
                .map(meeting -> meeting.on())
                .filter(on -> !on.isBefore(today))
                .min(Comparator.naturalOrder());
    }

    /// The last day on which something was done; where none is recorded, whether that means there was none.
    Entry last(FactKind kind) {
        var held = facts.dates(kind);
        return held.items().stream()
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .map(Entry::of)
                .orElseGet(() -> noneOf(held));
    }

    /// There was none in this spell of care, if nothing of the kind can be missing since it began.
    Entry noneOf(Held<?> held) {
        return held.covers(care.began(), today) ? Entry.NONE : Entry.NOT_HELD;
    }

    private boolean completedInThisCare(@Nullable LocalDate day) {
        return day != null && !day.isBefore(care.began()) && !day.isAfter(today);
    }

    private boolean isNow(Stretch stretch) {
        return !stretch.began().isAfter(today)
                && (stretch.ended() == null || stretch.ended().isAfter(today));
    }
}
