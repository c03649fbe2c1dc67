package org.heard.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is what to a child: IRO, cover, social worker, business support; each from a day, and until one when it ends.
@Component
@Transactional
public class Appointments {
    private final Relations relations;
    private final Persons persons;
    private final Chronicle chronicle;
    private final Sight sight;
    private final Suitability suitability;

    Appointments(Relations relations, Persons persons, Chronicle chronicle, Sight sight, Suitability suitability) {
        this.relations = relations;
        this.persons = persons;
        this.chronicle = chronicle;
        this.sight = sight;
        this.suitability = suitability;
    }

    /// An appointment asked for: one person, one capacity, some children, from a day.
    ///
    /// @param until the first day it no longer holds, absent when it is open-ended
    /// @param source "allocation" for one made here, else the feed it came from
    public record Appoint(
            PersonId person,
            RelationKind kind,
            Collection<ChildId> children,
            LocalDate from,
            @Nullable LocalDate until,
            String reason,
            String source) {
        /// An open-ended appointment.
        public static Appoint as(
                RelationKind kind, PersonId person, Collection<ChildId> children, LocalDate from, String reason) {
            return new Appoint(person, kind, children, from, null, reason, "allocation");
        }
    }

    /// What came of asking for an appointment.
    public sealed interface Answer {
        /// It stands, for so many children.
        record Appointed(int children) implements Answer {}

        /// It may not be: nothing was changed for any child.
        record Refused(String why, List<ChildId> children) implements Answer {}
    }

    /// Appoints, for all the children or for none.
    public Answer appoint(Actor actor, Instant now, LocalDate today, Appoint appoint) {
        if (!actor.isSystem()) {
            appoint.children().forEach(child -> sight.must(actor, Act.ALLOCATE, child, today));
        }
        var person = persons.get(appoint.person(), today);
        var refusal = refusal(person, appoint);
        if (refusal != null) {
            return refusal;
        }
        var entries = new ArrayList<Chronicle.Entry>();
        for (var child : appoint.children()) {
            relations.begin(
                    actor.person(),
                    appoint.person(),
                    appoint.kind(),
                    child,
                    appoint.from(),
                    appoint.until(),
                    appoint.reason(),
                    appoint.source());
            entries.add(Chronicle.Entry.of(
                            child, words(person, appoint), appoint.kind().name())
                    .because(appoint.reason()));
        }
        chronicle.write(actor, now, entries);
        return new Answer.Appointed(appoint.children().size());
    }

    /// Ends an appointment of some children from a day on: a hand-back, or a vacancy.
    public void end(
            Actor actor,
            Instant now,
            LocalDate today,
            RelationKind kind,
            Collection<ChildId> children,
            LocalDate from,
            String reason) {
        if (!actor.isSystem()) {
            children.forEach(child -> sight.must(actor, Act.ALLOCATE, child, today));
        }
        var entries = new ArrayList<Chronicle.Entry>();
        for (var child : children) {
            relations.end(kind, child, from);
            entries.add(Chronicle.Entry.of(child, kind.words() + " ended on " + Days.written(from), kind.name())
                    .because(reason));
        }
        chronicle.write(actor, now, entries);
    }

    private Answer.@Nullable Refused refusal(Person person, Appoint appoint) {
        if (!Suitability.reviews(appoint.kind())) {
            return appoint.kind() == RelationKind.SOCIAL_WORKER ? aboveTheirIro(person, appoint) : null;
        }
        if (!Suitability.mayReview(person)) {
            return new Answer.Refused(Suitability.noIro(person), List.copyOf(appoint.children()));
        }
        if (appoint.until() != null && !appoint.until().isAfter(appoint.from())) {
            return new Answer.Refused("The last day must not be before the first.", List.copyOf(appoint.children()));
        }
        var inTheirCase = suitability.caseLines(relations.listOf(appoint.children())).entrySet().stream()
                .filter(entry -> entry.getValue().contains(person.id()))
                .map(Map.Entry::getKey)
                .toList();
        return inTheirCase.isEmpty() ? null : new Answer.Refused(Suitability.inTheCase(person), inTheirCase);
    }

    /// A social worker whose case would be reviewed by themselves or by whoever manages them.
    private Answer.@Nullable Refused aboveTheirIro(Person person, Appoint appoint) {
        var line = suitability.line(List.of(person.id()), new HashMap<>());
        var reviewers = relations.listOf(appoint.children()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream())
                .filter(relation -> Suitability.reviews(relation.kind()) && relation.on(appoint.from()))
                .filter(relation -> line.contains(relation.person()))
                .toList();
        return reviewers.isEmpty()
                ? null
                : new Answer.Refused(
                        Suitability.reviewedByTheirOwn(
                                person, reviewers.getFirst().name()),
                        reviewers.stream()
                                .map(Relations.Relation::child)
                                .distinct()
                                .toList());
    }

    private static String words(Person person, Appoint appoint) {
        var from = " from " + Days.written(appoint.from());
        var until = appoint.until();
        var to = until == null ? "" : " to " + Days.written(until.minusDays(1));
        return person.name() + " is the " + appoint.kind().words().replace("Covering", "covering") + from + to;
    }
}
