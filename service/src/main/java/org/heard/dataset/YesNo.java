package org.heard.dataset;

import java.util.Locale;

/// What builds write where a question is answered: a letter, a word or a number.
enum YesNo {
    YES,
    NO,
    DOES_NOT_APPLY,
    /// Nothing, which says nothing.
    BLANK,
    /// Something that is none of these.
    UNREADABLE;

    static YesNo of(String said) {
        return switch (said.strip().toUpperCase(Locale.ROOT)) {
            case "" -> BLANK;
            case "Y", "YES", "1", "TRUE" -> YES;
            case "N", "NO", "0", "FALSE" -> NO;
            case "NA", "N/A", "NOT APPLICABLE" -> DOES_NOT_APPLY;
            default -> UNREADABLE;
        };
    }
}
