package org.heard.children;

import java.util.Set;
import java.util.UUID;

/// What came of adding somebody to the people in a child's life, or of changing what is known of them.
public sealed interface Connected {
    /// It was done.
    record Done(UUID connection) implements Connected {}

    /// It was not, for these reasons.
    record Refused(Set<Why> why) implements Connected {}

    /// Somebody else changed this since it was shown; nothing was written.
    record ChangedMeanwhile(Connection now) implements Connected {}

    /// Why not.
    enum Why {
        NAME_MISSING,
        RELATIONSHIP_MISSING,
        REASON_MISSING,
        FROM_AFTER_TODAY,
        ENDS_BEFORE_IT_BEGINS,
        NOTHING_NEW
    }
}
