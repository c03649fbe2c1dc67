package org.heard.ssda903.check;

import java.time.LocalDate;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.table.Cell;

/// How old the child of a row is. Of a birth date that is missing or no day, nothing is so: neither that the child is
/// under an age, nor that they have turned it.
public final class Aged {
    private Aged() {}

    /// Whether the child has turned this age by a day; on the birthday they have.
    public static boolean atLeast(Cell<LocalDate> born, int age, LocalDate day) {
        var date = born.value();
        return date != null && Ages.hasTurned(date, age, day);
    }

    /// Whether the child has still to turn this age after a day.
    public static boolean under(Cell<LocalDate> born, int age, LocalDate day) {
        var date = born.value();
        return date != null && !Ages.hasTurned(date, age, day);
    }

    /// The same by the day a cell holds; by none where it holds none.
    public static boolean atLeast(Cell<LocalDate> born, int age, Cell<LocalDate> day) {
        var on = day.value();
        return on != null && atLeast(born, age, on);
    }

    /// The same after the day a cell holds; after none where it holds none.
    public static boolean under(Cell<LocalDate> born, int age, Cell<LocalDate> day) {
        var on = day.value();
        return on != null && under(born, age, on);
    }

    /// Whether the child turns this age in a year.
    public static boolean turnsIn(CollectionYear year, int age, Cell<LocalDate> born) {
        var date = born.value();
        return date != null && year.contains(Ages.birthday(date, age));
    }
}
