package org.heard.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that another system, or a made-up authority, has of who a child is and of their care.
///
/// @param child            with the birth date in force
/// @param otherBirthDates  those that somebody else holds true
/// @param identifiers      numbers that systems know the child by, by scheme
/// @param connections      the people in their life
/// @param communication    how they say things, absent where nobody recorded it
/// @param sealedOn         the day the record was sealed after an adoption, absent for all others
public record WholeRecord(
        Child child,
        List<Child.BirthDate> otherBirthDates,
        Map<String, String> identifiers,
        List<CarePeriod> periods,
        List<Episode> episodes,
        List<Connection> connections,
        @Nullable CommunicationProfile communication,
        @Nullable LocalDate sealedOn) {}
