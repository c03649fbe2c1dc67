package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.ArrayList;
import org.heard.law.CarePeriod;
import org.heard.law.DutySheet;
import org.heard.law.Held;
import org.heard.law.ReviewKind;

/// The reviews of a child's case completed in a care period, whichever kind was owed. A review of the pathway
/// plan alone is none.
final class CaseReviews {
    private CaseReviews() {}

    static Held<LocalDate> in(DutySheet sheet, CarePeriod care) {
        var held = sheet.facts().reviews();
        var days = new ArrayList<LocalDate>(held.items().size());
        for (var review : held.items()) {
            boolean counts = review.meets(ReviewKind.ORDINARY)
                    || review.meets(ReviewKind.ADOPTION)
                    || review.meets(ReviewKind.SHORT_BREAK);
            if (counts && care.includes(review.completedOn())) days.add(review.completedOn());
        }
        return new Held<>(days, held.spans());
    }
}
