package org.heard.feeds.web;

import java.util.List;
import org.heard.access.Actor;
import org.heard.comparison.Delivery;
import org.heard.comparison.Listed;
import org.heard.feeds.Findings;
import org.heard.returns.OfstedLists;

/// What the published checks of a return were asked with when it was last read, and which could not be asked.
///
/// @param newerList whether Ofsted's list was given since, so that reading again asks more
public record CheckedWith(List<String> with, List<String> notAsked, boolean newerList) {
    static CheckedWith of(Actor actor, Delivery delivery, Findings findings, OfstedLists lists) {
        var read = delivery.comparedAt();
        if (delivery.kind() != Delivery.Kind.RETURN || read == null) {
            return new CheckedWith(List.of(), List.of(), false);
        }
        return new CheckedWith(
                findings.ofTheChecks(actor, delivery.id(), Listed.ASKED_WITH),
                findings.ofTheChecks(actor, delivery.id(), Listed.NOT_ASKED),
                lists.findGivenAt(actor).filter(at -> at.isAfter(read)).isPresent());
    }
}
