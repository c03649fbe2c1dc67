package org.heard.children;

/// What came of entering, correcting or withdrawing something in a child's care history.
public sealed interface Kept {
    /// It was done, or could be: so the history reads then.
    record Done(CareHistory history) implements Kept {}

    /// It was not, for this reason; nothing was written.
    record Refused(CareRefusal why) implements Kept {}

    /// Somebody else changed the same thing since it was shown; nothing was written.
    ///
    /// @param now the history as it reads today; what was meant to change may be gone from it
    record ChangedMeanwhile(CareHistory now) implements Kept {}
}
