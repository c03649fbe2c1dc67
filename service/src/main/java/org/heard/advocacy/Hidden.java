package org.heard.advocacy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.ids.PersonId;
import org.springframework.stereotype.Component;

/// From whom a request is kept. The social worker where the child says so, and with them whoever manages their work; a
/// complaint may be about the IRO or whoever covers as well, so it is kept from all who work with the child.
@Component
class Hidden {
    private final Relations relations;
    private final Persons persons;

    Hidden(Relations relations, Persons persons) {
        this.relations = relations;
        this.persons = persons;
    }

    /// Whether this is the social worker, who is not to know.
    boolean isTheirSocialWorker(PersonId person, Request request, LocalDate today) {
        return request.hidden()
                && relations
                        .find(RelationKind.SOCIAL_WORKER, request.child(), today)
                        .filter(relation -> relation.person().equals(person))
                        .isPresent();
    }

    Set<PersonId> from(Request request, LocalDate today) {
        var kinds = EnumSet.noneOf(RelationKind.class);
        if (request.hidden()) {
            kinds.add(RelationKind.SOCIAL_WORKER);
        }
        if (request.kind() == Request.Kind.COMPLAINT) {
            kinds.addAll(EnumSet.of(RelationKind.SOCIAL_WORKER, RelationKind.IRO, RelationKind.COVER));
        }
        var hidden = new HashSet<PersonId>();
        for (var relation : relations.listOf(Set.of(request.child())).getOrDefault(request.child(), List.of())) {
            if (kinds.contains(relation.kind()) && relation.on(today)) {
                hidden.add(relation.person());
                if (relation.kind() == RelationKind.SOCIAL_WORKER) {
                    hidden.addAll(persons.listManagers(relation.person()));
                }
            }
        }
        return hidden;
    }
}
