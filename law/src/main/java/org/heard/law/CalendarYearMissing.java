package org.heard.law;

/// The count needs a year whose bank holidays are not loaded; the date is refused rather than guessed.
public final class CalendarYearMissing extends RuntimeException {
    private final int year;

    CalendarYearMissing(int year, int first, int last) {
        super("The bank holidays of %d are not known: the calendar covers %d to %d.".formatted(year, first, last));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
