package org.heard.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.participation.AskedToReview;
import org.heard.records.Around.From;
import org.heard.records.Guest;
import org.heard.records.Guest.Came;
import org.heard.records.Guest.Known.Kind;
import org.heard.records.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells who in a child's life was asked to a review: beforehand, or as its record says who came and who was asked.
@Component
@Transactional(readOnly = true)
class AskedConnections implements AskedToReview {
    private final PlanStore store;
    private final Records records;

    AskedConnections(PlanStore store, Records records) {
        this.store = store;
        this.records = records;
    }

    @Override
    public Set<UUID> asked(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var guests = records.get(actor, today, child, review).guests().stream()
                .filter(guest -> guest.came() != Came.CHILD_SAID_NO)
                .map(Guest::person)
                .filter(Objects::nonNull)
                .filter(person -> person.kind() == Kind.CONNECTION)
                .map(Guest.Known::id);
        var invited = store.answers(review).invited().stream()
                .filter(one -> one.reply().asked() && one.somebody().from() == From.CONNECTION)
                .map(Invited::id);
        return Stream.concat(guests, invited).collect(Collectors.toSet());
    }
}
