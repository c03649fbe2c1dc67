package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a date was reached: from which day, how many of what, and which holidays were passed over.
///
/// The date on a page and the words explaining it both come from here, so they cannot disagree.
///
/// @param amount negative when counted backwards
/// @param skipped holidays passed over; empty unless working days were counted
/// @param lastWorkingDay the last working day on or before the end; null where the calendar does not reach that far
public record Count(
        LocalDate from,
        LocalDate to,
        Unit unit,
        int amount,
        List<Holiday> skipped,
        @Nullable LocalDate lastWorkingDay) {

    /// What is counted.
    public enum Unit {
        WORKING_DAYS("working day"),
        DAYS("day"),
        WEEKS("week"),
        MONTHS("month"),
        YEARS("year");

        private final String singular;

        Unit(String singular) {
            this.singular = singular;
        }

        String times(int amount) {
            return amount + " " + singular + (amount == 1 ? "" : "s");
        }
    }

    /// The length in words: "20 working days", "6 months".
    public String length() {
        return unit.times(Math.abs(amount));
    }

    /// The days that were counted, in order of counting; empty unless working days were counted.
    public List<LocalDate> counted() {
        if (unit != Unit.WORKING_DAYS) return List.of();
        int step = amount < 0 ? -1 : 1;
        var counted = new ArrayList<LocalDate>();
        for (var day = from.plusDays(step); counted.size() < Math.abs(amount); day = day.plusDays(step)) {
            if (!WorkingDays.isWeekend(day) && !isSkipped(day)) counted.add(day);
        }
        return counted;
    }

    /// True when the month reached has no day of that number, so its last day was taken.
    public boolean endsAtMonthEnd() {
        return (unit == Unit.MONTHS || unit == Unit.YEARS) && from.getDayOfMonth() != to.getDayOfMonth();
    }

    private boolean isSkipped(LocalDate day) {
        for (var holiday : skipped) if (holiday.date().equals(day)) return true;
        return false;
    }
}
