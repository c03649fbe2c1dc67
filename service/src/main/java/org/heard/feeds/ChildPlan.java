package org.heard.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.children.FromReturnChange;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// What a delivery means for one child: what would be written, what would be kept as it is, what is to be asked.
///
/// @param child  absent for one who is not here and will not be added
/// @param write  absent where nothing changes
/// @param remember what the returns now say of the child, absent where it is not to be remembered
record ChildPlan(
        String number,
        @Nullable ChildId child,
        Outcome outcome,
        List<Change> changes,
        List<Disagreement> disagreements,
        @Nullable FromReturnChange write,
        @Nullable Returned remember) {

    /// A child whose rows wait for a person, or who is not in the files.
    static ChildPlan asking(Outcome outcome, String number, ChildId child, List<Disagreement> questions) {
        return new ChildPlan(
                number,
                child,
                outcome,
                questions.stream().map(one -> kept("", one)).toList(),
                questions,
                null,
                null);
    }

    static Change kept(String about, Disagreement one) {
        return new Change(about, one.field(), one.ours(), one.theirs(), true);
    }

    /// Gathers, in the order found, what a comparison finds.
    static final class Notes {
        final List<Change> changes = new ArrayList<>();
        final List<Disagreement> disagreements = new ArrayList<>();
        private final ChildId child;
        private final String number;

        private final Set<Disagreement.Key> settled;

        /// @param settled what a person has settled so that what stands here stays
        Notes(ChildId child, String number, Set<Disagreement.Key> settled) {
            this.child = child;
            this.number = number;
            this.settled = settled;
        }

        void change(String about, Field field, String before, String after) {
            changes.add(new Change(about, field, before, after, false));
        }

        void keep(
                DifferenceKind kind,
                java.time.@Nullable LocalDate day,
                String about,
                Field field,
                String ours,
                String theirs) {
            var one = new Disagreement(child, number, kind, day, field, ours, theirs);
            if (!settled.contains(one.key())) {
                disagreements.add(one);
                changes.add(kept(about, one));
            }
        }
    }
}
