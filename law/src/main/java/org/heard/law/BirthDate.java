package org.heard.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A child's date of birth, and whether it was stated, assessed or is disputed.
public record BirthDate(LocalDate date, Certainty certainty) {

    /// How the date came to be used.
    public enum Certainty {
        STATED,
        ASSESSED,
        DISPUTED
    }

    public static BirthDate stated(LocalDate date) {
        return new BirthDate(date, Certainty.STATED);
    }

    /// What a reader of a date that follows from an age must know; null where the birth date was simply stated.
    public @Nullable String caution() {
        return switch (certainty) {
            case STATED -> null;
            case ASSESSED -> "It follows from the birth date " + Words.day(date) + ", which was assessed.";
            case DISPUTED ->
                "It follows from the birth date " + Words.day(date)
                        + ", which is disputed: another date would give another day.";
        };
    }

    /// The birthday on which an age is reached; for 29 February, 1 March in other years (interpretation.md, 9).
    public LocalDate turns(int age) {
        var birthday = date.plusYears(age);
        return birthday.getDayOfMonth() == date.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    public int ageOn(LocalDate day) {
        int age = day.getYear() - date.getYear();
        return day.isBefore(turns(age)) ? age - 1 : age;
    }
}
