package org.heard.ssda903.check.health;

import org.heard.ssda903.table.HealthRow;

/// The eight answers of a row, each 0 or 1, and of them the four that everybody has: immunisations, teeth, health
/// assessment, substance misuse.
final class Answers {
    /// The age from which convictions are asked.
    static final int CONVICTIONS_FROM = 10;
    /// The age up to which health checks are asked.
    static final int CHECKS_UNTIL = 5;

    private Answers() {}

    static boolean someOfTheFourIsBlank(HealthRow row) {
        return row.immunisations().isBlank()
                || row.teethCheck().isBlank()
                || row.healthAssessment().isBlank()
                || row.substanceMisuse().isBlank();
    }

    /// Whether one of the eight is neither 0 nor 1 nor blank.
    static boolean anyIsNoAnswer(HealthRow row) {
        return row.convicted().isUnreadable()
                || row.healthCheck().isUnreadable()
                || row.immunisations().isUnreadable()
                || row.teethCheck().isUnreadable()
                || row.healthAssessment().isUnreadable()
                || row.substanceMisuse().isUnreadable()
                || row.interventionReceived().isUnreadable()
                || row.interventionOffered().isUnreadable();
    }
}
