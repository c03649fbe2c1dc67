package org.heard.paper;

/// What stands under one heading, as plain text in lines.
///
/// @param heading empty for what stands before the first
/// @param level   1 to 6, as headings are numbered; 0 before the first
public record Passage(String heading, int level, String text) {}
