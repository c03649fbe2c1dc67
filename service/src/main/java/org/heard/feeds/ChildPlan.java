package org.heard.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.children.FromReturnChange;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// What a delivery means for one child: what would be written, what would be kept as it is, what is to be asked.
///
/// @param child absent for one who is not here yet
/// @param write absent where nothing changes
/// @param now   what the returns say of the child from now on, absent where its rows are not taken
record ChildPlan(
        String number,
        @Nullable ChildId child,
        Outcome outcome,
        List<Change> changes,
        List<Disagreement> disagreements,
        @Nullable FromReturnChange write,
        @Nullable Returned now) {

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

    /// Whose record it is, or will be.
    @Nullable
    ChildId subject() {
        return child == null && write != null ? write.child() : child;
    }

    /// With more questions than the record's own.
    ChildPlan alsoAsking(List<Disagreement> more) {
        return new ChildPlan(
                number,
                child,
                outcome,
                Stream.concat(changes.stream(), more.stream().map(one -> kept("", one)))
                        .toList(),
                Stream.concat(disagreements.stream(), more.stream()).toList(),
                write,
                now);
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
