package org.heard.ssda903.check.placements;

import java.util.Set;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.table.EpisodeRow;

/// Whether a placement has a number with Ofsted.
final class OfstedNumber {
    private static final String PLACEHOLDER = "XXXXXXX";
    private static final Set<String> ELSEWHERE = Set.of("WAL", "SCO", "NIR", "NUK");

    private OfstedNumber() {}

    /// Written as not known: `XXXXXXX`.
    static boolean isPlaceholder(EpisodeRow episode) {
        return PLACEHOLDER.equals(episode.ofstedNumber().value());
    }

    /// Whether the placement is known to lie where Ofsted registers nobody.
    static boolean isOutsideEngland(EpisodeRow episode, ChildRows child) {
        return child.placing(episode).authority().filter(ELSEWHERE::contains).isPresent();
    }
}
