package org.heard.ssda903.check.times;

import java.time.LocalDate;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Row;
import org.jspecify.annotations.Nullable;

/// A row that says from when to when. Of days that are missing or no days, nothing is so.
record Time(Row row, Cell<LocalDate> born, Cell<LocalDate> start, Cell<LocalDate> end) {
    static Time of(MissingRow row) {
        return new Time(row, row.born(), row.began(), row.ended());
    }

    static Time of(LibertyRow row) {
        return new Time(row, row.born(), row.began(), row.ended());
    }

    @Nullable
    LocalDate began() {
        return start.value();
    }

    @Nullable
    LocalDate ended() {
        return end.value();
    }

    boolean isOpen() {
        return end.isBlank();
    }

    boolean beganAfter(LocalDate day) {
        var began = began();
        return began != null && began.isAfter(day);
    }

    boolean endedBefore(@Nullable LocalDate day) {
        var ended = ended();
        return ended != null && day != null && ended.isBefore(day);
    }

    boolean endedAfter(LocalDate day) {
        var ended = ended();
        return ended != null && ended.isAfter(day);
    }

    /// Whether it began on the day of birth or before it.
    boolean beganBeforeLife() {
        var birth = born.value();
        var began = began();
        return birth != null && began != null && !began.isAfter(birth);
    }
}
