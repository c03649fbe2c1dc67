package org.heard.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Relations.Relation;
import org.heard.access.Self;
import org.heard.children.Children;
import org.heard.children.Connection;
import org.heard.children.Connections;
import org.heard.children.Relationship;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who works with a child, for the child: the Independent Reviewing Officer first. Family is not among them; of
/// somebody who does not work here only who they are, and how to reach them where it was written down for the child.
@Component
@Transactional(readOnly = true)
public class MyPeople {
    private static final int ADVISER_FROM = 16;
    private static final int ADVISER_UNTIL = 25;

    private final Relations relations;
    private final Persons persons;
    private final PersonCards cards;
    private final Connections connections;
    private final Children children;
    private final Reaching reaching;

    MyPeople(
            Relations relations,
            Persons persons,
            PersonCards cards,
            Connections connections,
            Children children,
            Reaching reaching) {
        this.relations = relations;
        this.persons = persons;
        this.cards = cards;
        this.connections = connections;
        this.children = children;
        this.reaching = reaching;
    }

    /// Everybody today, in the order a child should meet them, with what they say of themselves as the child
    /// reads it by now.
    public List<MyPerson> list(Self self, Instant now, LocalDate today) {
        var workers = workers(self, today).toList();
        var said = cards.list(
                self,
                now,
                today,
                workers.stream().map(person -> new PersonId(person.id())).toList());
        return Stream.concat(
                        workers.stream().map(person -> person.with(said.get(new PersonId(person.id())))),
                        others(self, today))
                .sorted(Comparator.comparing(MyPerson::as))
                .toList();
    }

    /// The child's Independent Reviewing Officer today, without what they say of themselves.
    public Optional<MyPerson> findReviewingOfficer(Self self, LocalDate today) {
        return workers(self, today)
                .filter(person -> person.as() == MyPerson.As.REVIEWING_OFFICER)
                .findFirst();
    }

    private Stream<MyPerson> workers(Self self, LocalDate today) {
        var child = self.child();
        return relations.listOf(Set.of(child)).getOrDefault(child, List.of()).stream()
                .filter(relation -> relation.on(today) && relation.kind() != RelationKind.BUSINESS_SUPPORT)
                .flatMap(relation ->
                        persons.find(relation.person(), today).stream().map(person -> worker(relation, person)));
    }

    private static MyPerson worker(Relation relation, Person person) {
        var as = switch (relation.kind()) {
            case IRO -> MyPerson.As.REVIEWING_OFFICER;
            case COVER -> MyPerson.As.STANDS_IN;
            case SOCIAL_WORKER -> MyPerson.As.SOCIAL_WORKER;
            case BUSINESS_SUPPORT -> throw new IllegalStateException("a child is not told of them");
        };
        return new MyPerson(
                person.id().value(),
                person.name(),
                as,
                person.phone(),
                person.email(),
                Hours.told(person.hours()),
                null,
                relation.kind() == RelationKind.COVER ? lastDay(relation) : null);
    }

    private static @Nullable LocalDate lastDay(Relation relation) {
        var until = relation.until();
        return until == null ? null : until.minusDays(1);
    }

    private Stream<MyPerson> others(Self self, LocalDate today) {
        var reached = reaching.list(self);
        return connections.list(self, today).stream()
                .flatMap(connection ->
                        other(connection, reached.getOrDefault(connection.id(), Reaching.Reached.NOT_SAID)).stream())
                .filter(person -> person.as() != MyPerson.As.PERSONAL_ADVISER || hasAdviser(self, today));
    }

    /// Eligible, relevant and former relevant young people have one, from 16 until 25 (Children (Leaving Care) Act
    /// 2000).
    private boolean hasAdviser(Self self, LocalDate today) {
        return children.get(self)
                .ageOn(today)
                .filter(age -> age < ADVISER_FROM || age >= ADVISER_UNTIL)
                .isEmpty();
    }

    private static Optional<MyPerson> other(Connection connection, Reaching.Reached reached) {
        var facts = connection.facts();
        return Relationship.find(facts.relationship())
                .map(MyPerson.As::of)
                .map(as -> new MyPerson(
                        connection.id(), facts.name(), as, reached.phone(), "", reached.hours(), null, null));
    }
}
