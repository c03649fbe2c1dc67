package org.heard.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Managing;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an organisation's administrators do: they keep its people, their roles and who answers for whose work, and see
/// no child. Every act stands in the audit.
@Component
@Transactional
public class Administration {
    private final Persons persons;
    private final Managing managing;
    private final PeopleStore people;
    private final Administrators administrators;
    private final Audit audit;

    Administration(Persons persons, Managing managing, PeopleStore people, Administrators administrators, Audit audit) {
        this.persons = persons;
        this.managing = managing;
        this.people = people;
        this.administrators = administrators;
        this.audit = audit;
    }

    /// What came of an act.
    public sealed interface Outcome {
        /// It was done, to this person.
        record Done(PersonId person) implements Outcome {}

        /// Without this person nobody could administer the organisation.
        record LastAdministrator() implements Outcome {}

        /// Somebody else changed the person meanwhile; nothing was written.
        record ChangedMeanwhile(Person theirs) implements Outcome {}

        /// What was sent is what stands there already.
        record NothingNew() implements Outcome {}

        /// Somebody of this name or address is here: whoever adds says whether it is another person.
        record LooksLike(List<Person> others) implements Outcome {}

        /// Nobody answers for their own work, nor for the work of whoever answers for theirs.
        record RoundInACircle() implements Outcome {}
    }

    /// A stretch of the list, and how many there are in all.
    ///
    /// @param next whom the next stretch comes after, absent where this is the last
    public record Listed(
            List<PeopleList.Line> lines, int all, @Nullable PersonId next) {}

    /// The people wanted, by name.
    @Transactional(readOnly = true)
    public Listed list(Actor actor, LocalDate today, PeopleList wanted) {
        actor.mustBe(Role.ADMINISTRATOR);
        var lines = people.list(wanted, today);
        var more = lines.size() > wanted.size();
        var shown = more ? lines.subList(0, wanted.size()) : lines;
        return new Listed(
                shown, people.count(wanted, today), more ? shown.getLast().id() : null);
    }

    /// Everybody here, to choose from.
    @Transactional(readOnly = true)
    public List<Person> list(Actor actor, LocalDate today) {
        actor.mustBe(Role.ADMINISTRATOR);
        return persons.list(today);
    }

    @Transactional(readOnly = true)
    public Person get(Actor actor, PersonId person, LocalDate today) {
        actor.mustBe(Role.ADMINISTRATOR);
        return persons.get(person, today);
    }

    /// What a person does and did here, who answers for their work and for whose work they do.
    public record Post(List<Persons.RoleHeld> roles, List<Managing.Tie> managers, List<Managing.Tie> managed) {}

    @Transactional(readOnly = true)
    public Post post(Actor actor, PersonId person, LocalDate today) {
        get(actor, person, today);
        return new Post(
                persons.listRoles(person), managing.listManagersOf(person, today), managing.listManaged(person, today));
    }

    /// Adds somebody with their first roles.
    ///
    /// @param another whether it is said that this is somebody else than whoever is here already
    public Outcome add(Actor actor, Instant now, LocalDate today, Person person, Set<Role> roles, boolean another) {
        actor.mustBe(Role.ADMINISTRATOR);
        administrators.takeTurn();
        var alike = another ? List.<Person>of() : alike(person, today);
        if (!alike.isEmpty()) {
            return new Outcome.LooksLike(alike);
        }
        persons.add(person);
        roles.forEach(role -> persons.give(person.id(), role, today));
        audit.write(actor, now, "added a person", person.id(), fields(roles));
        return new Outcome.Done(person.id());
    }

    private List<Person> alike(Person person, LocalDate today) {
        return persons.list(today).stream()
                .filter(other -> other.name().equalsIgnoreCase(person.name())
                        || (!person.email().isEmpty() && other.email().equalsIgnoreCase(person.email())))
                .toList();
    }

    private static List<String> fields(Set<Role> roles) {
        var fields = new ArrayList<>(List.of("name", "job_title", "team", "email", "phone", "hours", "working_time"));
        if (!roles.isEmpty()) {
            fields.add("role");
        }
        return fields;
    }

    /// Corrects who the person is and how they are reached, if nobody else has since that version.
    public Outcome correct(Actor actor, Instant now, LocalDate today, Person corrected) {
        var known = get(actor, corrected.id(), today);
        if (known.version() == corrected.version() && known.equals(corrected)) {
            return new Outcome.NothingNew();
        }
        if (!persons.correct(corrected)) {
            return new Outcome.ChangedMeanwhile(persons.get(corrected.id(), today));
        }
        audit.write(actor, now, "corrected a person", corrected.id(), fields(Set.of()));
        return new Outcome.Done(corrected.id());
    }

    /// Gives a role from a day on.
    public Outcome give(Actor actor, Instant now, LocalDate today, PersonId person, Role role, LocalDate from) {
        get(actor, person, today);
        persons.give(person, role, from);
        audit.write(actor, now, "gave a role", person, List.of("role"));
        return new Outcome.Done(person);
    }

    /// Takes a role from a day on; from then it opens nothing, on sessions there are too.
    public Outcome take(Actor actor, Instant now, LocalDate today, PersonId person, Role role, LocalDate from) {
        get(actor, person, today);
        if (role == Role.ADMINISTRATOR && administrators.isLast(person, today)) {
            return new Outcome.LastAdministrator();
        }
        persons.take(person, role, from);
        audit.write(actor, now, "took a role", person, List.of("role"));
        return new Outcome.Done(person);
    }

    /// The person answers for another's work from a day on, and sees what that person sees.
    public Outcome manage(
            Actor actor, Instant now, LocalDate today, PersonId manager, PersonId person, LocalDate from) {
        get(actor, manager, today);
        get(actor, person, today);
        if (manager.equals(person) || persons.listManagers(manager).contains(person)) {
            return new Outcome.RoundInACircle();
        }
        persons.manage(manager, person, from);
        audit.write(actor, now, "made a manager of", manager, List.of("manages"));
        return new Outcome.Done(manager);
    }

    /// From this day on they no longer do.
    public Outcome endManaging(
            Actor actor, Instant now, LocalDate today, PersonId manager, PersonId person, LocalDate from) {
        get(actor, manager, today);
        get(actor, person, today);
        managing.end(manager, person, from);
        audit.write(actor, now, "ended managing", manager, List.of("manages"));
        return new Outcome.Done(manager);
    }

    /// From this day on the person is not let in; without a day they are here for good again.
    ///
    /// @param version of the person as it was read: two who say different days are told of each other
    public Outcome leave(
            Actor actor, Instant now, LocalDate today, PersonId person, @Nullable LocalDate on, int version) {
        var known = get(actor, person, today);
        if (known.version() != version) {
            return new Outcome.ChangedMeanwhile(known);
        }
        if (on != null && administrators.isLast(person, today)) {
            return new Outcome.LastAdministrator();
        }
        persons.leave(person, on);
        audit.write(actor, now, on == null ? "took leaving back" : "recorded leaving", person, List.of("left_on"));
        return new Outcome.Done(person);
    }
}
