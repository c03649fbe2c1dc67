package org.heard.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Sight;
import org.heard.children.Relationship;
import org.heard.choices.Choices;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.records.Around;
import org.heard.records.Around.Somebody;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom it is proposed to ask to a review: whoever was asked to the one before, the social worker, whoever looks
/// after the child and whom the child wants; and nobody whom the child does not want. Of a parent nobody asked before
/// nothing is proposed: there may be a reason. Nobody is asked until
/// somebody says so.
@Component
@Transactional(readOnly = true)
public class ProposedPeople {
    private final PlanStore store;
    private final Around around;
    private final Choices choices;
    private final Sight sight;

    ProposedPeople(PlanStore store, Around around, Choices choices, Sight sight) {
        this.store = store;
        this.around = around;
        this.choices = choices;
        this.sight = sight;
    }

    /// Those of the people around the child today.
    public Set<UUID> of(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.INVITE, child, today);
        var proposed = new HashSet<>(store.askedLast(child, review));
        var turnedDown = store.notAskedLast(child, review);
        around.list(actor, child, today).stream()
                .filter(ProposedPeople::isAlwaysNear)
                .map(Somebody::id)
                .filter(id -> !turnedDown.contains(id))
                .forEach(proposed::add);
        var chosen = choices.proposal(actor, today, child, review);
        proposed.addAll(chosen.wanted());
        proposed.removeAll(chosen.unwanted());
        return proposed;
    }

    private static boolean isAlwaysNear(Somebody somebody) {
        return switch (somebody.from()) {
            case WORKER -> somebody.capacity().equals(RelationKind.SOCIAL_WORKER.words());
            case CONNECTION ->
                Relationship.find(somebody.capacity())
                        .filter(one -> one.part() == Relationship.Part.CARERS)
                        .isPresent();
            case CHILD, NAME -> false;
        };
    }
}
