package org.heard.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a duty stands on a given day. It is worked out each time and never stored.
public sealed interface Status {

    /// Nothing can be done yet.
    record NotYet(LocalDate opens) implements Status {}

    /// To be done; without a date, as soon as practicable or for as long as the condition holds.
    record Open(@Nullable LocalDate due, int daysLeft) implements Status {}

    record MetOn(LocalDate on) implements Status {}

    record MetLate(LocalDate on, int days) implements Status {}

    /// Certainly late, by at least so many days.
    record Overdue(LocalDate since, int days) implements Status {}

    record NotRequired(String why) implements Status {}

    /// The facts held do not settle it. Never shown as late.
    record CannotTell(List<MissingFact> missing) implements Status {}

    /// True while someone still has something to do.
    default boolean isOutstanding() {
        return this instanceof Open || this instanceof Overdue || this instanceof NotYet;
    }

    /// True once it was done, in time or late.
    default boolean isDone() {
        return this instanceof MetOn || this instanceof MetLate;
    }

    /// In a few words for a list: "overdue by 3 days".
    default String words() {
        return switch (this) {
            case NotYet(var opens) -> "not before " + Words.day(opens);
            case Open(var due, var left) ->
                due == null ? "to do" : left == 0 ? "due today" : "due in " + Words.days(left);
            case MetOn(var on) -> "done on " + Words.day(on);
            case MetLate(var on, var days) -> "done on " + Words.day(on) + ", " + Words.days(days) + " late";
            case Overdue(var since, var days) -> "overdue by " + Words.days(days);
            case NotRequired(var why) -> "not required: " + why;
            case CannotTell(var missing) ->
                "cannot tell without "
                        + Words.list(missing.stream().map(MissingFact::words).toList());
        };
    }
}
