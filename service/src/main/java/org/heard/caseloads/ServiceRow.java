package org.heard.caseloads;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// One child in the service's list.
///
/// @param fullName    the full name where the child goes by another, empty otherwise
/// @param reviewKey   the key of the duty to hold that review, by which a reason is given; absent where none is owed
/// @param reviewDue   the last day the law allows for the next review, absent where the facts held do not give one
/// @param lateAfter   the day after which that review is certainly late
/// @param lateReason  why it is late, as said; empty where nobody has
/// @param siblingIro  an IRO who already has a brother or sister of the child, to keep them together
public record ServiceRow(
        ChildId child,
        String shownAs,
        String fullName,
        @Nullable String number,
        @Nullable LocalDate bornOn,
        LocalDate since,
        boolean sinceExactly,
        @Nullable String iro,
        @Nullable String cover,
        @Nullable String socialWorker,
        @Nullable String reviewKey,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate lateAfter,
        String lateReason,
        @Nullable String siblingIro) {

    /// How many days the next review is certainly late, or 0.
    public int daysLate(LocalDate today) {
        return lateAfter == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(lateAfter, today));
    }
}
