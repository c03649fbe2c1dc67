package org.heard.inspection;

/// What stands in one place of the list. A blank is one of two things, and the list says which.
///
/// @param text as written, empty for a blank
/// @param held false where the record does not tell; a blank that is held means that there is none
public record Entry(String text, boolean held) {
    static final Entry NOT_HELD = new Entry("", false);
    static final Entry NONE = new Entry("", true);

    static Entry of(Object value) {
        return new Entry(value.toString(), true);
    }

    /// What was recorded as text, where blank means that nobody recorded it.
    static Entry recorded(String text) {
        return text.isBlank() ? NOT_HELD : of(text);
    }
}
