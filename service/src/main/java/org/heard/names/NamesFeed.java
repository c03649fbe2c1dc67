package org.heard.names;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Relations;
import org.heard.children.FromReturn;
import org.heard.children.OnRecord;
import org.heard.comparison.Delivery;
import org.heard.comparison.Earlier;
import org.heard.comparison.Feed;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Prepared;
import org.heard.comparison.Progress;
import org.heard.ids.PersonId;
import org.heard.people.AppointmentsListed;
import org.springframework.stereotype.Component;

/// A list of names and workers beside the record.
@Component
class NamesFeed implements Feed {
    private final FromReturn children;
    private final ListedStore listed;
    private final Relations relations;
    private final Persons persons;
    private final AppointmentsListed appointments;
    private final Audit audit;

    NamesFeed(
            FromReturn children,
            ListedStore listed,
            Relations relations,
            Persons persons,
            AppointmentsListed appointments,
            Audit audit) {
        this.children = children;
        this.listed = listed;
        this.relations = relations;
        this.persons = persons;
        this.appointments = appointments;
        this.audit = audit;
    }

    @Override
    public Delivery.Kind kind() {
        return Delivery.Kind.NAMES;
    }

    @Override
    public Prepared prepare(
            Delivery delivery, List<GivenFile> files, LocalDate today, Earlier earlier, Progress progress) {
        var given = NamesReading.read(files);
        var numbers = given.rows().stream().map(NamesRow::number).toList();
        var here = children.list(numbers, today);
        var ids = here.stream().map(OnRecord::id).toList();
        var people = persons.list(today).stream().collect(Collectors.toMap(Person::id, person -> person));
        var comparison = new NamesComparison(
                delivery,
                Objects.requireNonNull(delivery.workersFrom()),
                given,
                here,
                children.listSealed(numbers),
                earlier.settled(ids),
                listed.list(ids),
                relations.listOf(ids),
                new PeopleNamed(List.copyOf(people.values())));
        var refused = appointments.listRefused(comparison.findChildren(), today);
        var teams = new Teams(comparison.teams(), people);
        var result = comparison.compare(refused, teams, here, progress);
        return new Prepared(
                result.compared(),
                (actor, now, on) -> write(actor, now, on, delivery, result.writes(), teams.toWrite(), people));
    }

    private void write(
            Actor actor,
            Instant now,
            LocalDate today,
            Delivery delivery,
            NamesComparison.Writes writes,
            Map<PersonId, String> teams,
            Map<PersonId, Person> people) {
        children.write(actor, now, today, writes.names());
        var names = people.values().stream().collect(Collectors.toMap(Person::id, Person::name));
        appointments.take(actor, now, delivery.source(), writes.workers(), names);
        listed.remember(delivery.id(), delivery.source(), writes.remember());
        teams.forEach((person, team) -> {
            persons.putInTeam(person, team);
            audit.write(actor, now, "put into a team", person, List.of("team"));
        });
    }
}
