package org.heard.children;

import java.time.LocalDate;
import java.util.List;
import org.heard.ids.ChildId;

/// What came of adding a child or correcting who they are; all but the first wrote nothing.
public sealed interface Identified {
    /// It was done.
    record Done(ChildId child) implements Identified {}

    /// Neither a name nor a number was given.
    record NothingToGoBy() implements Identified {}

    /// Another child has this number.
    record NumberTaken() implements Identified {}

    /// These children, whom the actor may see, have the same birth date and a name in common: it may be one of them.
    record LooksLike(List<Child> others) implements Identified {}

    /// A day that has not come yet.
    record BornAfterToday() implements Identified {}

    /// A day so long ago that nobody born then is or was lately looked after.
    record BornTooLongAgo(LocalDate earliest) implements Identified {}

    /// The child was looked after before that day.
    record BornAfterCareBegan(LocalDate began) implements Identified {}

    /// Nothing would change.
    record NothingNew() implements Identified {}

    /// Somebody else changed the record since it was shown.
    record ChangedMeanwhile(Child now) implements Identified {}

    /// Only the record of a child who left care through adoption is sealed.
    record NotAdopted() implements Identified {}
}
