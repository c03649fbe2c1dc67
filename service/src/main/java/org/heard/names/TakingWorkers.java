package org.heard.names;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.comparison.Field;
import org.heard.ids.ChildId;
import org.heard.people.Appointments;
import org.springframework.stereotype.Component;

/// Appoints whom a list names in place of whom the child has: from the list's day, or where the present one began after
/// it, from today.
@Component
public class TakingWorkers {
    private final ListedStore listed;
    private final Relations relations;
    private final Appointments appointments;

    TakingWorkers(ListedStore listed, Relations relations, Appointments appointments) {
        this.listed = listed;
        this.relations = relations;
        this.appointments = appointments;
    }

    /// Why it cannot be done; empty when it is.
    public Optional<String> take(Actor actor, Instant now, LocalDate today, ChildId child, Field worker, String why) {
        var said = listed.find(child);
        if (said.isEmpty()) {
            return Optional.of("The record has changed since. Load the list again.");
        }
        var kind = kind(worker);
        var from = said.get().workersFrom();
        var begunLater = relations.listOf(List.of(child)).getOrDefault(child, List.of()).stream()
                .anyMatch(relation -> relation.kind() == kind && relation.from().isAfter(from));
        var day = begunLater ? today : from;
        var person = said.get().workers().get(kind);
        if (person == null) {
            appointments.end(actor, now, today, kind, List.of(child), day, why);
            return Optional.empty();
        }
        return switch (appointments.appoint(
                actor, now, today, Appointments.Appoint.as(kind, person, List.of(child), day, why))) {
            case Appointments.Answer.Appointed appointed -> Optional.empty();
            case Appointments.Answer.Refused(var because, var children) -> Optional.of(because);
        };
    }

    private static RelationKind kind(Field field) {
        return WorkersComparison.FIELDS.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
