package org.heard.caseloads;

import java.time.LocalDate;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// One child in the service's list.
///
/// @param reviewDue   the last day the law allows for the next review, absent where the facts held do not give one
/// @param lateAfter   the day after which that review is certainly late
/// @param lateReason  why it is late, as said; empty where nobody has
/// @param siblingIro  an IRO who already has a brother or sister of the child, to keep them together
public record ServiceRow(
        ChildId child,
        String shownAs,
        @Nullable String number,
        @Nullable LocalDate bornOn,
        LocalDate since,
        boolean sinceExactly,
        @Nullable String iro,
        @Nullable String cover,
        @Nullable String socialWorker,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate lateAfter,
        String lateReason,
        @Nullable String siblingIro) {}
