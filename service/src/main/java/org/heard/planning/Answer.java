package org.heard.planning;

import java.util.List;

/// What came of a command about a plan.
public sealed interface Answer {
    /// The plan as it stands now.
    record Done(Plan plan) implements Answer {}

    /// Nothing was written, for each of these reasons.
    record Refused(List<Why> why) implements Answer {
        public Refused {
            why = List.copyOf(why);
        }
    }

    /// Nothing was written: somebody changed this part of the plan since it was opened; this is how it stands.
    record ChangedMeanwhile(Plan now) implements Answer {}
}
