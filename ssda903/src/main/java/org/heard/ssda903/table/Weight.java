package org.heard.ssda903.table;

/// How much depends on a column: what a blank or unreadable value in it does to the row.
public enum Weight {
    /// Who the child is, a date a clock starts from, a code a duty stands on: without it the row cannot be used.
    NEEDED,
    /// When or how something ended: may be blank, but an end that cannot be read must not pass for no end.
    ENDING,
    /// Asked for by the return, but the rest of the row stands without it.
    EXPECTED,
    /// May be blank; the rest of the row stands without it.
    OPTIONAL;

    public boolean mayBeBlank() {
        return this == ENDING || this == OPTIONAL;
    }

    /// Whether the row can be used although this value cannot be read.
    public boolean mayBeUnreadable() {
        return this == EXPECTED || this == OPTIONAL;
    }
}
