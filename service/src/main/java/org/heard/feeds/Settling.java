package org.heard.feeds;

import java.time.LocalDate;

/// How a person settles a difference, and why in their words (empty where none were given).
public sealed interface Settling {
    /// In the person's words.
    String why();

    /// What is recorded here stays.
    record KeepOurs(String why) implements Settling {}

    /// What the file says is put into the record.
    record TakeTheirs(String why) implements Settling {}

    /// Care ended on this day, for a reason of the return.
    record CareEnded(LocalDate on, String reason, String why) implements Settling {}

    /// The child is still looked after, although the files leave them out.
    record StillLookedAfter(String why) implements Settling {}

    /// The child recorded here is the one the file speaks of.
    record SameChild(String why) implements Settling {}

    /// They are two children.
    record AnotherChild(String why) implements Settling {}

    /// What came of it.
    sealed interface Answer {
        /// It is settled.
        record Settled(String words) implements Answer {}

        /// Somebody has settled it already.
        record Already(Difference difference) implements Answer {}

        /// It cannot be settled so.
        record Refused(String why) implements Answer {}
    }
}
