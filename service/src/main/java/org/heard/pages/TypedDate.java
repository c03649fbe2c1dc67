package org.heard.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/// A day as people type it: "14 1 2027", "14th", "Jan", or all of it pasted into the first box.
record TypedDate(String day, String month, String year) {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern WHOLE =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]+(\\d{1,2}|\\p{Alpha}{3,9})[\\s./-]+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    sealed interface Read {}

    record Day(LocalDate date) implements Read {}

    record Nothing() implements Read {}

    /// @param part the box at fault: empty for the day or the whole, else `-month` or `-year`
    record Unreadable(String part, String message) implements Read {}

    static TypedDate of(String day, String month, String year) {
        var first = tidy(day);
        if (tidy(month).isEmpty() && tidy(year).isEmpty()) {
            var whole = WHOLE.matcher(first);
            if (whole.matches()) {
                return new TypedDate(whole.group(1), whole.group(2), whole.group(3));
            }
            var iso = ISO.matcher(first);
            if (iso.matches()) {
                return new TypedDate(iso.group(3), iso.group(2), iso.group(1));
            }
        }
        return new TypedDate(first.replaceFirst("^(\\d{1,2})(st|nd|rd|th)$", "$1"), tidy(month), tidy(year));
    }

    Read read(String what) {
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return new Nothing();
        }
        var subject = "The " + what;
        if (day.isEmpty()) {
            return new Unreadable("", subject + " must include a day");
        }
        if (month.isEmpty()) {
            return new Unreadable("-month", subject + " must include a month");
        }
        if (year.isEmpty()) {
            return new Unreadable("-year", subject + " must include a year");
        }
        if (!year.matches("\\d{4}")) {
            return new Unreadable("-year", "Year must include 4 numbers");
        }
        try {
            return new Day(LocalDate.of(Integer.parseInt(year), monthNumber(), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException _) {
            return new Unreadable("", subject + " must be a real date");
        }
    }

    private int monthNumber() {
        if (month.matches("\\d{1,2}")) {
            return Integer.parseInt(month);
        }
        if (!month.matches("\\p{Alpha}{3,9}")) {
            throw new NumberFormatException(month);
        }
        var place = MONTHS.indexOf(month.substring(0, 3));
        if (place < 0 || place % 3 != 0) {
            throw new NumberFormatException(month);
        }
        return place / 3 + 1;
    }

    private static String tidy(String box) {
        return box.strip().toLowerCase(Locale.UK).replaceAll("[.,]+$", "");
    }
}
