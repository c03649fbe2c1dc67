package org.heard.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Relations.Relation;
import org.heard.access.TakingIn;
import org.heard.access.TakingIn.Related;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Appointments as a list of workers has them: many children, each with several people, from a day. The caller has
/// decided that it may change them.
@Component
@Transactional
public class AppointmentsListed {
    private final Relations relations;
    private final TakingIn takingIn;
    private final Persons persons;
    private final Chronicle chronicle;
    private final Suitability suitability;

    AppointmentsListed(
            Relations relations, TakingIn takingIn, Persons persons, Chronicle chronicle, Suitability suitability) {
        this.relations = relations;
        this.takingIn = takingIn;
        this.persons = persons;
        this.chronicle = chronicle;
        this.suitability = suitability;
    }

    /// Somebody who is to be something to a child from a day on.
    ///
    /// @param person absent where nobody is to be that from then on
    public record Wanted(
            ChildId child, RelationKind kind, @Nullable PersonId person, LocalDate from) {}

    /// Which of these may not be, and why in words; each is seen with all the others in force.
    @Transactional(readOnly = true)
    public Map<Wanted, String> listRefused(Collection<Wanted> wanted, LocalDate today) {
        var people = persons.list(today).stream().collect(Collectors.toMap(Person::id, person -> person));
        var here = relations.listOf(children(wanted));
        var refused = new HashMap<Wanted, String>();
        var above = new HashMap<PersonId, List<PersonId>>();
        byChild(wanted).forEach((child, all) -> {
            var now = standing(here.getOrDefault(child, List.of()));
            var then = new EnumMap<RelationKind, PersonId>(RelationKind.class);
            then.putAll(now);
            all.forEach(one -> set(then, one.kind(), one.person()));
            var worker = then.get(RelationKind.SOCIAL_WORKER);
            var line = worker == null ? List.<PersonId>of() : suitability.line(Set.of(worker), above);
            for (var one : all) {
                whyNotReviewer(one, people, line).ifPresent(why -> {
                    refused.put(one, why);
                    set(then, one.kind(), now.get(one.kind()));
                });
            }
            for (var one : all) {
                if (one.kind() == RelationKind.SOCIAL_WORKER && one.person() != null && reviewedFrom(then, line)) {
                    refused.put(
                            one,
                            "The child’s IRO is this person or manages them, and may not be part of the case (regulation 46). Give the child another IRO first.");
                }
            }
        });
        return refused;
    }

    /// Makes them so, with a line in each child's chronicle; whoever was that to the child until then is it no longer.
    public void take(Actor actor, Instant now, String source, Collection<Wanted> wanted, Map<PersonId, String> names) {
        var here = relations.listOf(children(wanted));
        for (var one : wanted) {
            if (here.getOrDefault(one.child(), List.of()).stream().anyMatch(relation -> givesWay(relation, one))) {
                relations.end(one.kind(), one.child(), one.from());
            }
        }
        takingIn.relations(
                actor.person(),
                source,
                wanted.stream()
                        .filter(one -> one.person() != null)
                        .map(AppointmentsListed::related)
                        .toList());
        var lines = new ArrayList<Entry>();
        byChild(wanted)
                .forEach((child, all) -> lines.add(Entry.of(
                        child,
                        all.stream().map(one -> words(one, names)).collect(Collectors.joining("; ")) + "; read from "
                                + source,
                        all.stream().map(one -> one.kind().name()).toArray(String[]::new))));
        chronicle.write(actor, now, lines);
    }

    /// Who is what to the child now or from some day on.
    private static Map<RelationKind, PersonId> standing(List<Relation> relations) {
        var standing = new EnumMap<RelationKind, PersonId>(RelationKind.class);
        relations.stream()
                .filter(relation -> relation.until() == null)
                .forEach(relation -> standing.putIfAbsent(relation.kind(), relation.person()));
        return standing;
    }

    private static void set(Map<RelationKind, PersonId> people, RelationKind kind, @Nullable PersonId person) {
        if (person == null) {
            people.remove(kind);
        } else {
            people.put(kind, person);
        }
    }

    private static Optional<String> whyNotReviewer(Wanted one, Map<PersonId, Person> people, List<PersonId> line) {
        var person = one.person() == null ? null : people.get(one.person());
        if (person == null || !Suitability.reviews(one.kind())) {
            return Optional.empty();
        }
        if (!Suitability.mayReview(person)) {
            return Optional.of(Suitability.noIro(person));
        }
        return line.contains(person.id()) ? Optional.of(Suitability.inTheCase(person)) : Optional.empty();
    }

    private static boolean reviewedFrom(Map<RelationKind, PersonId> people, List<PersonId> line) {
        return people.entrySet().stream()
                .anyMatch(entry -> Suitability.reviews(entry.getKey()) && line.contains(entry.getValue()));
    }

    private static boolean givesWay(Relation relation, Wanted wanted) {
        var until = relation.until();
        return relation.kind() == wanted.kind() && (until == null || until.isAfter(wanted.from()));
    }

    private static Related related(Wanted one) {
        return new Related(one.child(), Objects.requireNonNull(one.person()), one.kind(), one.from(), null, "");
    }

    private static String words(Wanted one, Map<PersonId, String> names) {
        var from = " from " + Days.written(one.from());
        return one.person() == null
                ? "Nobody is the " + one.kind().words() + from
                : names.getOrDefault(one.person(), "Somebody") + " is the "
                        + one.kind().words() + from;
    }

    private static List<ChildId> children(Collection<Wanted> wanted) {
        return wanted.stream().map(Wanted::child).distinct().toList();
    }

    private static Map<ChildId, List<Wanted>> byChild(Collection<Wanted> wanted) {
        return wanted.stream().collect(Collectors.groupingBy(Wanted::child, LinkedHashMap::new, Collectors.toList()));
    }
}
