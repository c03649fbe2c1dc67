package org.heard.resting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which children would like to be left alone for now: for whoever sees them, and for whatever would remind them of
/// something. No duty, no figure and no code asks.
@Component
@Transactional(readOnly = true)
public class Resting {
    private final RestStore store;
    private final Sight sight;

    Resting(RestStore store, Sight sight) {
        this.store = store;
        this.sight = sight;
    }

    /// Until when a child rests, for whoever sees them; empty where they do not.
    public Optional<Rest> find(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.SEE, child, today);
        return Optional.ofNullable(store.on(Set.of(child), today).get(child));
    }

    /// Those of these children whom nothing may remind today.
    public Set<ChildId> leftAlone(Collection<ChildId> children, LocalDate today) {
        return store.on(children, today).keySet();
    }
}
