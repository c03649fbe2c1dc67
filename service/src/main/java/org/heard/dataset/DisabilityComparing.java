package org.heard.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.children.Disabilities;
import org.heard.children.Disability;
import org.heard.children.OnRecord;
import org.heard.comparison.ChildPlan;
import org.heard.comparison.Compared;
import org.heard.comparison.Delivery;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Earlier;
import org.heard.comparison.Field;
import org.heard.comparison.Notes;
import org.heard.comparison.Outcome;
import org.heard.comparison.Prepared;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;

/// Lays what the tables say of children's disabilities beside what is recorded, and writes it: what nobody here has
/// touched follows the tables, what a person recorded stays and is a difference.
@Component
class DisabilityComparing {
    private final Disabilities disabilities;

    DisabilityComparing(Disabilities disabilities) {
        this.disabilities = disabilities;
    }

    /// @param said     `NONE`, or codes with a space between them, by the child's number
    /// @param subjects the children whose rows are taken, by number
    Prepared compare(Delivery delivery, Map<String, String> said, Map<String, OnRecord> subjects, Earlier earlier) {
        var ids = subjects.values().stream().map(OnRecord::id).toList();
        var known = disabilities.list(ids);
        var settled = earlier.settled(ids).keptHere();
        var plans = new ArrayList<ChildPlan>();
        var taken = new LinkedHashMap<ChildId, String>();
        said.forEach((number, there) -> {
            var subject = subjects.get(number);
            if (subject != null) {
                var here = known.getOrDefault(subject.id(), Disability.NOT_KNOWN);
                var notes = new Notes(subject.id(), number, settled);
                var stands = notes.settle(
                        DifferenceKind.IDENTITY,
                        Field.DISABILITY,
                        here.said(),
                        here.byHand() ? null : here.said(),
                        there);
                if (!stands.equals(here.said())) {
                    taken.put(subject.id(), stands);
                }
                plans.add(notes.plan(subject.id(), notes.made().isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED));
            }
        });
        return new Prepared(new Compared(plans, List.of()), (actor, now, today) -> {
            if (!taken.isEmpty()) {
                disabilities.take(actor, now, delivery.source(), taken);
            }
        });
    }
}
