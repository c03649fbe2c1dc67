package org.heard.ssda903.check;

import java.time.LocalDate;

/// When a child turns an age. Who was born on 29 February turns it on 1 March where the year has no such day: the whole
/// of the year has then passed.
public final class Ages {
    private Ages() {}

    /// The day on which a child born on this day turns an age.
    public static LocalDate birthday(LocalDate born, int age) {
        var day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    /// Whether the child has turned this age by a day; on the birthday they have.
    public static boolean hasTurned(LocalDate born, int age, LocalDate day) {
        return !day.isBefore(birthday(born, age));
    }

    /// How old the child is on a day, in whole years; below 0 before birth.
    public static int on(LocalDate born, LocalDate day) {
        int years = day.getYear() - born.getYear();
        return day.isBefore(birthday(born, years)) ? years - 1 : years;
    }
}
