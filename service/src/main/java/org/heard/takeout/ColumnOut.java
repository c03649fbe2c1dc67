package org.heard.takeout;

/// What is decided of a column that does not simply go out as it is.
///
/// @param when of one that is kept: of which rows, as a condition in SQL on `x`
record ColumnOut(String name, How how, String when, String why) {
    /// What becomes of it.
    enum How {
        /// It stays.
        LEFT_OUT,
        /// Its bytes become a file of their own, and its name stands in its place.
        FILE,
        /// In some rows it is empty in the record, and stands among the confidences.
        KEPT
    }
}
