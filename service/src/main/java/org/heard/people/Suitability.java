package org.heard.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations.Relation;
import org.heard.access.Role;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.springframework.stereotype.Component;

/// Who may review a case. Care Planning Regulations 2010, regulation 46(2): nobody who manages the case, or is managed
/// by whoever does.
@Component
class Suitability {
    private final Persons persons;

    Suitability(Persons persons) {
        this.persons = persons;
    }

    static boolean reviews(RelationKind kind) {
        return kind == RelationKind.IRO || kind == RelationKind.COVER;
    }

    static boolean mayReview(Person person) {
        return person.roles().contains(Role.IRO) || person.roles().contains(Role.IRO_MANAGER);
    }

    static String noIro(Person person) {
        return person.name() + " is not an IRO.";
    }

    static String inTheCase(Person person) {
        return person.name() + " works on the case, or manages whoever does, and so may not review it (regulation 46).";
    }

    static String reviewedByTheirOwn(Person worker, String reviewer) {
        return reviewer + " reviews this case, and is " + worker.name() + " or manages them (regulation 46). "
                + "Give the child another IRO first.";
    }

    /// The social workers of children now and those who manage them.
    Map<ChildId, List<PersonId>> caseLines(Map<ChildId, List<Relation>> relations) {
        var above = new HashMap<PersonId, List<PersonId>>();
        var lines = new HashMap<ChildId, List<PersonId>>();
        relations.forEach((child, all) -> lines.put(
                child,
                line(
                        all.stream()
                                .filter(one -> one.kind() == RelationKind.SOCIAL_WORKER && one.until() == null)
                                .map(Relation::person)
                                .toList(),
                        above)));
        return lines;
    }

    /// These workers and those who manage them.
    ///
    /// @param above who manages whom, as far as it was asked already
    List<PersonId> line(Collection<PersonId> workers, Map<PersonId, List<PersonId>> above) {
        var line = new ArrayList<>(workers);
        workers.forEach(worker -> line.addAll(above.computeIfAbsent(worker, persons::listManagers)));
        return line;
    }
}
