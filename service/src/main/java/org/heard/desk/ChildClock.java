package org.heard.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.clock.LateReasons;
import org.heard.clock.Recordings;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ChildId;
import org.heard.law.Combined;
import org.heard.law.Duty;
import org.heard.law.Explanation;
import org.heard.law.FactKind;
import org.heard.law.MissingFact;
import org.heard.pages.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child's clock made ready for a page: derived anew, each date with its explanation from the same object.
@Component
@Transactional(readOnly = true)
public class ChildClock {
    private final StatutoryClock clock;
    private final LateReasons reasons;
    private final Recordings recordings;
    private final Sight sight;

    ChildClock(StatutoryClock clock, LateReasons reasons, Recordings recordings, Sight sight) {
        this.clock = clock;
        this.reasons = reasons;
        this.recordings = recordings;
        this.sight = sight;
    }

    /// The whole clock, with what would move each date.
    public ClockView explained(Actor actor, ChildId child, LocalDate today) {
        return view(actor, child, today, true);
    }

    /// The whole clock without what would move each date.
    public ClockView brief(Actor actor, ChildId child, LocalDate today) {
        return view(actor, child, today, false);
    }

    private ClockView view(Actor actor, ChildId child, LocalDate today, boolean withLevers) {
        var acts = sight.acts(actor, child, today);
        if (!acts.contains(Act.SEE)) {
            throw new NotFound();
        }
        var book = clock.ruleBook();
        var facts = clock.facts(child);
        var policy = clock.policy();
        var said = reasons.list(child);
        var duties = book.duties(facts, policy, today);
        var levers = withLevers ? book.levers(facts, policy, today) : null;
        return ClockView.of(
                duties.stream()
                        .map(duty -> new DutyView(
                                duty,
                                today,
                                Explanation.of(duty, today),
                                levers == null || duty.due() == null ? List.of() : levers.of(duty),
                                said.get(duty.key()),
                                isOwed(duty, today) ? link(duty.doneBy(), child, acts) : null))
                        .toList(),
                fact -> missing(fact, child, acts),
                Combined.of(duties, today));
    }

    private static boolean isOwed(Duty duty, LocalDate today) {
        return duty.due() != null && duty.status(today).isOutstanding();
    }

    private @Nullable Link link(@Nullable FactKind fact, ChildId child, Set<Act> acts) {
        return fact == null
                ? null
                : recordings
                        .of(fact)
                        .filter(place -> acts.contains(place.by()))
                        .map(place -> Link.to("Record that it was done", place.at(child)))
                        .orElse(null);
    }

    private ClockView.Remedy missing(MissingFact fact, ChildId child, Set<Act> acts) {
        var place = recordings.of(fact.kind());
        return place.isEmpty()
                ? new ClockView.Remedy(false, null)
                : new ClockView.Remedy(
                        true,
                        place.filter(where -> acts.contains(where.by()))
                                .map(where -> Link.to("Record it", where.at(child)))
                                .orElse(null));
    }
}
