package org.heard.law.leavingcare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Held;
import org.heard.law.Held.Span;
import org.heard.law.ReviewKind;

/// The days on which a young person's pathway plan was reviewed.
///
/// They may be held as reviews, as bare dates, or as both: none is missing only on days for which every kind
/// that is held at all is complete. While the young person is looked after, an ordinary review reviews the plan
/// too.
final class PathwayReviews {
    private PathwayReviews() {}

    static Held<LocalDate> from(DutySheet sheet, LocalDate from) {
        var facts = sheet.facts();
        var bare = facts.dates(FactKind.PATHWAY_REVIEWED);
        var days = new ArrayList<LocalDate>();
        for (var review : facts.reviews().items()) {
            var on = review.completedOn();
            boolean ofPlan = review.kinds().contains(ReviewKind.PATHWAY)
                    || (review.meets(ReviewKind.ORDINARY) && facts.carePeriodOn(on) != null);
            if (ofPlan && !on.isBefore(from)) days.add(on);
        }
        for (var on : bare.items()) if (!on.isBefore(from)) days.add(on);
        days.sort(null);
        return new Held<>(days, spans(facts.reviews(), bare));
    }

    private static List<Span> spans(Held<?> reviews, Held<?> bare) {
        if (!bare.isHeld()) return reviews.spans();
        if (!reviews.isHeld()) return bare.spans();
        var both = new ArrayList<Span>();
        for (var one : reviews.spans()) {
            for (var other : bare.spans()) {
                var from = one.from().isAfter(other.from()) ? one.from() : other.from();
                var to = one.to().isBefore(other.to()) ? one.to() : other.to();
                if (!from.isAfter(to)) both.add(new Span(from, to));
            }
        }
        return both;
    }
}
