package org.heard.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.children.CareHistory;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.clock.EveryChild;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ChildId;
import org.heard.reviews.Reviews;
import org.heard.voice.Contacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the list of every child looked after today whose record is not sealed, for the IRO manager, who answers for
/// all of them. Its dates are worked out anew by the clock each time, as on a child's page; nothing a child said and no
/// address is in it.
@Component
@Transactional
public class InspectionLists {
    private static final int AT_ONCE = 500;

    private final EveryChild everyone;
    private final Children children;
    private final Relations relations;
    private final Reviews reviews;
    private final Contacts contacts;
    private final StatutoryClock clock;
    private final Audit audit;

    InspectionLists(
            EveryChild everyone,
            Children children,
            Relations relations,
            Reviews reviews,
            Contacts contacts,
            StatutoryClock clock,
            Audit audit) {
        this.everyone = everyone;
        this.children = children;
        this.relations = relations;
        this.reviews = reviews;
        this.contacts = contacts;
        this.clock = clock;
        this.audit = audit;
    }

    /// The list, to be looked over: how many children, and what is not held of how many.
    public InspectionList look(Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        audit.write(actor, now, "looked over the list for an inspection", List.of("counts"));
        return list(today, lookedAfter(today));
    }

    /// The list, to be taken out of the service; each child's audit says so.
    public InspectionList take(Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var histories = lookedAfter(today);
        var said = new LinkedHashMap<ChildId, List<String>>();
        histories.keySet().forEach(child -> said.put(child, List.of("list for an inspection")));
        audit.write(actor, now, "took out", said);
        audit.write(actor, now, "took out the list for an inspection", InspectionList.names());
        return list(today, histories);
    }

    private Map<ChildId, CareHistory> lookedAfter(LocalDate today) {
        var found = new LinkedHashMap<ChildId, CareHistory>();
        children.histories(everyone.listChildren()).forEach((child, history) -> {
            if (history.periodOn(today).isPresent()) {
                found.put(child, history);
            }
        });
        return found;
    }

    private InspectionList list(LocalDate today, Map<ChildId, CareHistory> histories) {
        var known = children.list(histories.keySet()).stream()
                .sorted(Comparator.comparing(Child::number, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(child -> child.id().toString()))
                .toList();
        var rows = new ArrayList<Map<ListColumn, Entry>>(known.size());
        for (var from = 0; from < known.size(); from += AT_ONCE) {
            each(today, known.subList(from, Math.min(from + AT_ONCE, known.size())), histories)
                    .map(InspectionList::row)
                    .forEach(rows::add);
        }
        return new InspectionList(today, rows);
    }

    private Stream<OneChild> each(LocalDate today, Collection<Child> some, Map<ChildId, CareHistory> histories) {
        var ids = some.stream().map(Child::id).toList();
        var facts = clock.facts(ids);
        var people = relations.listOf(ids);
        var reviewed = reviews.list(ids);
        var spoke = contacts.last(ids);
        return some.stream().flatMap(child -> {
            var history = histories.getOrDefault(child.id(), new CareHistory(List.of(), List.of()));
            return Stream.ofNullable(facts.get(child.id()))
                    .flatMap(held -> history.periodOn(today).stream()
                            .map(care -> new OneChild(
                                    today,
                                    child,
                                    care,
                                    history,
                                    people.getOrDefault(child.id(), List.of()),
                                    reviewed.getOrDefault(child.id(), List.of()),
                                    spoke.get(child.id()),
                                    held,
                                    clock.ruleBook().duties(held, clock.policy(), today))));
        });
    }
}
