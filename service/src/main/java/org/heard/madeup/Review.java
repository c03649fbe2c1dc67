package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A review of a child's case that was completed: its sittings, who chaired, how the child took part, and what was
/// decided.
///
/// @param heldOn the day of the last sitting, on which the review was complete
/// @param lateBecause the reason given, for a review held after its day; otherwise nothing
public record Review(
        Kind kind,
        LocalDate heldOn,
        List<LocalDate> sittings,
        String chair,
        Participation participation,
        String participationCode,
        @Nullable String lateBecause,
        List<Decision> decisions) {
    public enum Kind {
        FIRST,
        SECOND,
        LATER,
        BROUGHT_FORWARD,
        ADOPTION
    }

    public boolean series() {
        return sittings.size() > 1;
    }
}
