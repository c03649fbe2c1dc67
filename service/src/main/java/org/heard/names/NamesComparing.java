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
import org.heard.comparison.Compared;
import org.heard.comparison.Delivery;
import org.heard.comparison.Earlier;
import org.heard.comparison.Listed;
import org.heard.comparison.Progress;
import org.heard.ids.PersonId;
import org.heard.people.AppointmentsListed;
import org.springframework.stereotype.Component;

/// Lays names and workers that files give beside those the children have, and writes them. What was given last
/// is remembered for all such files together.
@Component
public class NamesComparing {
    private final FromReturn children;
    private final ListedStore listed;
    private final Relations relations;
    private final Persons persons;
    private final AppointmentsListed appointments;
    private final Audit audit;

    NamesComparing(
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

    /// What was found, and what is to be written of it.
    public static final class Found {
        private final Delivery delivery;
        private final NamesComparison.Result result;
        private final Map<PersonId, String> teams;
        private final Map<PersonId, String> names;

        private Found(
                Delivery delivery,
                NamesComparison.Result result,
                Map<PersonId, String> teams,
                Map<PersonId, String> names) {
            this.delivery = delivery;
            this.result = result;
            this.teams = teams;
            this.names = names;
        }

        /// A plan for each child named, and every problem.
        public Compared compared() {
            return result.compared();
        }
    }

    /// Lays rows about these children beside them, as they stand or will stand when the same files are written;
    /// a child whom no row names is not missed.
    public Found compare(
            Delivery delivery,
            List<NamesRow> rows,
            List<OnRecord> here,
            LocalDate today,
            Earlier earlier,
            Progress progress) {
        return compare(delivery, new GivenNames(rows, List.<Listed>of()), false, here, today, earlier, progress);
    }

    Found compare(
            Delivery delivery,
            GivenNames given,
            boolean tellsAbsence,
            List<OnRecord> here,
            LocalDate today,
            Earlier earlier,
            Progress progress) {
        var ids = here.stream().map(OnRecord::id).toList();
        var people = persons.list(today).stream().collect(Collectors.toMap(Person::id, person -> person));
        var comparison = new NamesComparison(
                delivery,
                tellsAbsence,
                Objects.requireNonNull(delivery.workersFrom()),
                given,
                here,
                children.listSealed(given.rows().stream().map(NamesRow::number).toList()),
                earlier.settled(ids),
                listed.list(ids),
                relations.listOf(ids),
                new PeopleNamed(List.copyOf(people.values()), delivery.kind() == Delivery.Kind.DATASET));
        var refused = appointments.listRefused(comparison.findChildren(), today);
        var teams = new Teams(comparison.teams(), people);
        return new Found(
                delivery,
                comparison.compare(refused, teams, here, progress),
                teams.toWrite(),
                people.values().stream().collect(Collectors.toMap(Person::id, Person::name)));
    }

    /// Writes it, in the transaction now running.
    public void write(Actor actor, Instant now, LocalDate today, Found found) {
        var source = found.delivery.source();
        var writes = found.result.writes();
        children.write(actor, now, today, writes.names());
        appointments.take(actor, now, source, writes.workers(), found.names);
        listed.remember(found.delivery.id(), source, writes.remember());
        found.teams.forEach((person, team) -> {
            persons.putInTeam(person, team);
            audit.write(actor, now, "put into a team", person, List.of("team"));
        });
    }
}
