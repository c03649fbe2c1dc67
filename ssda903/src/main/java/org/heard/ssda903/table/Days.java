package org.heard.ssda903.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days as the return writes them: two digits, two digits, four digits, and nothing guessed.
public final class Days {
    private Days() {}

    static @Nullable LocalDate read(String text) {
        if (text.length() != 10 || text.charAt(2) != '/' || text.charAt(5) != '/') return null;
        int day = digits(text, 0, 2);
        int month = digits(text, 3, 5);
        int year = digits(text, 6, 10);
        if (day < 1 || month < 1 || year < 1900) return null;
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /// The day as the return writes it.
    public static String write(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /// The number in this part of the text, or -1 when anything but 0 to 9 stands there.
    static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            number = number * 10 + digit;
        }
        return number;
    }
}
