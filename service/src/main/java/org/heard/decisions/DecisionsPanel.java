package org.heard.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.ids.ChildId;

/// A child's decisions on the child's page; drawn by the template `decisions/panel`.
///
/// @param decisions open ones first, by the day they are due
/// @param said      what the child says of each, the oldest first
/// @param acts      what the reader may do with this child's record
public record DecisionsPanel(
        ChildId child, List<Decision> decisions, Map<UUID, List<ChildSaid>> said, Set<Act> acts, LocalDate today) {

    /// Those still to be done.
    public List<Decision> open() {
        return decisions.stream().filter(Decision::open).toList();
    }

    /// Those that are done.
    public List<Decision> done() {
        return decisions.stream().filter(decision -> !decision.open()).toList();
    }
}
