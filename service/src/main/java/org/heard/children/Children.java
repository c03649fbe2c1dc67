package org.heard.children;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The children of the organisation now worked for, as far as the actor may see them.
@Component
@Transactional(readOnly = true)
public class Children {
    private final ChildStore store;
    private final Sight sight;

    Children(ChildStore store, Sight sight) {
        this.store = store;
        this.sight = sight;
    }

    /// The child; `NotFound` where there is none or none for this actor.
    public Child get(Actor actor, ChildId child, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        return store.find(child).orElseThrow(NotFound::new);
    }

    /// The child's care periods and episodes; `NotFound` as above.
    public CareHistory history(Actor actor, ChildId child, LocalDate today) {
        get(actor, child, today);
        return store.history(child);
    }

    /// These children's identities, for a caller that has already decided who may see them; sealed ones are left out.
    public List<Child> list(Collection<ChildId> children) {
        return store.list(children);
    }

    /// One child's care periods and episodes, for a caller that has already decided who may see them.
    public CareHistory history(ChildId child) {
        return store.history(child);
    }

    /// These children's care periods and episodes, for a caller that has already decided who may see them.
    public Map<ChildId, CareHistory> histories(Collection<ChildId> children) {
        return store.histories(children);
    }
}
