package org.heard.ssda903.check.placements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Kinds of placement of which the return asks less than of others.
final class Kinds {
    private static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
    private static final Set<String> NOT_REGISTERED =
            Set.of("P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4");

    private Kinds() {}

    /// Temporary ones, and these.
    static Set<String> temporary(String... more) {
        return with(TEMPORARY, more);
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
