package org.heard.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands in one place of the list. A blank is one of two things, and the list says which.
///
/// @param value what is written, empty for a blank
/// @param held  false where the record does not tell; a blank that is held means that there is none
public record Entry(Object value, boolean held) {
    static final Entry NOT_HELD = new Entry("", false);
    static final Entry NONE = new Entry("", true);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    static Entry of(Object value) {
        return new Entry(value, true);
    }

    /// What was recorded as text, where blank means that nobody recorded it.
    static Entry recorded(String text) {
        return text.isBlank() ? NOT_HELD : of(text);
    }

    /// For a program: a day is 2026-06-15.
    String exact() {
        return value.toString();
    }

    /// For a spreadsheet: a day is 15/06/2026, as Annex A has it.
    String forReader() {
        return value instanceof LocalDate day ? DAY.format(day) : exact();
    }
}
