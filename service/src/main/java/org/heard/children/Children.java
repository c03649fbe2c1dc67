package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The children of the organisation now worked for, as far as the actor may see them.
@Component
@Transactional(readOnly = true)
public class Children {
    /// One letter finds everybody.
    private static final int SHORTEST = 2;

    private final ChildStore store;
    private final IdentityStore identities;
    private final Sight sight;
    private final Audit audit;

    Children(ChildStore store, IdentityStore identities, Sight sight, Audit audit) {
        this.store = store;
        this.identities = identities;
        this.sight = sight;
        this.audit = audit;
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

    /// What a search found.
    ///
    /// @param more whether there are others after the last of these
    public record Found(List<Child> children, boolean more) {}

    /// The children in the actor's sight who answer to a name, a name they are known as, or the beginning of a number;
    /// spelling and accents need not be exact. The closest come first.
    ///
    /// @param after the last child of the page before, absent for the first page
    @Transactional
    public Found search(Actor actor, Instant now, LocalDate today, String text, @Nullable ChildId after, int size) {
        audit.write(actor, now, "searched", List.of("name or number"));
        var found = text.strip().length() < SHORTEST
                ? List.<Child>of()
                : store.search(actor, today, text.strip(), after, size + 1);
        return new Found(found.stream().limit(size).toList(), found.size() > size);
    }

    /// Every birth date recorded for a child, the one in force first; `NotFound` as above.
    public List<Child.BirthDate> listBirthDates(Actor actor, ChildId child, LocalDate today) {
        get(actor, child, today);
        return identities.birthDates(child);
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
