package org.heard.records;

import java.util.stream.Collectors;
import org.heard.chronicle.Chronicle;
import org.heard.reviews.Reviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes beside a signed record that its review was corrected since: what was signed stays, and whoever has a copy has
/// an earlier text. It says who corrected it and when; why stands in the chronicle.
@Component
class CorrectedReviews {
    private final SaidOfReviewStore held;
    private final RecordStore records;
    private final Reviews reviews;
    private final Chairing chairing;

    CorrectedReviews(SaidOfReviewStore held, RecordStore records, Reviews reviews, Chairing chairing) {
        this.held = held;
        this.records = records;
        this.reviews = reviews;
        this.chairing = chairing;
    }

    @EventListener
    void on(Chronicle.Written written) {
        var signed = held.listSigned(written.children()).stream()
                .collect(Collectors.toMap(SaidOfReviewStore.Known::review, known -> known));
        if (signed.isEmpty()) {
            return;
        }
        var children =
                signed.values().stream().map(SaidOfReviewStore.Known::child).collect(Collectors.toSet());
        reviews.list(children)
                .values()
                .forEach(all -> all.forEach(review -> {
                    var known = signed.get(review.id());
                    if (known == null || review.version() <= known.version()) {
                        return;
                    }
                    var stands = records.find(review.child(), review.id())
                            .orElseThrow()
                            .ofReview();
                    var now = chairing.lines(review);
                    if (!now.equals(stands.latest())) {
                        held.change(review.id(), review.version(), now, written.at(), written.who());
                    }
                }));
    }
}
