package org.heard.care;

import java.time.LocalDate;
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
    private final CareActs acts;
    private final Sight sight;

    CarePanels(Visits visits, CareActs acts, Sight sight) {
        this.visits = visits;
        this.acts = acts;
        this.sight = sight;
    }

    /// The newest visits, at most so many, and everything else.
    public CarePanel panel(Actor actor, LocalDate today, ChildId child, int mostVisits) {
        return new CarePanel(
                child,
                visits.list(actor, today, child, mostVisits),
                acts.list(actor, today, child),
                sight.acts(actor, child, today));
    }
}
