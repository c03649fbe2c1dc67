package org.heard.comparison;

import java.time.LocalDate;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// A difference as a comparison finds it, before it is known whether it was found and settled earlier.
///
/// @param day the day that tells the row from the child's others, absent where it is about the child as such
public record Disagreement(
        ChildId child,
        String number,
        DifferenceKind kind,
        @Nullable LocalDate day,
        Field field,
        String ours,
        String theirs) {

    /// The same matter with the same two values: asked once.
    public record Key(
            ChildId child, DifferenceKind kind, @Nullable LocalDate day, Field field, String ours, String theirs) {}

    /// What tells it from others, whichever delivery raised it.
    public Key key() {
        return new Key(child, kind, day, field, ours, theirs);
    }

    /// As it is listed beside what changes: it stays as recorded here.
    Change kept(String about) {
        return new Change(about, field, ours, theirs, true);
    }
}
