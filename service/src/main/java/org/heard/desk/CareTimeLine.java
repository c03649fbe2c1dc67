package org.heard.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heard.access.RelationKind;
import org.heard.access.Relations.Relation;
import org.heard.charts.Band;
import org.heard.charts.Lane;
import org.heard.charts.Mark;
import org.heard.charts.Shade;
import org.heard.charts.TimeLine;
import org.heard.children.CareHistory;
import org.heard.children.Stretch;
import org.heard.children.Words;
import org.heard.reviews.Review;
import org.jspecify.annotations.Nullable;

/// A child's time in care as a drawing: care periods, placements, legal statuses, reviews, and who the IRO was.
final class CareTimeLine {
    private CareTimeLine() {}

    /// The drawing, absent for a child who was never looked after.
    static @Nullable TimeLine of(CareHistory history, List<Review> reviews, List<Relation> relations, LocalDate today) {
        var began = history.periods().stream()
                .map(period -> period.began())
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (began == null || began.isAfter(today)) {
            return null;
        }
        var lanes = new ArrayList<Lane>();
        lanes.add(Lane.of(
                "Looked after",
                history.periods().stream()
                        .map(period -> new Band("Looked after", period.began(), lastDay(period.ended()), Shade.SEA))
                        .toList()));
        lanes.add(Lane.of(
                "Where",
                bands(history.placements(), stretch -> Words.placement(stretch.code()), Shade.WARM, Shade.SUN)));
        lanes.add(Lane.of(
                "Legal status",
                bands(history.legalStatuses(), stretch -> Words.legalStatus(stretch.code()), Shade.PLUM, Shade.PAPER)));
        lanes.add(new Lane("Reviews", List.of(), marks(reviews)));
        lanes.add(Lane.of("IRO", iros(relations)));
        var after = today.plusMonths(2);
        return new TimeLine("care", "Time in care", began.minusDays(7), after, today, withSomething(lanes));
    }

    private static List<Lane> withSomething(List<Lane> lanes) {
        return lanes.stream()
                .filter(lane -> !lane.bands().isEmpty() || !lane.marks().isEmpty())
                .toList();
    }

    /// One after the other in two shades, so that a change is seen even where the words do not fit.
    private static List<Band> bands(
            List<Stretch> stretches, java.util.function.Function<Stretch, String> words, Shade odd, Shade even) {
        var bands = new ArrayList<Band>();
        for (var stretch : stretches) {
            bands.add(new Band(
                    words.apply(stretch),
                    stretch.began(),
                    notBefore(stretch.began(), lastDay(stretch.ended())),
                    bands.size() % 2 == 0 ? odd : even));
        }
        return bands;
    }

    private static List<Mark> marks(List<Review> reviews) {
        return reviews.stream()
                .flatMap(review -> Stream.ofNullable(review.completedOn()).map(on -> new Mark(review.title(), on)))
                .toList();
    }

    private static List<Band> iros(List<Relation> relations) {
        return relations.stream()
                .filter(relation -> relation.kind() == RelationKind.IRO)
                .sorted(Comparator.comparing(Relation::from))
                .map(relation -> new Band(
                        relation.name(),
                        relation.from(),
                        notBefore(relation.from(), lastDay(relation.until())),
                        Shade.PAPER))
                .toList();
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }

    private static @Nullable LocalDate notBefore(LocalDate from, @Nullable LocalDate lastDay) {
        return lastDay != null && lastDay.isBefore(from) ? from : lastDay;
    }
}
