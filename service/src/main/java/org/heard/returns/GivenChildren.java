package org.heard.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;

/// What files tell of children, in the shapes of the national return: whatever tells it is laid beside the
/// record in the same way.
public interface GivenChildren {
    /// What is told of each child, by number.
    Map<String, Returned> children();

    /// What was found in reading.
    List<Listed> problems();

    /// As what the files were given.
    default Part part() {
        return Part.THIS_YEAR;
    }

    /// Whether the child's number stands in the files, be it in a row that cannot be used.
    boolean mentions(String number);

    /// Whether the files hold every episode they have to hold of the child.
    boolean hasAllEpisodesOf(String number);

    /// Whether the files can tell who is missing from them.
    boolean tellsWhoIsAbsent();

    /// Whether the files can tell who came unaccompanied.
    default boolean tellsAsylum() {
        return true;
    }

    /// The first day of which the files tell.
    LocalDate from();

    /// The last day of which the files tell.
    LocalDate until();

    /// The collection year of what they tell.
    int year();

    /// When the care of the child really began that shows on a day, by that day, where the files say so apart
    /// from their episodes.
    default Map<LocalDate, LocalDate> enteredCare(String number) {
        return Map.of();
    }

    /// Whether the birth date is an estimate.
    default boolean isBirthEstimated(String number) {
        return false;
    }
}
