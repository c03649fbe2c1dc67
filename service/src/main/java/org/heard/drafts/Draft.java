package org.heard.drafts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A draft as a list shows it.
///
/// @param goesOn the day on which it will be discarded, where that is near
public record Draft(
        DraftPlace place,
        Instant began,
        Instant saved,
        @Nullable LocalDate goesOn) {}
