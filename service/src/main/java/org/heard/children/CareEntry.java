package org.heard.children;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that happened in a child's care, as a person enters it. All codes are the SSDA903 return's.
public sealed interface CareEntry {
    /// The day it happened.
    LocalDate on();

    /// The child came into care.
    ///
    /// @param homePostcode where the child lived until then, empty where not known
    /// @param ending       how this spell ended, for one that is already over
    record Began(
            LocalDate on,
            String legalStatus,
            String need,
            Placement placement,
            String homePostcode,
            @Nullable Ended ending)
            implements CareEntry {}

    /// The child moved to another placement, with the same carers or to others.
    record Moved(LocalDate on, Placement placement, boolean sameCarers, String reason) implements CareEntry {}

    /// The child's legal status changed.
    record StatusChanged(LocalDate on, String legalStatus) implements CareEntry {}

    /// The child ceased to be looked after.
    record Ended(LocalDate on, String reason) implements CareEntry {}
}
