package org.heard.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// What a delivery means for one child: what would change, what would be kept as it is, what is to be asked.
///
/// @param child absent for one who is not here yet
public record ChildPlan(
        String number,
        @Nullable ChildId child,
        Outcome outcome,
        List<Change> changes,
        List<Disagreement> disagreements) {

    /// A child whose rows wait for a person, or who is not in the files.
    public static ChildPlan asking(Outcome outcome, String number, ChildId child, List<Disagreement> questions) {
        return new ChildPlan(number, child, outcome, kept(questions).toList(), questions);
    }

    /// With more questions than the record's own.
    public ChildPlan alsoAsking(List<Disagreement> more) {
        return new ChildPlan(
                number,
                child,
                outcome,
                Stream.concat(changes.stream(), kept(more)).toList(),
                Stream.concat(disagreements.stream(), more.stream()).toList());
    }

    private static Stream<Change> kept(List<Disagreement> questions) {
        return questions.stream().map(one -> one.kept(""));
    }
}
