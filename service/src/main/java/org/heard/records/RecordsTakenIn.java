package org.heard.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.decisions.Decision;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in signed records, as a made-up authority has them. The caller has decided that it may, and that they are
/// sound.
@Component
@Transactional
public class RecordsTakenIn {
    private final RecordStore store;
    private final PartStore parts;
    private final Reviews reviews;
    private final Chairing chairing;

    RecordsTakenIn(RecordStore store, PartStore parts, Reviews reviews, Chairing chairing) {
        this.store = store;
        this.parts = parts;
        this.reviews = reviews;
        this.chairing = chairing;
    }

    /// A record as it was signed.
    ///
    /// @param heldOn    the day of the review
    /// @param since     the day of the review before, absent where there is none
    /// @param decisions all of the child's
    /// @param by        whoever signed
    public record Taken(
            ReviewId review,
            ChildId child,
            LocalDate heldOn,
            @Nullable LocalDate since,
            List<Written> parts,
            List<Guest> guests,
            Rights rights,
            List<Decision> decisions,
            Actor by,
            Instant signedAt) {}

    /// Takes these in.
    public void take(Collection<Taken> records) {
        var children = records.stream().map(Taken::child).distinct().toList();
        var held = reviews.list(children).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Review::id, review -> review));
        records.forEach(taken -> take(taken, Objects.requireNonNull(held.get(taken.review()))));
    }

    private void take(Taken taken, Review held) {
        var review = taken.review();
        store.openForChange(taken.child(), review);
        store.markTakenIn(review);
        taken.parts().forEach(part -> parts.write(review, part, taken.by(), taken.signedAt()));
        store.guests(review, taken.guests());
        store.rights(review, taken.rights());
        var at = new DecisionLines.At(review, taken.heldOn(), taken.since());
        var record = store.find(taken.child(), review)
                .orElseThrow()
                .deciding(DecisionLines.now(at, taken.decisions()))
                .saying(new SaidOfReview(chairing.lines(held), List.of()));
        store.sign(record, held.version(), taken.by(), taken.signedAt());
    }
}
