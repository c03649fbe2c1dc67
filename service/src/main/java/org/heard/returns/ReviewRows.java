package org.heard.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Disagreement;
import org.heard.comparison.Field;
import org.heard.comparison.Settled;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.heard.reviews.ParticipationCode;
import org.heard.reviews.ReviewsFromReturn;
import org.heard.reviews.ReviewsFromReturn.Difference.OtherCode;
import org.heard.reviews.ReviewsFromReturn.Difference.OtherDay;
import org.heard.reviews.ReviewsFromReturn.Difference.Withdrawn;
import org.springframework.stereotype.Component;

/// The reviews in a return, handed to the module that keeps reviews; what it leaves as recorded here becomes a
/// difference.
@Component
class ReviewRows {
    private final ReviewsFromReturn reviews;

    ReviewRows(ReviewsFromReturn reviews) {
        this.reviews = reviews;
    }

    /// The plans with the differences that their reviews would leave.
    ComparedReturn compared(ComparedReturn found, Settled settled) {
        return with(found, settled, reviews.compare(rows(found)).differences());
    }

    /// Takes the reviews of a load whose children are written already.
    void take(Actor actor, Instant now, String source, ComparedReturn found) {
        reviews.read(actor, now, source, rows(found));
    }

    private static List<ReviewsFromReturn.Row> rows(ComparedReturn found) {
        var rows = new ArrayList<ReviewsFromReturn.Row>();
        for (var plan : found.plans()) {
            var child = plan.subject();
            if (child != null && plan.now() != null) {
                plan.now()
                        .reviews()
                        .forEach((held, said) -> rows.add(new ReviewsFromReturn.Row(
                                child, held, code(said.row().participation()).orElse(null))));
            }
        }
        return rows;
    }

    private static Optional<ParticipationCode> code(String code) {
        return Arrays.stream(ParticipationCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    private static ComparedReturn with(
            ComparedReturn found, Settled settled, List<ReviewsFromReturn.Difference> differences) {
        if (differences.isEmpty()) {
            return found;
        }
        var byChild = new HashMap<ChildId, List<ReviewsFromReturn.Difference>>();
        differences.forEach(one ->
                byChild.computeIfAbsent(one.child(), child -> new ArrayList<>()).add(one));
        return new ComparedReturn(
                found.plans().stream().map(plan -> with(plan, settled, byChild)).toList(), found.problems());
    }

    private static ReturnPlan with(
            ReturnPlan plan, Settled settled, Map<ChildId, List<ReviewsFromReturn.Difference>> differences) {
        var child = plan.found().child();
        var ofChild =
                child == null ? List.<ReviewsFromReturn.Difference>of() : differences.getOrDefault(child, List.of());
        var asked = new HashSet<>(plan.found().disagreements());
        var more = ofChild.stream()
                .map(one -> disagreement(plan.found().number(), one))
                .filter(one -> !settled.keptHere().contains(one.key()) && asked.add(one))
                .toList();
        return more.isEmpty() ? plan : plan.alsoAsking(more);
    }

    private static Disagreement disagreement(String number, ReviewsFromReturn.Difference difference) {
        return switch (difference) {
            case OtherCode(var child, var on, var here, var returned) ->
                new Disagreement(
                        child, number, DifferenceKind.REVIEW, on, Field.PARTICIPATION, here.name(), returned.name());
            case OtherDay(var child, var here, var returned) ->
                new Disagreement(
                        child, number, DifferenceKind.REVIEW, here, Field.HELD, here.toString(), returned.toString());
            case Withdrawn(var child, var on) ->
                new Disagreement(
                        child,
                        number,
                        DifferenceKind.REVIEW,
                        on,
                        Field.WHOLE,
                        "withdrawn here",
                        "Review on " + Days.written(on));
        };
    }
}
