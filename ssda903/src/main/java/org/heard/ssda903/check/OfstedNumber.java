package org.heard.ssda903.check;

import java.util.Set;
import org.heard.ssda903.table.EpisodeRow;

/// Whether a placement has a number with Ofsted.
public final class OfstedNumber {
    /// Stands for a number where there is none.
    private static final String PLACEHOLDER = "XXXXXXX";
    private static final Set<String> ELSEWHERE = Set.of("WAL", "SCO", "NIR", "NUK");

    private OfstedNumber() {}

    /// Whether one is given, or something that cannot be read: neither a blank nor `XXXXXXX`.
    public static boolean isGiven(EpisodeRow episode) {
        var number = episode.ofstedNumber();
        return !number.isBlank() && !PLACEHOLDER.equals(number.value());
    }

    /// Whether the placement is known to lie where Ofsted registers nobody.
    public static boolean isOutsideEngland(EpisodeRow episode, ChildRows child) {
        return child.placing(episode).authority().filter(ELSEWHERE::contains).isPresent();
    }
}
