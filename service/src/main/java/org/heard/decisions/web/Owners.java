package org.heard.decisions.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.Managing;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.children.Connection;
import org.heard.children.Connections;
import org.heard.decisions.Decision.Owner;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.pages.Option;
import org.springframework.stereotype.Component;

/// Who can be asked to do what was decided: those who work with the child, who manages the social worker, and
/// the people in the child's life.
@Component
class Owners {
    private final Relations relations;
    private final Managing managing;
    private final Connections connections;

    Owners(Relations relations, Managing managing, Connections connections) {
        this.relations = relations;
        this.managing = managing;
        this.connections = connections;
    }

    /// Somebody to choose.
    ///
    /// @param value as the form carries it
    /// @param role  what they are to the child
    record Choice(String value, Owner owner, String role) {
        Option option() {
            return Option.of(value, owner.name()).hint(role);
        }
    }

    /// Those who have work here first; nobody twice.
    List<Choice> list(Actor actor, ChildId child, LocalDate today) {
        var choices = new LinkedHashMap<String, Choice>();
        var workers = new ArrayList<PersonId>();
        for (var relation : relations.listOf(Set.of(child)).getOrDefault(child, List.of())) {
            if (relation.on(today)) {
                add(choices, relation.person(), relation.name(), relation.kind().words());
                if (relation.kind() == RelationKind.SOCIAL_WORKER) {
                    workers.add(relation.person());
                }
            }
        }
        for (var worker : workers) {
            managing.listManagersOf(worker, today).stream()
                    .filter(tie -> !tie.from().isAfter(today))
                    .forEach(tie -> add(choices, tie.other(), tie.name(), "Manages the social worker"));
        }
        for (var connection : connections.list(actor, child, today)) {
            if (connection.on(today) && !connection.facts().name().isBlank()) {
                choices.putIfAbsent("in-life-" + connection.id(), inLife(connection));
            }
        }
        return List.copyOf(choices.values());
    }

    private static void add(Map<String, Choice> choices, PersonId person, String name, String role) {
        choices.putIfAbsent(person.toString(), new Choice(person.toString(), new Owner(person, name), role));
    }

    private static Choice inLife(Connection connection) {
        return new Choice(
                "in-life-" + connection.id(),
                new Owner(null, connection.facts().name()),
                connection.facts().relationship());
    }
}
