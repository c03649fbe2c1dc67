package org.heard.ssda903.check.careleavers;

import java.util.List;
import org.heard.ssda903.table.CareLeaverRow;

/// Whether anything is told of a care leaver, beside whose row it is.
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
}
