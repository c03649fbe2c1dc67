package org.heard.resting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// Until when each of these children rests today; who does not is left out.
    public Map<ChildId, LocalDate> until(Collection<ChildId> children, LocalDate today) {
        return store.on(children, today).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().until()));
    }

    /// That a child rests, as the condition of a list, which names the organisation `:organisation` and the day
    /// `:today`.
    ///
    /// @param child the column that holds the child
    public static String rests(String child) {
        return """
                exists (select 1 from rest still where still.organisation_id = :organisation and still.child_id = %s
                    and still.from_on <= :today and still.until_on >= :today and still.ended_on is null)
                """.formatted(child);
    }

    /// Those of these children whom nothing may remind today.
    public Set<ChildId> leftAlone(Collection<ChildId> children, LocalDate today) {
        return store.on(children, today).keySet();
    }
}
