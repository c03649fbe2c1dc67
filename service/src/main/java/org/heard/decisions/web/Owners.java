package org.heard.decisions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.access.Relations;
import org.heard.access.Relations.Relation;
import org.heard.ids.ChildId;
import org.heard.pages.Option;
import org.springframework.stereotype.Component;

/// Who can be asked to do what was decided: the people now around the child.
@Component
class Owners {
    private final Relations relations;

    Owners(Relations relations) {
        this.relations = relations;
    }

    List<Relation> list(ChildId child, LocalDate today) {
        return relations.listOf(Set.of(child)).getOrDefault(child, List.of()).stream()
                .filter(relation -> relation.on(today))
                .toList();
    }

    List<Option> options(ChildId child, LocalDate today) {
        return list(child, today).stream()
                .map(relation -> Option.of(relation.person().toString(), relation.name())
                        .hint(relation.kind().words()))
                .toList();
    }
}
