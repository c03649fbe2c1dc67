package org.heard.children;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why something could not be entered in a child's care history.
public sealed interface CareRefusal {
    /// It has not happened yet.
    record AfterToday() implements CareRefusal {}

    /// The child was not born then.
    record BeforeBirth(LocalDate born) implements CareRefusal {}

    /// The child was looked after already, since that day.
    record AlreadyInCare(LocalDate since) implements CareRefusal {}

    /// The child was not looked after on that day.
    record NotInCare(LocalDate on) implements CareRefusal {}

    /// Another spell of care begins later, so that this one must have ended by then.
    record LaterSpell(LocalDate began) implements CareRefusal {}

    /// This spell of care has already ended.
    record AlreadyEnded(LocalDate on) implements CareRefusal {}

    /// Something recorded for a later day stands in the way; it must be corrected or withdrawn first.
    record LaterChange(LocalDate on) implements CareRefusal {}

    /// The day would come before what went before it, or after what followed.
    record OutOfOrder(@Nullable LocalDate earliest, LocalDate latest) implements CareRefusal {
        boolean holds(LocalDate day) {
            return (earliest == null || !day.isBefore(earliest)) && !day.isAfter(latest);
        }
    }

    /// Such a change is recorded on that very day.
    record AlreadyThatDay(LocalDate on) implements CareRefusal {}

    /// Care began that day: the entry itself is what has to be corrected.
    record OnTheDayCareBegan(LocalDate on) implements CareRefusal {}

    /// Nothing would change.
    record NothingNew() implements CareRefusal {}

    /// The ending lies before the beginning.
    record EndsBeforeItBegins(LocalDate began) implements CareRefusal {}

    /// A code that the return does not know, in this field.
    record UnknownCode(String field) implements CareRefusal {}

    /// What was typed in this field is no postcode.
    record NoPostcode(String field) implements CareRefusal {}

    /// No reason was given for correcting or withdrawing.
    record ReasonMissing() implements CareRefusal {}
}
