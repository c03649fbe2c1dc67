package org.heard.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Dates and lists as an English sentence has them.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String namedDay(LocalDate day) {
        return NAMED.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static String list(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
