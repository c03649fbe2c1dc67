package org.heard.ssda903;

import java.time.LocalDate;
import java.time.Month;

/// The year a return is about: 1 April to 31 March, named by the year in which it ends.
///
/// @param ending the year in which the collection ends: 2026 for 1 April 2025 to 31 March 2026
public record CollectionYear(int ending) implements Comparable<CollectionYear> {
    public CollectionYear {
        if (ending < 1901 || ending > 2200) {
            throw new IllegalArgumentException("No collection year ends in " + ending);
        }
    }

    public static CollectionYear ending(int year) {
        return new CollectionYear(year);
    }

    /// The collection year in which a day falls.
    public static CollectionYear containing(LocalDate day) {
        return new CollectionYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() : day.getYear() + 1);
    }

    public LocalDate start() {
        return LocalDate.of(ending - 1, Month.APRIL, 1);
    }

    public LocalDate end() {
        return LocalDate.of(ending, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    public CollectionYear previous() {
        return new CollectionYear(ending - 1);
    }

    public CollectionYear next() {
        return new CollectionYear(ending + 1);
    }

    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(ending, other.ending);
    }

    /// As it is written: 2025/26.
    @Override
    public String toString() {
        return "%d/%02d".formatted(ending - 1, ending % 100);
    }
}
