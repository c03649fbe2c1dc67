package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.table.CareLeaverRow;

/// Where a care leaver lives.
final class Home {
    private Home() {}

    /// A foyer, also where it is not said whether it is suitable: the letter alone is no code, as another check says.
    static boolean isFoyer(CareLeaverRow leaver) {
        var home = leaver.accommodation();
        return home.isOneOf("T1", "T2") || home.text().strip().equalsIgnoreCase("T");
    }
}
