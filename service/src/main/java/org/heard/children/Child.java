package org.heard.children;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// A child the authority looks after or has looked after.
///
/// @param name     full name, empty until a second file or a person gives it: the return has none
/// @param number   the number the authority's return knows the child by, absent for a child entered here
/// @param sex      M, F or U as the return has it; empty when not recorded
/// @param source   where the identity came from: a feed, or the person who entered it
public record Child(
        ChildId id,
        String name,
        String knownAs,
        String pronouns,
        String sex,
        String ethnicity,
        @Nullable BirthDate birthDate,
        @Nullable String number,
        String source,
        int version) {

    /// A birth date as stated, assessed or disputed, and where it came from.
    public record BirthDate(Kind kind, LocalDate day, String source) {

        /// How far the date can be relied on.
        public enum Kind {
            STATED("Stated"),
            ASSESSED("Assessed"),
            DISPUTED("Disputed");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /// What staff call the child on a page: the known-as name, else the name, else the number.
    public String shownAs() {
        if (!knownAs.isBlank()) {
            return knownAs;
        }
        if (!name.isBlank()) {
            return name;
        }
        return number == null ? "Name not recorded" : "Child " + number;
    }

    /// The same for somebody from whom the child keeps the name they go by, or their pronouns.
    public Child without(boolean ownName, boolean ownPronouns) {
        return new Child(
                id,
                name,
                ownName ? "" : knownAs,
                ownPronouns ? "" : pronouns,
                sex,
                ethnicity,
                birthDate,
                number,
                source,
                version);
    }

    /// Age in whole years on a day, by the birth date in force.
    public Optional<Integer> ageOn(LocalDate day) {
        return Optional.ofNullable(birthDate)
                .map(BirthDate::day)
                .filter(born -> !born.isAfter(day))
                .map(born -> Period.between(born, day).getYears());
    }
}
