package org.heard.caseloads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.people.Appointments;
import org.heard.people.Appointments.Appoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The IRO service's work as a whole, for those who answer for it.
@Component
@Transactional
public class Caseloads {
    private final CaseloadStore store;
    private final Appointments appointments;
    private final Relations relations;
    private final Persons persons;
    private final Audit audit;

    Caseloads(CaseloadStore store, Appointments appointments, Relations relations, Persons persons, Audit audit) {
        this.store = store;
        this.appointments = appointments;
        this.relations = relations;
        this.persons = persons;
        this.audit = audit;
    }

    /// Who has what on their hands, and the figures of the whole.
    public record Overview(ServiceFigures figures, List<Caseload> caseloads) {
        /// The service as if it were one IRO, for the line that sums up; absent while there is no IRO.
        public Optional<Caseload> together() {
            return caseloads.stream()
                    .reduce((one, other) -> new Caseload(
                            one.person(),
                            "All",
                            one.workingTime().add(other.workingTime()),
                            one.children() + other.children(),
                            one.overdue() + other.overdue(),
                            one.soon() + other.soon(),
                            null,
                            one.covering() + other.covering(),
                            false));
        }
    }

    /// Cover for an IRO who is away: all the children they have on the first day, in one act.
    ///
    /// @param lastDay the last day of cover, absent when nobody knows yet
    public record CoverFor(
            PersonId absent,
            PersonId covering,
            LocalDate from,
            @Nullable LocalDate lastDay,
            String reason) {}

    /// The service today.
    @Transactional(readOnly = true)
    public Overview overview(Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var tallies = store.tallies(today);
        var iros = persons.list(Role.IRO, today);
        var here = iros.stream().map(Person::id).collect(Collectors.toSet());
        // Children whose IRO has left have not gone with them.
        var gone = tallies.stream()
                .map(Tally::iro)
                .flatMap(Stream::ofNullable)
                .filter(iro -> !here.contains(iro))
                .distinct()
                .map(iro -> persons.get(iro, today))
                .sorted(Comparator.comparing(Person::name))
                .map(iro -> Tally.caseload(iro, true, tallies));
        var stay = iros.stream().map(iro -> Tally.caseload(iro, false, tallies));
        return new Overview(Tally.figures(tallies), Stream.concat(gone, stay).toList());
    }

    /// The children behind a figure, those whose review is due first at the top.
    public ServiceList.Rows list(Actor actor, Instant now, LocalDate today, ServiceList list) {
        actor.mustBe(Role.IRO_MANAGER);
        audit.write(actor, now, "listed the service's children", List.of("name", "number", "review_due"));
        var rows = store.rows(list, today);
        if (rows.size() <= list.size()) {
            return new ServiceList.Rows(rows, null, list.after() == null ? rows.size() : store.count(list, today));
        }
        var page = rows.subList(0, list.size());
        var last = page.getLast();
        return new ServiceList.Rows(
                page, new ServiceList.After(last.reviewDue(), last.child()), store.count(list, today));
    }

    /// Gives these children to an IRO from a day on, all or none.
    public Appointments.Answer allocate(
            Actor actor,
            Instant now,
            LocalDate today,
            PersonId iro,
            List<ChildId> children,
            LocalDate from,
            String reason) {
        actor.mustBe(Role.IRO_MANAGER);
        return appointments.appoint(actor, now, today, Appoint.as(RelationKind.IRO, iro, children, from, reason));
    }

    /// Has one IRO covered by another. The children keep their IRO; the one who covers may do the IRO's work meanwhile.
    public Appointments.Answer cover(Actor actor, Instant now, LocalDate today, CoverFor cover) {
        actor.mustBe(Role.IRO_MANAGER);
        var children = relations.listChildren(cover.absent(), RelationKind.IRO, cover.from());
        if (cover.absent().equals(cover.covering())) {
            return new Appointments.Answer.Refused("Nobody covers for themselves.", List.of());
        }
        if (children.isEmpty()) {
            return new Appointments.Answer.Refused("There are no children to cover on that day.", List.of());
        }
        var lastDay = cover.lastDay();
        return appointments.appoint(
                actor,
                now,
                today,
                new Appoint(
                        cover.covering(),
                        RelationKind.COVER,
                        children,
                        cover.from(),
                        lastDay == null ? null : lastDay.plusDays(1),
                        cover.reason(),
                        "allocation"));
    }

    /// Hands all of an IRO's covered children back from a day on; says how many.
    public int handBack(Actor actor, Instant now, LocalDate today, PersonId absent, LocalDate from) {
        actor.mustBe(Role.IRO_MANAGER);
        persons.get(absent, today);
        var covered = relations.listOf(relations.listChildren(absent, RelationKind.IRO, from));
        var children = covered.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(relation -> relation.kind() == RelationKind.COVER && relation.on(from)))
                .map(java.util.Map.Entry::getKey)
                .toList();
        appointments.end(actor, now, today, RelationKind.COVER, children, from, "Handed back");
        return children.size();
    }
}
