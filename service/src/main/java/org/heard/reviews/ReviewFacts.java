package org.heard.reviews;

import java.util.Map;
import java.util.Set;
import org.heard.access.Act;
import org.heard.clock.FactSource;
import org.heard.clock.Gathering;
import org.heard.clock.Recording;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.springframework.stereotype.Component;

/// Tells the clock when a child's case was reviewed, on the day each review was completed; for which day a meeting is
/// planned (docs/law/interpretation.md, 27), and on which one was adjourned; and that the child's IRO met them, where
/// the child was at a
/// meeting chaired by the IRO or whoever covers (docs/law/interpretation.md, 24).
@Component
class ReviewFacts implements FactSource {
    private final ReviewStore store;

    ReviewFacts(ReviewStore store) {
        this.store = store;
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        return Map.of(
                FactKind.REVIEWS, new Recording("/reviews/new", Act.RECORD_REVIEW),
                FactKind.REVIEW_ADJOURNED, new Recording("#reviews", Act.RECORD_REVIEW),
                FactKind.REVIEW_PLANNED, new Recording("/reviews/plan", Act.INVITE));
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        store.eachCompleted(children, (child, completed) -> into.review(child, completed));
        store.eachDay(children, into::date);
    }
}
