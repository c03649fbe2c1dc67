package org.heard.ssda903.check.placements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.ssda903.check.EpisodeKind;

/// Kinds of placement of which the return asks less than of others.
final class Kinds {
    private static final Set<String> NOT_REGISTERED = temporary("P1", "P3", "R1", "R2", "R5");

    private Kinds() {}

    /// Temporary ones, and these.
    static Set<String> temporary(String... more) {
        return with(EpisodeKind.TEMPORARY, more);
    }

    /// Those that Ofsted has not registered in any year we know, and these.
    static Set<String> notRegistered(String... more) {
        return with(NOT_REGISTERED, more);
    }

    private static Set<String> with(Set<String> kinds, String... more) {
        var all = new HashSet<>(kinds);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
