package org.heard.desk;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.clock.LateReasons;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ChildId;
import org.heard.law.Explanation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child's clock made ready for a page: derived anew, each date with its explanation from the same object.
@Component
@Transactional(readOnly = true)
public class ChildClock {
    private final StatutoryClock clock;
    private final LateReasons reasons;
    private final Sight sight;

    ChildClock(StatutoryClock clock, LateReasons reasons, Sight sight) {
        this.clock = clock;
        this.reasons = reasons;
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
        sight.must(actor, Act.SEE, child, today);
        var book = clock.ruleBook();
        var facts = clock.facts(child);
        var policy = clock.policy();
        var said = reasons.list(child);
        var levers = withLevers ? book.levers(facts, policy, today) : null;
        return ClockView.of(book.duties(facts, policy, today).stream()
                .map(duty -> new DutyView(
                        duty,
                        today,
                        Explanation.of(duty, today),
                        levers == null || duty.due() == null ? List.of() : levers.of(duty),
                        said.get(duty.key())))
                .toList());
    }
}
