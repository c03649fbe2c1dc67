package org.heard.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// Gathers, in the order found, what a comparison finds about one child.
public final class Notes {
    private final List<Change> changes = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final ChildId child;
    private final String number;
    private final Set<Disagreement.Key> settled;

    /// @param settled what a person has settled so that what stands here stays
    public Notes(ChildId child, String number, Set<Disagreement.Key> settled) {
        this.child = child;
        this.number = number;
        this.settled = settled;
    }

    /// What the delivery changes.
    public void change(String about, Field field, String before, String after) {
        changes.add(new Change(about, field, before, after, false));
    }

    /// What stays as recorded here although the delivery says otherwise: a question, unless a person has answered it.
    public void keep(
            DifferenceKind kind, @Nullable LocalDate day, String about, Field field, String ours, String theirs) {
        var one = new Disagreement(child, number, kind, day, field, ours, theirs);
        if (!settled.contains(one.key())) {
            disagreements.add(one);
            changes.add(one.kept(about));
        }
    }

    /// Which value is to stand for the child as such, with a note where the two are not the same.
    ///
    /// @param said what the feed gave last, absent where it gave nothing yet
    public String settle(DifferenceKind kind, Field field, String here, @Nullable String said, String there) {
        if (there.isEmpty()) {
            return here;
        }
        return switch (Verdict.of(here, said, there)) {
            case SAME -> here;
            case TAKE -> {
                change("", field, here, there);
                yield there;
            }
            case KEEP -> {
                keep(kind, null, "", field, here, there);
                yield here;
            }
        };
    }

    /// What the delivery changes so far, without what stays as recorded here.
    public List<Change> made() {
        return changes.stream().filter(change -> !change.kept()).toList();
    }

    /// All of it.
    ///
    /// @param here absent for a child who is not here yet
    public ChildPlan plan(@Nullable ChildId here, Outcome outcome) {
        return new ChildPlan(number, here, outcome, changes, disagreements);
    }
}
