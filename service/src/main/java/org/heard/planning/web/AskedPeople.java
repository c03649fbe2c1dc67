package org.heard.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Sight;
import org.heard.choices.Choices;
import org.heard.ids.ChildId;
import org.heard.planning.Invited;
import org.heard.planning.Plan;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.springframework.stereotype.Component;

/// Whom a review may ask: everybody around the child but the child and the IROs, who are there anyway; and who was
/// asked and is no longer around, or whom the child named.
@Component
class AskedPeople {
    private final Around around;
    private final Choices choices;
    private final Sight sight;

    AskedPeople(Around around, Choices choices, Sight sight) {
        this.around = around;
        this.choices = choices;
        this.sight = sight;
    }

    List<Somebody> list(Actor actor, LocalDate today, ChildId child, Plan plan) {
        var people = new ArrayList<>(around.list(actor, child, today).stream()
                .filter(somebody -> somebody.from() != From.CHILD && !isIro(somebody))
                .toList());
        var named = sight.may(actor, Act.INVITE, child, today)
                ? choices.proposal(actor, today, child, plan.review().id()).named()
                : List.<Somebody>of();
        Stream.concat(plan.invited().stream().map(Invited::somebody), named.stream())
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
