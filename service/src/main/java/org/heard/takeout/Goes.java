package org.heard.takeout;

/// Where the rows of a table go when everything is taken out.
enum Goes {
    /// Into the files that whoever fetches them can read.
    RECORD,
    /// Into a file that two persons open together.
    CONFIDENCES,
    /// Nowhere.
    STAYS
}
