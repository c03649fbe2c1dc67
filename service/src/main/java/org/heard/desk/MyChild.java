package org.heard.desk;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// One child somebody works with, as a line of their list.
///
/// @param fullName  the full name where the child goes by another, empty otherwise
/// @param reviewDue the last day the law allows for the next review, absent where the facts held do not give one
/// @param lateAfter the day after which that review is certainly late
public record MyChild(
        ChildId child,
        String shownAs,
        String fullName,
        @Nullable String number,
        @Nullable LocalDate bornOn,
        LocalDate since,
        boolean sinceExactly,
        @Nullable String iro,
        @Nullable String cover,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate lateAfter) {

    /// Age in words for a narrow column, "–" where no birth date is in force or it has not come yet.
    public String age(LocalDate today) {
        return bornOn == null || bornOn.isAfter(today)
                ? "–"
                : String.valueOf(Period.between(bornOn, today).getYears());
    }

    /// How many days the next review is certainly late, or 0.
    public int daysLate(LocalDate today) {
        return lateAfter == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(lateAfter, today));
    }
}
