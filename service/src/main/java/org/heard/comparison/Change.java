package org.heard.comparison;

/// One thing a delivery changes in a child's record, or (kept) leaves as it was recorded here although it says
/// otherwise.
///
/// @param about what it belongs to, in words: "Placement from 3 May 2025"; empty for the child as such
public record Change(String about, Field field, String before, String after, boolean kept) {}
