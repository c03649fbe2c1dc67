package org.heard.space;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.advocacy.OnTheirSide;
import org.heard.cards.SpaceFilled;
import org.heard.children.Children;
import org.heard.children.Connections;
import org.heard.children.Relationship;
import org.heard.ids.ChildId;
import org.heard.pages.Link;
import org.heard.people.PersonCards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom a child's space must show before it is worth opening: the face of their IRO, and somebody on their
/// side. A care leaver has no IRO any more: there it is their personal adviser who must be among their people.
@Component
@Transactional(readOnly = true)
class Shown implements SpaceFilled {
    private final Relations relations;
    private final PersonCards cards;
    private final OnTheirSide side;
    private final Children children;
    private final Connections connections;
    private final LeavingCare leaving;

    Shown(
            Relations relations,
            PersonCards cards,
            OnTheirSide side,
            Children children,
            Connections connections,
            LeavingCare leaving) {
        this.relations = relations;
        this.cards = cards;
        this.side = side;
        this.children = children;
        this.connections = connections;
        this.leaving = leaving;
    }

    @Override
    public List<Missing> missing(Actor actor, Instant now, LocalDate today, ChildId child) {
        return Stream.concat(face(actor, today, child), onTheirSide(today)).toList();
    }

    private Stream<Missing> face(Actor actor, LocalDate today, ChildId child) {
        var iro = relations.find(RelationKind.IRO, child, today);
        if (iro.isEmpty() && leaving.isLeaver(children.get(actor, child, today), today)) {
            return adviser(actor, today, child);
        }
        if (iro.isEmpty()) {
            return Stream.of(new Missing("The child has no IRO", Link.to("The child’s page", "/children/" + child)));
        }
        return cards.get(iro.get().person()).hasFace()
                ? Stream.empty()
                : Stream.of(new Missing(
                        iro.get().name() + " has not shown children what they look like",
                        Link.to("Their own account, “What children see of you”", "/account/card")));
    }

    private Stream<Missing> adviser(Actor actor, LocalDate today, ChildId child) {
        return connections.list(actor, child, today).stream()
                        .anyMatch(one -> one.on(today)
                                && one.facts().relationship().equals(Relationship.PERSONAL_ADVISER.words()))
                ? Stream.empty()
                : Stream.of(new Missing(
                        "No personal adviser is among the people in their life",
                        Link.to("The people in their life", "/children/" + child + "/people")));
    }

    private Stream<Missing> onTheirSide(LocalDate today) {
        return side.find(today).missing().isEmpty()
                ? Stream.empty()
                : Stream.of(new Missing(
                        "The authority has not said who is on the children’s side",
                        Link.to("On the children’s side", "/service/side")));
    }
}
