package org.heard.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.children.Children;
import org.heard.children.Connection;
import org.heard.children.Connections;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everybody a record of this child might name or reach: the child, the people in their life, the people who work with
/// them today.
@Component
@Transactional(readOnly = true)
public class Around {
    private final Children children;
    private final Connections connections;
    private final Relations relations;

    Around(Children children, Connections connections, Relations relations) {
        this.children = children;
        this.connections = connections;
        this.relations = relations;
    }

    /// Somebody around the child.
    ///
    /// @param capacity what they are to the child, in words: "Mother", "Social worker"
    public record Somebody(UUID id, String name, String capacity, From from) {
        /// The name with what they are to the child.
        public String words() {
            return capacity.isBlank() ? name : name + " (" + capacity + ")";
        }
    }

    /// Where somebody is known from.
    public enum From {
        CHILD,
        CONNECTION,
        WORKER,
        /// By name alone, as whoever asked them wrote it; never among those listed here.
        NAME
    }

    /// The child first, then family and friends, carers and others, then who works with them.
    public List<Somebody> list(Actor actor, ChildId child, LocalDate today) {
        var everybody = new ArrayList<Somebody>();
        var who = children.get(actor, child, today);
        everybody.add(new Somebody(child.value(), who.shownAs(), "the child", From.CHILD));
        connections.list(actor, child, today).stream()
                .filter(connection -> connection.on(today))
                .sorted(java.util.Comparator.comparing(Connection::part))
                .forEach(connection -> everybody.add(new Somebody(
                        connection.id(),
                        connection.facts().name(),
                        connection.facts().relationship(),
                        From.CONNECTION)));
        relations.listOf(Set.of(child)).getOrDefault(child, List.of()).stream()
                .filter(relation -> relation.on(today))
                .forEach(relation -> everybody.add(new Somebody(
                        relation.person().value(),
                        relation.name(),
                        relation.kind().words(),
                        From.WORKER)));
        return everybody;
    }
}
