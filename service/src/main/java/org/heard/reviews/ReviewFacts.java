package org.heard.reviews;

import java.util.Set;
import org.heard.clock.FactSource;
import org.heard.clock.Gathering;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;

/// Tells the clock when a child's case was reviewed: on the day each review was completed.
@Component
class ReviewFacts implements FactSource {
    private final ReviewStore store;

    ReviewFacts(ReviewStore store) {
        this.store = store;
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        store.eachCompleted(children, (child, completed) -> into.review(child, completed));
    }
}
