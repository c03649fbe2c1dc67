package org.heard.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.ids.ChildId;
import org.heard.planning.Invited;
import org.heard.planning.Plan;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.springframework.stereotype.Component;

/// Whom a review may ask: everybody around the child but the child and the IROs, who are there anyway; and who was
/// asked and is no longer around.
@Component
class AskedPeople {
    private final Around around;

    AskedPeople(Around around) {
        this.around = around;
    }

    List<Somebody> list(Actor actor, LocalDate today, ChildId child, Plan plan) {
        var people = new ArrayList<>(around.list(actor, child, today).stream()
                .filter(somebody -> somebody.from() != From.CHILD && !isIro(somebody))
                .toList());
        plan.invited().stream()
                .map(Invited::somebody)
                .filter(one ->
                        people.stream().noneMatch(somebody -> somebody.id().equals(one.id())))
                .forEach(people::add);
        return people;
    }

    private static boolean isIro(Somebody somebody) {
        return somebody.from() == From.WORKER
                && (somebody.capacity().equals(RelationKind.IRO.words())
                        || somebody.capacity().equals(RelationKind.COVER.words()));
    }
}
