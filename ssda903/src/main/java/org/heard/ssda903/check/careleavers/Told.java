package org.heard.ssda903.check.careleavers;

import java.util.List;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.HealthRow;

/// Whether anything is told in a row, beside whose it is.
final class Told {
    private Told() {}

    static boolean ofLeaving(CareLeaverRow row) {
        return !row.inTouch().isBlank()
                || !row.activity().isBlank()
                || !row.accommodation().isBlank();
    }

    static boolean ofLeaving(List<CareLeaverRow> rows) {
        for (var row : rows) {
            if (ofLeaving(row)) {
                return true;
            }
        }
        return false;
    }

    static boolean someIsBlank(CareLeaverRow row) {
        return row.inTouch().isBlank()
                || row.activity().isBlank()
                || row.accommodation().isBlank();
    }

    static boolean ofAdoption(AdoptionRow row) {
        return !row.decided().isBlank()
                || !row.matched().isBlank()
                || !row.byFormerCarer().isBlank()
                || !row.adopters().isBlank()
                || !row.sexOfAdopters().isBlank()
                || !row.legalStatusOfAdopters().isBlank();
    }

    /// Whether one of the answers of a child looked after all year is given; the SDQ score is none of them.
    static boolean ofHealth(HealthRow row) {
        return !row.convicted().isBlank()
                || !row.healthCheck().isBlank()
                || !row.immunisations().isBlank()
                || !row.teethCheck().isBlank()
                || !row.healthAssessment().isBlank()
                || !row.substanceMisuse().isBlank()
                || !row.interventionReceived().isBlank()
                || !row.interventionOffered().isBlank();
    }
}
