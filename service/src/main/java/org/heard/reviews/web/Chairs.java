package org.heard.reviews.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting.Chair;
import org.springframework.stereotype.Component;

/// Who is likely to have chaired a child's review: whoever records it, and the child's IROs now and before.
@Component
class Chairs {
    private final Relations relations;

    Chairs(Relations relations) {
        this.relations = relations;
    }

    /// Of each meeting that was chaired by somebody who covered for the child's IRO that day, for whom, by its
    /// identifier.
    Map<UUID, String> covered(Review review) {
        var all = relations.listOf(Set.of(review.child())).getOrDefault(review.child(), List.of());
        var covered = new LinkedHashMap<UUID, String>();
        for (var meeting : review.meetings()) {
            var chair = meeting.chair();
            var then = all.stream().filter(one -> one.on(meeting.on())).toList();
            if (chair != null
                    && then.stream()
                            .anyMatch(one -> one.kind() == RelationKind.COVER
                                    && one.person().equals(chair.person()))) {
                covered.put(
                        meeting.id(),
                        then.stream()
                                .filter(one -> one.kind() == RelationKind.IRO)
                                .map(Relations.Relation::name)
                                .findFirst()
                                .orElse("the child’s IRO"));
            }
        }
        return covered;
    }

    List<Chair> of(Actor actor, ChildId child, LocalDate today) {
        var chairs = new LinkedHashMap<PersonId, Chair>();
        chairs.put(actor.person(), new Chair(actor.person(), actor.name()));
        for (var relation : relations.listOf(Set.of(child)).getOrDefault(child, List.of())) {
            var reviews = relation.kind().isIro();
            if (reviews && !relation.from().isAfter(today)) {
                chairs.putIfAbsent(relation.person(), new Chair(relation.person(), relation.name()));
            }
        }
        return List.copyOf(chairs.values());
    }
}
