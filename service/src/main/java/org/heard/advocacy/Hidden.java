package org.heard.advocacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Relations.Relation;
import org.heard.access.Role;
import org.heard.ids.PersonId;
import org.heard.tellings.LeftOut;
import org.heard.tellings.PersonToHide.As;
import org.heard.tellings.Telling.Hidden.How;
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
        var hidden = new HashSet<PersonId>();
        for (var relation : relations(request, today)) {
            if (isKeptFrom(relation, request)) {
                hidden.addAll(withManagers(relation));
            }
        }
        return hidden;
    }

    /// From whom the words of it are kept where the screen raises them: from the same. A complaint's are not
    /// read by the IRO or whoever covers, for it may be about them. Who answers for the service answers it, and
    /// reads its words too, unless they are the social worker.
    List<LeftOut> leftOut(Request request, LocalDate today) {
        var left = new ArrayList<LeftOut>();
        for (var relation : relations(request, today)) {
            if (relation.kind() == RelationKind.SOCIAL_WORKER && isKeptFrom(relation, request)) {
                left.add(new LeftOut.Person(Optional.of(relation.person()), relation.name()));
                persons.listManagers(relation.person()).stream()
                        .flatMap(id -> persons.find(id, today).stream())
                        .filter(manager -> !manager.roles().contains(Role.IRO_MANAGER))
                        .map(manager -> new LeftOut.Person(Optional.of(manager.id()), manager.name()))
                        .forEach(left::add);
            }
        }
        if (request.kind() == Request.Kind.COMPLAINT) {
            Stream.of(As.IRO, As.COVER)
                    .map(as -> new LeftOut.Whoever(as, How.PLACE))
                    .forEach(left::add);
        }
        return left;
    }

    private List<Relation> relations(Request request, LocalDate today) {
        return relations.listOf(Set.of(request.child())).getOrDefault(request.child(), List.of()).stream()
                .filter(relation -> relation.on(today))
                .toList();
    }

    private static boolean isKeptFrom(Relation relation, Request request) {
        var complaint = request.kind() == Request.Kind.COMPLAINT;
        return switch (relation.kind()) {
            case SOCIAL_WORKER -> complaint || request.hidden();
            case IRO, COVER -> complaint;
            case BUSINESS_SUPPORT -> false;
        };
    }

    private Set<PersonId> withManagers(Relation relation) {
        var found = new HashSet<>(Set.of(relation.person()));
        if (relation.kind() == RelationKind.SOCIAL_WORKER) {
            found.addAll(persons.listManagers(relation.person()));
        }
        return found;
    }
}
