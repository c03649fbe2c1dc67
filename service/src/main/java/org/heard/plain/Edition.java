package org.heard.plain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The words of a language as an authority had them at one time. They never change; whoever mends them brings the next.
///
/// @param number     from one on, for each language
/// @param translator who made those that came with it: a person or a service, by name
/// @param givenBy    who brought the file
/// @param kept       whether it was kept after it was looked through
/// @param check      absent while nobody has checked it
public record Edition(
        Language language,
        int number,
        String translator,
        String givenBy,
        Instant givenAt,
        boolean kept,
        @Nullable Check check) {
    /// That a second person read all of it.
    ///
    /// @param checker by name; not who translated
    /// @param by      who recorded it
    public record Check(String checker, LocalDate on, String by) {}
}
