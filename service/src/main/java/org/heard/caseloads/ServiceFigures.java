package org.heard.caseloads;

/// The service today, each figure with the rows behind it.
///
/// @param cannotTell children of whom the facts held do not say when the next review is due
/// @param unexplained overdue reviews nobody has given a reason for
public record ServiceFigures(
        int lookedAfter, int unallocated, int overdue, int unexplained, int soon, int cannotTell, int covered) {}
