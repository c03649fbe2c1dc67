package org.heard.care;

import java.time.LocalDate;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what a child's page shows of visits, plans, health and education.
@Component
@Transactional(readOnly = true)
public class CarePanels {
    private final Visits visits;
    private final CareActStore store;
    private final Sight sight;

    CarePanels(Visits visits, CareActStore store, Sight sight) {
        this.visits = visits;
        this.store = store;
        this.sight = sight;
    }

    /// The newest visits, at most so many, and everything else.
    public CarePanel panel(Actor actor, LocalDate today, ChildId child, int mostVisits) {
        sight.must(actor, Act.SEE, child, today);
        var acts = store.listWithMissing(child);
        return new CarePanel(
                child,
                visits.list(actor, today, child, mostVisits),
                acts.done(),
                acts.missing(),
                sight.acts(actor, child, today));
    }
}
