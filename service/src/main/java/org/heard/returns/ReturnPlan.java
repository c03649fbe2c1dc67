package org.heard.returns;

import java.util.List;
import org.heard.children.FromReturnChange;
import org.heard.comparison.ChildPlan;
import org.heard.comparison.Disagreement;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// What a return means for one child, what would be written of it, and what would be remembered.
///
/// @param write absent where nothing changes
/// @param now   what the returns say of the child from now on, absent where its rows are not taken
record ReturnPlan(
        ChildPlan found,
        @Nullable FromReturnChange write,
        @Nullable Returned now) {

    /// A child whose rows are not taken.
    static ReturnPlan notTaken(ChildPlan found) {
        return new ReturnPlan(found, null, null);
    }

    /// Whose record it is, or will be.
    @Nullable
    ChildId subject() {
        return found.child() == null && write != null ? write.child() : found.child();
    }

    /// With more questions than the record's own.
    ReturnPlan alsoAsking(List<Disagreement> more) {
        return new ReturnPlan(found.alsoAsking(more), write, now);
    }
}
