package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a child was born, how surely that is known, and the other date where somebody says otherwise.
///
/// @param source      who says the date
/// @param otherSource who says the other; empty where there is none
public record Birth(
        LocalDate date, Standing standing, @Nullable LocalDate otherDate, String source, String otherSource) {
    public enum Standing {
        STATED,
        ASSESSED,
        DISPUTED
    }

    static Birth stated(LocalDate date) {
        return new Birth(date, Standing.STATED, null, "Birth certificate", "");
    }

    /// Whole years on a day.
    public int ageOn(LocalDate day) {
        return java.time.Period.between(date, day).getYears();
    }
}
