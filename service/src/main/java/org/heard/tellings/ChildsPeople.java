package org.heard.tellings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Permission;
import org.heard.access.Permissions;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Relations.Relation;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Connections;
import org.heard.children.Relationship;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.screening.Naming;
import org.springframework.stereotype.Component;

/// Everybody a child may not want to see what they send, and the words by which a text may name each of them.
@Component
public class ChildsPeople {
    /// How children call them.
    private static final Map<String, List<String>> CALLED = Map.of(
            Relationship.MOTHER.words(), List.of("mum", "mummy", "mom", "mam", "mother", "mama"),
            Relationship.FATHER.words(), List.of("dad", "daddy", "father", "papa"),
            Relationship.STEP_PARENT.words(), List.of("stepdad", "stepmum", "step dad", "step mum"),
            Relationship.GRANDPARENT.words(), List.of("nan", "gran", "nana", "grandad", "grandma", "grandpa"),
            Relationship.FOSTER_CARER.words(), List.of("carer", "foster mum", "foster dad", "foster carer"),
            Relationship.KEYWORKER.words(), List.of("keyworker", "key worker"));

    private static final Set<RelationKind> ASKED_ABOUT =
            Set.of(RelationKind.IRO, RelationKind.COVER, RelationKind.SOCIAL_WORKER);

    private final Relations relations;
    private final Persons persons;
    private final Permissions permissions;
    private final Connections connections;

    ChildsPeople(Relations relations, Persons persons, Permissions permissions, Connections connections) {
        this.permissions = permissions;
        this.relations = relations;
        this.persons = persons;
        this.connections = connections;
    }

    /// One of them.
    ///
    /// @param called other words by which the child may name them
    record Somebody(PersonToHide shown, List<String> called) {
        boolean isNamedIn(String text) {
            var names = new ArrayList<>(Naming.parts(shown.name()));
            names.addAll(called);
            return Naming.names(text, names);
        }
    }

    /// Everybody who may be chosen by whoever files what a child wrote on paper; who opens photographs
    /// alone reads none.
    public List<PersonToHide> listForPaper(ChildId child, LocalDate today) {
        return list(child, today).stream()
                .map(Somebody::shown)
                .filter(shown -> shown.as() != PersonToHide.As.OPENS_PHOTOGRAPHS)
                .toList();
    }

    List<Somebody> list(ChildId child, LocalDate today) {
        var found = new LinkedHashMap<String, Somebody>();
        var managers = persons.list(Role.IRO_MANAGER, today);
        var managing = managers.stream().map(Person::id).collect(Collectors.toSet());
        var workers = relations.listOf(List.of(child)).getOrDefault(child, List.of()).stream()
                .filter(relation -> relation.on(today) && ASKED_ABOUT.contains(relation.kind()))
                .toList();
        var hasIro = workers.stream().anyMatch(relation -> relation.kind() == RelationKind.IRO);
        workers.stream()
                .map(relation -> worker(relation, managing.contains(relation.person()), hasIro))
                .sorted(Comparator.comparing(somebody -> somebody.shown().as()))
                .forEach(somebody -> found.putIfAbsent(somebody.shown().key(), somebody));
        managers.stream()
                .map(person -> new Somebody(
                        new PersonToHide(
                                key(person.id()),
                                Optional.of(person.id()),
                                person.name(),
                                PersonToHide.As.MANAGER,
                                "",
                                true),
                        List.of()))
                .forEach(somebody -> found.putIfAbsent(somebody.shown().key(), somebody));
        permissions.list(Permission.OPEN_PHOTOGRAPHS, today).stream()
                .flatMap(id -> persons.find(id, today).stream())
                .map(person -> new Somebody(
                        new PersonToHide(
                                key(person.id()),
                                Optional.of(person.id()),
                                person.name(),
                                PersonToHide.As.OPENS_PHOTOGRAPHS,
                                "",
                                false),
                        List.of()))
                .forEach(somebody -> found.putIfAbsent(somebody.shown().key(), somebody));
        // The child may see nothing of the record; this reads of it no more than who there is to choose from.
        var reader = Actor.system(Tenancy.current(), "Tellings");
        connections.list(reader, child, today).stream()
                .filter(connection -> connection.on(today))
                .map(ChildsPeople::connected)
                .forEach(somebody -> found.putIfAbsent(somebody.shown().key(), somebody));
        return List.copyOf(found.values());
    }

    private static Somebody worker(Relation relation, boolean manages, boolean hasIro) {
        var as = switch (relation.kind()) {
            case IRO -> PersonToHide.As.IRO;
            case COVER -> PersonToHide.As.COVER;
            case SOCIAL_WORKER, BUSINESS_SUPPORT -> PersonToHide.As.SOCIAL_WORKER;
        };
        var called = switch (relation.kind()) {
            case IRO -> Called.IRO;
            case COVER -> Called.standsIn(manages, hasIro);
            case SOCIAL_WORKER, BUSINESS_SUPPORT -> Called.SOCIAL_WORKER;
        };
        return new Somebody(
                new PersonToHide(
                        key(relation.person()), Optional.of(relation.person()), relation.name(), as, "", manages),
                called);
    }

    private static Somebody connected(Connection connection) {
        var facts = connection.facts();
        return new Somebody(
                new PersonToHide(
                        "c" + connection.id(),
                        Optional.empty(),
                        facts.name(),
                        PersonToHide.As.CONNECTED,
                        facts.relationship(),
                        false),
                CALLED.getOrDefault(facts.relationship(), List.of()));
    }

    static String key(PersonId person) {
        return "p" + person;
    }
}
