package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Rule;

/// Placements that a child has to be old enough for.
final class TooYoungFor {
    private TooYoungFor() {}

    /// Episodes in this placement that began before the child turned this age.
    static Rule.Logic placement(String code, int age) {
        return Born.episodes((episode, born) -> episode.placement().is(code) && Aged.under(born, age, episode.began()));
    }
}
