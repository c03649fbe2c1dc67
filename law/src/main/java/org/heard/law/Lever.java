package org.heard.law;

import java.time.LocalDate;

/// A fact that holds a duty's date: had it been on another day, the duty would be due on another day.
///
/// @param fact the fact in words: "the child became looked after"
public record Lever(String fact, LocalDate now, LocalDate moved, LocalDate newDue) {
    public String words() {
        return "Had it been that " + fact + " on " + Words.day(moved) + " and not on " + Words.day(now)
                + ", this would be due on " + Words.namedDay(newDue) + ".";
    }
}
